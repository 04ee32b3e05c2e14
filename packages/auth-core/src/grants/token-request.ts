import { EnergyError } from '../errors/energy-error.ts'
import {
  ConfigurationError,
  CredentialRejectedError,
  ForbiddenError,
  RateLimitedError,
  RenewalFailedError,
  TransportError,
} from '../errors/errors.ts'
import { isMalformed } from '../http/is-malformed.ts'
import { readText } from '../http/read-text.ts'
import { refuseRedirect } from '../http/refuse-redirect.ts'
import { retryAtOf } from '../http/retry-at.ts'
import { parseRecord } from '../parse-record.ts'
import type { FailureClass } from '../provider.ts'
import { lostAnswer } from '../requests/request-errors.ts'
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

/** In bytes: far more than tokens take, and little enough to hold. */
const largestAnswer = 1_048_576

/**
 * Posts to a token endpoint and reads the whole answer, up to 1 MiB.
 *
 * @throws TransportError when no whole answer arrived, or a redirect, which is never followed: it would carry the
 * credential elsewhere. Its `outcomeUnknown` says whether the request may have been executed all the same.
 */
export async function postForToken(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { fetch, signal }: GrantContext,
): Promise<TokenAnswer> {
  try {
    const answer = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'manual' })
    refuseRedirect(answer, url, 'The token endpoint')
    const text = await readText(answer, largestAnswer)
    if (text === undefined)
      throw new TransportError('The token endpoint answered with more than 1 MiB.', {
        status: answer.status,
        outcomeUnknown: true,
        retryable: false,
      })
    return { status: answer.status, headers: answer.headers, text, json: parseRecord(text) }
  } catch (cause) {
    if (EnergyError.isInstance(cause)) throw cause
    if (isMalformed(url, { method: 'POST', body, headers }))
      throw new ConfigurationError(
        'The request for a token cannot be sent as it stands: a header has a name or a value that HTTP does not know.',
      )
    throw lostAnswer({ host: new URL(url).host, cause }, true)
  }
}

/** What is known of an answer without a token. */
export interface TokenRefusal {
  /** What the answer means by its code; `other` where the provider gave none that means anything. */
  readonly failure: FailureClass
  readonly provider?: string | undefined
  readonly providerCode?: string | undefined
}

/**
 * Makes the error for an answer without a token. Only what the provider says by a code is permanent; a status alone may
 * be that of a firewall or a proxy, at every provider.
 */
export function tokenRequestError(
  { failure, ...named }: TokenRefusal,
  answer: TokenAnswer,
  { clock }: GrantContext,
): Error {
  const { status, json } = answer
  const details = { ...named, retryAt: retryAtOf(answer.headers, clock.now()) }
  switch (failure) {
    case 'credential-rejected':
    // The only token in such a request is the credential itself.
    case 'token-refused':
    case 'token-missing':
      return new CredentialRejectedError('The provider refused the credential.', named)
    case 'credential-doubted':
      return new CredentialRejectedError(
        'The provider refused the credential, in words that good ones meet as well.',
        { ...details, retryable: true },
      )
    case 'refresh-token-rejected':
      return new CredentialRejectedError('The provider refused the refresh token.', named)
    case 'forbidden':
      return new ForbiddenError('The provider does not allow this way of signing in.', named)
  }
  if (failure === 'rate-limited' || status === 429)
    return new RateLimitedError('The provider limits sign-ins at the moment.', details)
  if (json !== undefined)
    return new RenewalFailedError(`The token endpoint answered with status ${status} and no token.`, details)
  return new TransportError(`The token endpoint answered with status ${status} and no JSON.`, {
    ...details,
    status,
    // A proxy in front may answer for a server that has already acted.
    outcomeUnknown: status >= 500 || status < 300,
  })
}
