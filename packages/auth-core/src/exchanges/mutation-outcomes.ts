import type { Operation, OperationResult } from '@urql/core'
import type { EnergyError } from '../errors/energy-error.ts'
import { executedAnyway } from '../requests/executed-anyway.ts'
import { warnInDevelopment } from '../warn-in-development.ts'

/** Mutations that may have been executed although they failed. */
export interface MutationOutcomes {
  /** Remembers the result of a mutation, if it is such a one. */
  note(result: OperationResult): void
  /** The error that a mutation had, when something in front asks for it again, such as urql's `retryExchange`. */
  earlier(mutation: Operation): EnergyError | undefined
}

const most = 100

/** Creates what keeps exchanges in front from having a mutation executed twice. */
export function createMutationOutcomes(): MutationOutcomes {
  // By the number that urql gives each.
  let outcomes: Map<number, EnergyError> | undefined
  return {
    note({ operation: { context }, error, data }) {
      const executed = executedAnyway(error, data)
      if (!executed || context._instance === undefined) return
      outcomes ??= new Map()
      const [oldest] = outcomes.keys()
      if (outcomes.size >= most && oldest !== undefined) outcomes.delete(oldest)
      outcomes.set(context._instance, executed)
    },
    earlier({ context }) {
      const error = outcomes?.get(context._instance ?? 0)
      if (error)
        warnInDevelopment(
          `${'retry' in context ? '`retryExchange`' : 'An exchange in front of the SDK'} sent a mutation again that may have been executed, and it was held back. The SDK itself repeats what may be repeated: leave the exchange out, or let it pass over mutations.`,
        )
      return error
    },
  }
}
