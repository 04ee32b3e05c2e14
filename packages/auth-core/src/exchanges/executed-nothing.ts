import { Kind } from '@0no-co/graphql.web'
import type { CombinedError, Operation, OperationResult } from '@urql/core'

/**
 * Tells whether the server executed nothing at all of a mutation: the request was refused as a whole, or each of its
 * root fields was refused by itself.
 *
 * @param isRefusal - which of the errors say that their field was not executed.
 * @remarks That there are no data proves nothing: a field that was executed leaves no trace when its neighbour, or a
 * field inside it, must not be null and was refused.
 */
export function executedNothing(
  { data, error, operation }: OperationResult,
  isRefusal: (error: CombinedError['graphQLErrors'][number]) => boolean,
): boolean {
  if (hasValues(data)) return false
  const paths = (error?.graphQLErrors ?? []).filter(isRefusal).map(({ path }) => path ?? [])
  const fields = rootFields(operation)
  if (paths.some((path) => path.length > 1)) return false
  if (paths.some((path) => path.length === 0))
    return data === null || data === undefined || fields?.length === 1
  const refused = new Set(paths.map(([field]) => field))
  return fields?.every((field) => refused.has(field)) ?? false
}

/** Tells whether a root field came with more than null. */
export function hasValues(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  return Object.entries(data).some(([field, value]) => field !== '__typename' && value !== null)
}

/** The names that the root fields have in the answer; `undefined` when fragments stand among them. */
function rootFields({ query }: Operation): string[] | undefined {
  const names: string[] = []
  for (const definition of query.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const selection of definition.selectionSet.selections) {
      if (selection.kind !== Kind.FIELD) return undefined
      const name = (selection.alias ?? selection.name).value
      if (name !== '__typename') names.push(name)
    }
  }
  return names
}
