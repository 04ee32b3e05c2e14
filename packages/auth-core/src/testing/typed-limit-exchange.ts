import { CombinedError, type Exchange, type OperationResult } from '@urql/core'
import { map, pipe } from 'wonka'
import type { EnergyError } from '../errors/energy-error.ts'
import { RateLimitedError, TransportError } from '../errors/errors.ts'
import { parseRetryAfter } from '../rate-gate/retry-after.ts'

/** Stands in for the session's exchange in a test: it turns a limit of the provider into the typed error. */
export function typedLimitExchange(now: () => number): Exchange {
  return ({ forward }) =>
    (operations$) =>
      pipe(
        forward(operations$),
        map((result: OperationResult): OperationResult => {
          const error = typedError(result.error, now)
          return error ? { ...result, error: new CombinedError({ networkError: error }) } : result
        }),
      )
}

function typedError(error: CombinedError | undefined, now: () => number): EnergyError | undefined {
  if (!error) return undefined
  const limited = error.graphQLErrors.some(({ extensions }) => extensions.errorCode === 'KT-CT-1199')
  const response: unknown = error.response
  if (response instanceof Response && (response.status === 429 || response.status === 503)) {
    const { status, headers } = response
    const retryAt = parseRetryAfter(headers.get('retry-after'), now(), headers.get('date'))
    if (status === 503) return new TransportError('The provider is busy.', { status, retryAt })
    return new RateLimitedError('The provider limits requests.', { retryAt })
  }
  return limited ? new RateLimitedError('The provider limits requests.') : undefined
}
