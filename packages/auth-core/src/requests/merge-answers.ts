import { EnergyError } from '../errors/energy-error.ts'
import { annotate } from '../errors/find-energy-error.ts'
import { isRecord } from '../is-record.ts'
import type { GraphQLAnswer } from './graphql-answer.ts'

/** What became of one part of a query. */
export interface AnsweredPart {
  /** Its root fields, by their names in the answer. */
  readonly names: readonly string[]
  readonly outcome: GraphQLAnswer | EnergyError
}

/**
 * Makes one answer of those of the parts. A part that failed as a whole is null, field by field, beside its error; where
 * a field must not be null and is, all of the data are null, as one server would have it.
 */
export function mergeAnswers(parts: readonly AnsweredPart[]): Partial<GraphQLAnswer> {
  // What an alias such as `__proto__` names is a member like any other.
  const data = new Map<string, unknown>()
  let isNull = false
  for (const { names, outcome } of parts) {
    const answer = EnergyError.isInstance(outcome) ? undefined : outcome
    isNull ||= answer?.data === null && answer.errors.some(({ path }) => path !== undefined)
    const members = isRecord(answer?.data)
      ? Object.entries(answer.data)
      : names.map((name) => [name, null] as const)
    for (const [name, value] of members) data.set(name, value)
  }
  const errors = parts.flatMap(({ names, outcome }) =>
    EnergyError.isInstance(outcome)
      ? names.map((name) => annotate({ message: outcome.message, path: [name] }, outcome))
      : // They would point into the text of the part.
        outcome.errors.map(({ locations: _, ...error }) => error),
  )
  return { data: isNull ? null : Object.fromEntries(data), ...(errors.length > 0 && { errors }) }
}
