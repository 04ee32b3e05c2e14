import type { CombinedError, OperationResult } from '@urql/core'
import type { FailureClass, Provider } from '../provider.ts'
import { executedNothing } from './executed-nothing.ts'

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

/** Tells whether the server executed nothing at all of a mutation whose token was refused. */
export function wasNotExecuted(result: OperationResult, provider: Provider): boolean {
  return executedNothing(result, (error) => isRefusal(classifyError(error, result.error, provider)))
}

function isRefusal({ failure }: ResultFailure): boolean {
  return failure === 'token-refused' || failure === 'token-missing'
}
