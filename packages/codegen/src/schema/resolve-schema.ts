import { type GraphQLSchema, isSchema, Kind } from 'graphql'
import type { Definition } from '../operations/definition.ts'
import { describeMistakes, findMistakes } from '../operations/validate-operations.ts'
import { openSchema } from './schema-file.ts'

/**
 * Reads as much of a schema as the operations of an app need, and checks them against it.
 *
 * @param source - a schema, or the path of an SDL file, or of several that make one schema.
 * @throws {@link CodegenError} that lists every mistake in the operations.
 */
export function resolveSchema(
  definitions: readonly Definition[],
  source: string | readonly string[] | GraphQLSchema,
): GraphQLSchema {
  if (isSchema(source)) return checked(source, definitions)
  const file = openSchema(source)
  const document = { kind: Kind.DOCUMENT, definitions: definitions.map(({ node }) => node) } as const
  const partial = file.partial([document])
  if (findMistakes(partial, definitions).length === 0) return partial
  // Only the whole schema knows the nearest existing name.
  return checked(file.whole(), definitions, file.pullCommand)
}

function checked(
  schema: GraphQLSchema,
  definitions: readonly Definition[],
  pullCommand?: string,
): GraphQLSchema {
  const mistakes = findMistakes(schema, definitions)
  if (mistakes.length > 0) throw describeMistakes(mistakes, definitions, pullCommand)
  return schema
}
