import type { Clock } from '../clock.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import { ForbiddenError, QueryTooComplexError, RateLimitedError, TransportError } from '../errors/errors.ts'
import type { Provider } from '../provider.ts'
import { parseRetryAfter } from '../rate-gate/retry-after.ts'
import type { Verdict } from '../session/session.ts'

/** The operation that an answer belongs to, as far as its errors need it. */
export interface AnsweredOperation {
  readonly provider: Provider
  readonly clock: Clock
  readonly operationName: string | undefined
  readonly isMutation: boolean
}

/** An HTTP answer, judged before urql reads it. */
export type Answer =
  | { readonly response: Response }
  | { readonly verdict: Verdict }
  | { readonly error: EnergyError }

/** Judges an HTTP answer: GraphQL of any status is left to urql, everything else becomes a typed error. */
export async function readAnswer(response: Response, operation: AnsweredOperation): Promise<Answer> {
  if (response.ok && !isPlainText(response)) return { response }
  const { status, statusText, headers } = response
  const text = await response.text()
  if (isGraphQL(text)) {
    const { 'content-encoding': _, ...kept } = Object.fromEntries(headers.entries())
    const json = { ...kept, 'content-type': 'application/json' }
    return { response: new Response(text, { status, statusText, headers: json }) }
  }
  const { provider, clock, operationName, isMutation } = operation
  const details = { provider: provider.name, operationName }
  const retryAt = parseRetryAfter(headers.get('retry-after'), clock.now(), headers.get('date'))
  const failure = provider.classify({ status, body: text })
  switch (failure) {
    case 'token-refused':
    case 'token-missing':
      return { verdict: failure }
    case 'rate-limited':
      return {
        error: new RateLimitedError('The provider limits requests at the moment.', { ...details, retryAt }),
      }
    case 'forbidden':
      return { error: new ForbiddenError('The provider does not allow this request.', details) }
    case 'too-complex':
      return { error: new QueryTooComplexError('The document is too large for the provider.', details) }
    default:
      return {
        error: new TransportError(`The provider answered with status ${status} and no GraphQL.`, {
          ...details,
          status,
          retryAt,
          retryable:
            failure === 'transient' || status >= 500 || status === 408 || status === 429 || response.ok,
          // A proxy in front may answer for a server that has already acted.
          outcomeUnknown: isMutation && (status >= 500 || response.ok),
        }),
      }
  }
}

function isPlainText({ headers }: Response): boolean {
  const type = headers.get('content-type') ?? ''
  return /^text\//i.test(type) && !/event-stream/i.test(type)
}

function isGraphQL(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null) return false
    return 'data' in body || ('errors' in body && Array.isArray(body.errors))
  } catch {
    return false
  }
}
