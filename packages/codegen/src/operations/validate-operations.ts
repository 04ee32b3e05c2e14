import {
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  NoUnusedFragmentsRule,
  specifiedRules,
  validate,
} from 'graphql'
import { CodegenError } from '../errors/codegen-error.ts'
import type { Definition } from './definition.ts'
import { placeAt, printPlace } from './locate.ts'

// A fragment may be there for a component alone.
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule)

/**
 * Checks the operations of an app against the schema.
 *
 * @throws {@link CodegenError} that lists every mistake with file, line, column and the nearest existing name.
 */
export function validateOperations(schema: GraphQLSchema, definitions: readonly Definition[]): void {
  const files = new Map(definitions.map(({ node, file }) => [node.loc?.source, file]))
  const document = { kind: Kind.DOCUMENT, definitions: definitions.map(({ node }) => node) } as const
  const errors = validate(schema, document, rules, { maxErrors: 50 })
  if (errors.length === 0) return
  const lines = errors.map((error) => `  ${printMistake(error, files)}`)
  const mistakes = errors.length === 1 ? 'One mistake' : `${errors.length} mistakes`
  throw new CodegenError(`${mistakes} in the operations of this app:\n${lines.join('\n')}`)
}

function printMistake(error: GraphQLError, files: ReadonlyMap<unknown, string>): string {
  const { source, positions, nodes, message } = error
  const [position = 0] = positions ?? []
  const from = source ?? nodes?.[0]?.loc?.source
  if (!from) return message
  return `${printPlace(placeAt(from, position, files.get(from) ?? from.name))}  ${message}`
}
