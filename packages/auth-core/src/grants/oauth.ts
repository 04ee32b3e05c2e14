import { ConfigurationError } from '../errors/errors.ts'
import type { FailureClass } from '../provider.ts'
import { defineGrant } from './define-grant.ts'
import type { Grant, GrantContext, RefreshTokenUse, TokenSet } from './grant.ts'
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
  readonly clientSecret?: string | undefined
  /** @defaultValue `'basic'` */
  readonly authentication?: ClientAuthentication | undefined
  /** The scopes asked for, separated by blanks. */
  readonly scope?: string | undefined
}

/**
 * Makes a grant from OAuth client credentials (RFC 6749, section 4.4). It runs on servers only.
 *
 * @throws ConfigurationError when an option is missing.
 * @throws ServerOnlyCredentialError in a browser or a mobile app.
 *
 * @example
 * ```ts
 * const grant = oauthClientCredentials({ tokenUrl: 'https://auth.example.com/token/', clientId, clientSecret })
 * ```
 */
export function oauthClientCredentials(client: OAuthClient & { readonly clientSecret: string }): Grant {
  assertText('clientId', client.clientId)
  assertText('clientSecret', client.clientSecret)
  return defineGrant({
    kind: 'client-credentials',
    principal: JSON.stringify([client.tokenUrl, client.clientId, client.clientSecret, client.scope]),
    refreshTokenUse: 'none',
    runsOn: 'server',
    async obtain(context) {
      const { refreshToken: _, ...tokens } = await requestTokens(
        client,
        { grant_type: 'client_credentials' },
        context,
      )
      return tokens
    },
  })
}

/** The options of {@link oauthRefreshToken}. */
export interface OAuthRefreshTokenOptions extends OAuthClient {
  /** A refresh token from a sign-in that happened elsewhere. */
  readonly refreshToken: string
  /** How the server treats a refresh token that was used. @defaultValue `'rotating'` */
  readonly refreshTokenUse?: Exclude<RefreshTokenUse, 'none'> | undefined
}

/**
 * Makes a grant from an OAuth refresh token (RFC 6749, section 6).
 *
 * @remarks Unless the token is `reusable` it is presented once. Give the session a store, or the next start of the app
 * presents a token that has been used up. With a client secret it runs on servers only.
 * @throws ConfigurationError when an option is missing.
 * @throws ServerOnlyCredentialError in a browser or a mobile app, when there is a client secret.
 *
 * @example
 * ```ts
 * const grant = oauthRefreshToken({ tokenUrl, clientId, refreshToken, refreshTokenUse: 'single-use' })
 * ```
 */
export function oauthRefreshToken(options: OAuthRefreshTokenOptions): Grant {
  const { refreshToken, refreshTokenUse = 'rotating', ...client } = options
  assertText('clientId', client.clientId)
  assertText('refreshToken', refreshToken)
  const renew = (token: string, context: GrantContext): Promise<TokenSet> =>
    requestTokens(client, { grant_type: 'refresh_token', refresh_token: token }, context)
  return defineGrant({
    kind: 'refresh-token',
    principal: refreshToken,
    refreshTokenUse,
    runsOn: client.clientSecret === undefined ? 'anywhere' : 'server',
    obtainsOnce: refreshTokenUse !== 'reusable',
    obtain: (context) => renew(refreshToken, context),
    renew,
  })
}

async function requestTokens(
  client: OAuthClient,
  fields: Readonly<Record<string, string>>,
  context: GrantContext,
): Promise<TokenSet> {
  const { authentication = 'basic', clientId, clientSecret, scope } = client
  const tokenUrl = client.tokenUrl ?? context.endpoint?.tokenUrl
  if (!tokenUrl) throw new ConfigurationError('The option `tokenUrl` is the URL of the token endpoint.')
  const form = new URLSearchParams(fields)
  if (scope !== undefined) form.set('scope', scope)
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
  const answer = await postForToken(tokenUrl, form.toString(), headers, context)
  return readTokens(answer, context)
}

function readTokens(answer: TokenAnswer, context: GrantContext): TokenSet {
  const { json, status } = answer
  if (status < 200 || status >= 300 || typeof json?.access_token !== 'string' || json.access_token === '') {
    const providerCode =
      typeof json?.error === 'string' && /^[a-z_]{1,40}$/.test(json.error) ? json.error : undefined
    throw tokenRequestError(classify(providerCode, status), answer, context, { providerCode })
  }
  return {
    accessToken: json.access_token,
    lifetime: toMilliseconds(json.expires_in),
    refreshToken: typeof json.refresh_token === 'string' ? json.refresh_token : undefined,
    refreshTokenLifetime: toMilliseconds(json.refresh_token_expires_in ?? json.refresh_expires_in),
  }
}

function classify(error: string | undefined, status: number): FailureClass {
  switch (error) {
    case 'invalid_client':
    case 'invalid_grant':
    case 'access_denied':
      return 'credential-rejected'
    case 'unauthorized_client':
    case 'invalid_scope':
    case 'unsupported_grant_type':
      return 'forbidden'
    case undefined:
      if (status === 429) return 'rate-limited'
      return status === 401 ? 'credential-rejected' : 'other'
    default:
      return status === 429 || error === 'slow_down' ? 'rate-limited' : 'other'
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

function assertText(name: string, value: string): void {
  if (typeof value !== 'string' || value === '')
    throw new ConfigurationError(`The option \`${name}\` is a text.`)
}
