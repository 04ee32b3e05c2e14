import { CombinedError, getOperationName, type Operation, type OperationResult } from '@urql/core'
import type { Clock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import {
  CredentialRejectedError,
  ForbiddenError,
  QueryTooComplexError,
  RateLimitedError,
  TransportError,
} from '../errors/errors.ts'
import { wasNeverSent } from '../http/was-never-sent.ts'
import type { Provider } from '../provider.ts'
import { parseRetryAfter } from '../rate-gate/retry-after.ts'
import type { ResultFailure } from './classify-result.ts'

/** The name of an operation, for errors. */
export function operationNameOf(operation: Operation): string | undefined {
  return getOperationName(operation.query)
}

/**
 * Puts an error of ours beside the GraphQL errors of a result, where `energyError` finds it. Data and the provider's
 * own errors stay as they are.
 */
export function attachError(result: OperationResult, cause: EnergyError): OperationResult {
  const { graphQLErrors = [], response } = result.error ?? {}
  if (graphQLErrors.length === 0)
    return { ...result, error: new CombinedError({ networkError: cause, response }) }
  const error = new CombinedError({ graphQLErrors, response })
  return { ...result, error: Object.defineProperty(error, 'cause', { value: cause }) }
}

/** Replaces a foreign network error, which may quote the answer, by a typed one. */
export function typedNetworkError(result: OperationResult, provider: Provider): OperationResult {
  const { networkError, response } = result.error ?? {}
  if (!networkError || EnergyError.isInstance(networkError)) return result
  const status: unknown = response?.status
  const error = transportError(
    networkError,
    result.operation,
    provider,
    typeof status === 'number' ? status : undefined,
  )
  return { ...result, error: new CombinedError({ networkError: error, response }) }
}

/** The error of a request that got no complete answer. */
export function transportError(
  cause: unknown,
  operation: Operation,
  provider: Provider,
  status?: number,
): TransportError {
  return new TransportError('No complete answer arrived from the provider.', {
    provider: provider.name,
    operationName: operationNameOf(operation),
    outcomeUnknown: operation.kind === 'mutation' && !wasNeverSent(cause),
    status,
    cause,
  })
}

/** The typed error for the GraphQL errors of a result; `undefined` where the provider's own errors say it all. */
export function failureError(
  { failure, providerCode }: ResultFailure,
  result: OperationResult,
  provider: Provider,
  clock: Clock,
): EnergyError | undefined {
  const details = { provider: provider.name, providerCode, operationName: operationNameOf(result.operation) }
  switch (failure) {
    case 'forbidden':
      return new ForbiddenError('The provider does not allow this operation, or a part of it.', details)
    case 'rate-limited': {
      const headers: unknown = result.error?.response?.headers
      const retryAt =
        headers instanceof Headers
          ? parseRetryAfter(headers.get('retry-after'), clock.now(), headers.get('date'))
          : undefined
      return new RateLimitedError('The provider limits requests at the moment.', { ...details, retryAt })
    }
    case 'too-complex':
      return new QueryTooComplexError(
        'The document exceeds a limit of the provider on complexity or nodes.',
        details,
      )
    case 'credential-rejected':
      return new CredentialRejectedError('The provider refused a credential in this operation.', details)
    default:
      return undefined
  }
}
