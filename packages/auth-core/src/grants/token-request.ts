import {
  CredentialRejectedError,
  ForbiddenError,
  RateLimitedError,
  RenewalFailedError,
  TransportError,
} from '../errors/errors.ts'
import { wasNeverSent } from '../http/was-never-sent.ts'
import type { FailureClass } from '../provider.ts'
import { parseRetryAfter } from '../rate-gate/retry-after.ts'
import type { GrantContext } from './grant.ts'

/** An answer of a token endpoint, read to its end. */
export interface TokenAnswer {
  readonly status: number
  readonly headers: Headers
  /** The body as text, because not every answer is JSON. */
  readonly text: string
  /** The body as an object; `undefined` when it is none. */
  readonly json: Readonly<Record<string, unknown>> | undefined
}

/**
 * Posts to a token endpoint and reads the whole answer.
 *
 * @throws TransportError when no whole answer arrived; its `outcomeUnknown` says whether the request may have been
 * executed all the same.
 */
export async function postForToken(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { fetch, signal }: GrantContext,
): Promise<TokenAnswer> {
  try {
    // A redirect is never followed: it would carry the credential elsewhere.
    const answer = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'manual' })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, text, json: parseObject(text) }
  } catch (cause) {
    throw new TransportError('The token endpoint gave no complete answer.', {
      outcomeUnknown: !wasNeverSent(cause),
      cause,
    })
  }
}

/** Makes the error for an answer without a token, from what it means. */
export function tokenRequestError(
  failure: FailureClass,
  answer: TokenAnswer,
  { clock }: GrantContext,
  details: { provider?: string | undefined; providerCode?: string | undefined } = {},
): Error {
  switch (failure) {
    case 'credential-rejected':
    // The only token in such a request is the credential itself.
    case 'token-refused':
    case 'token-missing':
      return new CredentialRejectedError('The provider refused the credential.', details)
    case 'refresh-token-rejected':
      return new CredentialRejectedError('The provider refused the refresh token.', details)
    case 'forbidden':
      return new ForbiddenError('The provider does not allow this way of signing in.', details)
    case 'rate-limited':
      return new RateLimitedError('The provider limits sign-ins at the moment.', {
        ...details,
        retryAt: parseRetryAfter(answer.headers.get('retry-after'), clock.now(), answer.headers.get('date')),
      })
    default:
      return answer.json === undefined
        ? new TransportError(`The token endpoint answered with status ${answer.status} and no JSON.`, {
            ...details,
            status: answer.status,
            // A proxy in front may answer for a server that has already acted.
            outcomeUnknown: answer.status >= 500 || answer.status < 300,
          })
        : new RenewalFailedError(
            `The token endpoint answered with status ${answer.status} and no token.`,
            details,
          )
  }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Tells whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
