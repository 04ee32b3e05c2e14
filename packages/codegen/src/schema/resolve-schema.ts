import { type GraphQLSchema, isSchema, Kind } from 'graphql'
import type { Definition } from '../operations/definition.ts'
import { describeMistakes, findMistakes, type MissingAdvice } from '../operations/validate-operations.ts'
import { type AlternativeSchema, adviceOf } from './alternative-schema.ts'
import { openSchema } from './schema-file.ts'

/**
 * Reads as much of a schema as the operations of an app need, and checks them against it.
 *
 * @param source - a schema, or the path of an SDL file, or of several that make one schema.
 * @param alternative - another schema that the operations may have been written for.
 * @throws {@link CodegenError} that lists every mistake in the operations.
 */
export function resolveSchema(
  definitions: readonly Definition[],
  source: string | readonly string[] | GraphQLSchema,
  alternative?: AlternativeSchema,
): GraphQLSchema {
  if (isSchema(source)) return checked(source, definitions)
  const file = openSchema(source)
  const document = { kind: Kind.DOCUMENT, definitions: definitions.map(({ node }) => node) } as const
  const partial = file.partial([document])
  if (findMistakes(partial, definitions).length === 0) return partial
  // Only the whole schema knows the nearest existing name.
  return checked(file.whole(), definitions, {
    pullCommand: file.pullCommand,
    alternative: adviceOf(alternative, definitions),
  })
}

function checked(
  schema: GraphQLSchema,
  definitions: readonly Definition[],
  advice?: MissingAdvice,
): GraphQLSchema {
  const mistakes = findMistakes(schema, definitions)
  if (mistakes.length > 0) throw describeMistakes(mistakes, definitions, advice)
  return schema
}
