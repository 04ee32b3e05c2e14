import {
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  KnownDirectivesRule,
  NoUnusedFragmentsRule,
  specifiedRules,
  validate,
} from 'graphql'
import { CodegenError } from '../errors/codegen-error.ts'
import type { Definition } from './definition.ts'
import { placeAt, printPlace, type SourceText } from './source-text.ts'

// A fragment may be there for a component alone, and a directive for the client alone.
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule && rule !== KnownDirectivesRule)

/** Finds the mistakes in the operations of an app. */
export function findMistakes(
  schema: GraphQLSchema,
  definitions: readonly Definition[],
): readonly GraphQLError[] {
  const document = { kind: Kind.DOCUMENT, definitions: definitions.map(({ node }) => node) } as const
  return validate(schema, document, rules, { maxErrors: 50 })
}

/**
 * Says what is wrong with the operations of an app, each with file, line, column and the nearest existing name.
 *
 * @param advice - what is said besides when something is missing.
 */
export function describeMistakes(
  errors: readonly GraphQLError[],
  definitions: readonly Definition[],
  advice: MissingAdvice = {},
): CodegenError {
  const origins = new Map(definitions.map(({ node, origin }) => [node.loc?.source, origin]))
  const lines = errors.map((error) => `  ${describeMistake(error, origins)}`)
  const mistakes = errors.length === 1 ? 'One mistake' : `${errors.length} mistakes`
  const hints = errors.some(isMissing) ? describeAdvice(advice) : []
  return new CodegenError(
    [`${mistakes} in the operations of this app:\n${lines.join('\n')}`, ...hints].join('\n\n'),
  )
}

/** What can be done about something that a schema lacks. */
export interface MissingAdvice {
  /** How to pull the whole schema, where the one that was read is a part. */
  readonly pullCommand?: string | undefined
  /** Another schema of the provider that the operations fit. */
  readonly alternative?: string | undefined
}

function describeAdvice({ pullCommand, alternative }: MissingAdvice): readonly string[] {
  if (alternative !== undefined) return [alternative]
  return pullCommand === undefined ? [] : [describePart(pullCommand)]
}

function isMissing({ message }: GraphQLError): boolean {
  return /^(Cannot query field|Unknown argument|Unknown type|Value .* does not exist in)|is not defined by type/.test(
    message,
  )
}

/** Says where to go on when a bundled schema lacks what a platform has. */
function describePart(pullCommand: string): string {
  return `The schema that comes with the package is a part of the platform's. If the platform has what is missing, pull the
whole schema; named as \`schema\` in codegen.ts it takes the place of the bundled one:
  ${pullCommand}
Or add what is missing in a file of your own, behind the bundled one: schema: ['own.graphql'].`
}

function describeMistake(error: GraphQLError, origins: ReadonlyMap<unknown, SourceText>): string {
  const { source, positions, nodes, message } = error
  const [position = 0] = positions ?? []
  const origin = origins.get(source ?? nodes?.[0]?.loc?.source)
  return origin ? `${printPlace(placeAt(origin, position))}  ${message}` : message
}
