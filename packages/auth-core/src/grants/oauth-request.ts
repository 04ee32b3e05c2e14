import { ConfigurationError } from '../errors/errors.ts'
import type { FailureClass } from '../provider.ts'
import type { GrantContext, TokenSet } from './grant.ts'
import { postForToken, type TokenAnswer, tokenRequestError } from './token-request.ts'

/**
 * How a client proves to a token endpoint who it is.
 *
 * - `basic`: HTTP Basic, both parts form-encoded as RFC 6749 says.
 * - `basic-raw`: HTTP Basic of `id:secret` as they are, for servers that do not decode them.
 * - `body`: form fields `client_id` and `client_secret`.
 */
export type ClientAuthentication = 'basic' | 'basic-raw' | 'body'

/** A client of an OAuth server. */
export interface OAuthClient {
  /** The token URL. @defaultValue the `tokenUrl` of the session's endpoint. */
  readonly tokenUrl?: string | undefined
  readonly clientId: string
  /** The secret of a confidential client. For servers only. */
  readonly clientSecret?: string | undefined
  /** @defaultValue `'basic'` */
  readonly authentication?: ClientAuthentication | undefined
  /** The scopes asked for, separated by blanks. */
  readonly scope?: string | undefined
  /** Allows a `tokenUrl` to be reached over plain `http:` beyond this machine. @defaultValue `false` */
  readonly allowInsecureRequests?: boolean | undefined
}

/**
 * Asks the token endpoint of an OAuth server for tokens: the part that all OAuth grants share.
 *
 * @param fields - what the grant sends, `grant_type` first.
 * @throws CredentialRejectedError, ForbiddenError, RateLimitedError, TransportError or RenewalFailedError; where the
 * server names an error of RFC 6749, it is the `providerCode`.
 *
 * @example
 * ```ts
 * const form = { grant_type: 'authorization_code', code: 'the code of the redirect', redirect_uri: redirectUri }
 * const tokens = await oauthTokenRequest({ tokenUrl, clientId, clientSecret }, form, context)
 * ```
 */
export async function oauthTokenRequest(
  client: OAuthClient,
  fields: Readonly<Record<string, string>>,
  context: GrantContext,
): Promise<TokenSet> {
  const tokenUrl = client.tokenUrl ?? context.endpoint?.tokenUrl
  if (!tokenUrl) throw new ConfigurationError('The option `tokenUrl` is the URL of the token endpoint.')
  const scope = client.scope === undefined ? {} : { scope: client.scope }
  const answer = await oauthRequest(tokenUrl, client, { ...fields, ...scope }, context)
  const { json } = answer
  if (typeof json?.access_token !== 'string' || json.access_token === '') throw oauthError(answer, context)
  return tokenSetOf(json)
}

/** Reads the tokens of an answer that has them. */
export function tokenSetOf(json: Readonly<Record<string, unknown>>): TokenSet {
  return {
    accessToken: String(json.access_token),
    lifetime: toMilliseconds(json.expires_in),
    refreshToken: typeof json.refresh_token === 'string' ? json.refresh_token : undefined,
    refreshTokenLifetime: toMilliseconds(json.refresh_token_expires_in ?? json.refresh_expires_in),
  }
}

/**
 * Posts a form to an endpoint of an OAuth server, with the proof of who the client is.
 *
 * @returns the answer, whose status is a success.
 * @throws the errors of {@link oauthTokenRequest} for every other status.
 *
 * @example
 * ```ts
 * const form = { token: storedToken, token_type_hint: 'refresh_token' }
 * await oauthRequest('https://auth.example.com/revoke', { clientId, clientSecret }, form, context)
 * ```
 */
export async function oauthRequest(
  url: string,
  { authentication = 'basic', clientId, clientSecret }: OAuthClient,
  fields: Readonly<Record<string, string>>,
  context: GrantContext,
): Promise<TokenAnswer> {
  const form = new URLSearchParams(fields)
  const headers: Record<string, string> = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
  }
  if (authentication === 'body' || clientSecret === undefined) {
    form.set('client_id', clientId)
    if (clientSecret !== undefined) form.set('client_secret', clientSecret)
  } else {
    headers.authorization = basic(authentication, clientId, clientSecret)
  }
  const answer = await postForToken(url, form.toString(), headers, context)
  if (answer.status < 200 || answer.status >= 300) throw oauthError(answer, context)
  return answer
}

/** The error for an answer without tokens: by the code of RFC 6749, where there is one. */
export function oauthError(answer: TokenAnswer, context: GrantContext, provider?: string): Error {
  const { json } = answer
  const providerCode =
    typeof json?.error === 'string' && /^[a-z_]{1,40}$/.test(json.error) ? json.error : undefined
  return tokenRequestError({ failure: classify(providerCode), provider, providerCode }, answer, context)
}

function classify(error: string | undefined): FailureClass {
  switch (error) {
    case 'invalid_client':
    case 'invalid_grant':
    case 'access_denied':
      return 'credential-rejected'
    case 'unauthorized_client':
    case 'invalid_scope':
    case 'unsupported_grant_type':
      return 'forbidden'
    case 'slow_down':
      return 'rate-limited'
    default:
      return 'other'
  }
}

function basic(form: 'basic' | 'basic-raw', clientId: string, clientSecret: string): string {
  const encode = (part: string): string => (form === 'basic-raw' ? part : formEncode(part))
  const bytes = new TextEncoder().encode(`${encode(clientId)}:${encode(clientSecret)}`)
  return `Basic ${btoa(String.fromCharCode(...bytes))}`
}

function formEncode(part: string): string {
  return new URLSearchParams({ part }).toString().slice('part='.length)
}

function toMilliseconds(seconds: unknown): number | undefined {
  const value = typeof seconds === 'string' ? Number(seconds) : seconds
  return typeof value === 'number' && Number.isFinite(value) ? value * 1000 : undefined
}
