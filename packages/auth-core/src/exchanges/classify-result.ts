import type { CombinedError, OperationResult } from '@urql/core'
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
  { response }: CombinedError,
  provider: Provider,
): ResultFailure {
  const providerCode = provider.errorCode(extensions ?? {})
  const status: unknown = response?.status
  const failure = provider.classify({
    ...(providerCode === undefined ? {} : { code: providerCode }),
    ...(typeof status === 'number' ? { status } : {}),
  })
  return providerCode === undefined ? { failure } : { failure, providerCode }
}

/**
 * Tells whether the server executed nothing at all of a refused operation: there is no data, or every root field is
 * null because of a refusal of its own.
 */
export function wasNotExecuted({ data, error }: OperationResult, provider: Provider): boolean {
  if (data === undefined || data === null) return true
  if (typeof data !== 'object' || !error) return false
  const refused = new Set<unknown>()
  for (const graphQLError of error.graphQLErrors) {
    const { failure } = classifyError(graphQLError, error, provider)
    if (failure === 'token-refused' || failure === 'token-missing') refused.add(graphQLError.path?.[0])
  }
  return Object.entries(data).every(
    ([field, value]) => field === '__typename' || (value === null && refused.has(field)),
  )
}
