import { Kind } from '@0no-co/graphql.web'
import type { CombinedError, Operation, OperationResult } from '@urql/core'
import type { FailureClass, Provider } from '../provider.ts'

/** What the errors of a result mean, and the provider's own word for it. */
export interface ResultFailure {
  readonly failure: FailureClass
  readonly providerCode?: string
}

const gravity: readonly FailureClass[] = [
  'token-refused',
  'token-missing',
  'credential-rejected',
  'rate-limited',
  'too-complex',
  'forbidden',
]

/** Finds the gravest failure among the GraphQL errors of a result. */
export function classifyResult({ error }: OperationResult, provider: Provider): ResultFailure | undefined {
  const failures =
    error?.graphQLErrors.map((graphQLError) => classifyError(graphQLError, error, provider)) ?? []
  for (const grave of gravity) {
    const found = failures.find(({ failure }) => failure === grave)
    if (found) return found
  }
  return failures[0]
}

function classifyError(
  { extensions }: CombinedError['graphQLErrors'][number],
  combined: CombinedError | undefined,
  provider: Provider,
): ResultFailure {
  const providerCode = provider.errorCode(extensions ?? {})
  const status: unknown = combined?.response?.status
  const failure = provider.classify({
    ...(providerCode === undefined ? {} : { code: providerCode }),
    ...(extensions && { extensions }),
    ...(typeof status === 'number' ? { status } : {}),
  })
  return providerCode === undefined ? { failure } : { failure, providerCode }
}

/**
 * Tells whether the server executed nothing at all of a refused mutation: the request was refused as a whole, or each
 * of its root fields was refused by itself.
 *
 * @remarks That there are no data proves nothing: a field that was executed leaves no trace when its neighbour, or a
 * field inside it, must not be null and was refused.
 */
export function wasNotExecuted({ data, error, operation }: OperationResult, provider: Provider): boolean {
  if (hasValues(data)) return false
  const paths = (error?.graphQLErrors ?? [])
    .filter((graphQLError) => isRefusal(classifyError(graphQLError, error, provider)))
    .map(({ path }) => path ?? [])
  const fields = rootFields(operation)
  if (paths.some((path) => path.length > 1)) return false
  if (paths.some((path) => path.length === 0))
    return data === null || data === undefined || fields?.length === 1
  const refused = new Set(paths.map(([field]) => field))
  return fields?.every((field) => refused.has(field)) ?? false
}

function hasValues(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  return Object.entries(data).some(([field, value]) => field !== '__typename' && value !== null)
}

function isRefusal({ failure }: ResultFailure): boolean {
  return failure === 'token-refused' || failure === 'token-missing'
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
