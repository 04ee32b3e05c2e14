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

/** Says what is wrong with the operations of an app, each with file, line, column and the nearest existing name. */
export function describeMistakes(
  errors: readonly GraphQLError[],
  definitions: readonly Definition[],
): CodegenError {
  const origins = new Map(definitions.map(({ node, origin }) => [node.loc?.source, origin]))
  const lines = errors.map((error) => `  ${describeMistake(error, origins)}`)
  const mistakes = errors.length === 1 ? 'One mistake' : `${errors.length} mistakes`
  return new CodegenError(`${mistakes} in the operations of this app:\n${lines.join('\n')}`)
}

function describeMistake(error: GraphQLError, origins: ReadonlyMap<unknown, SourceText>): string {
  const { source, positions, nodes, message } = error
  const [position = 0] = positions ?? []
  const origin = origins.get(source ?? nodes?.[0]?.loc?.source)
  return origin ? `${printPlace(placeAt(origin, position))}  ${message}` : message
}
