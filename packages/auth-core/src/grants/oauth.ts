import { ConfigurationError } from '../errors/errors.ts'
import { assertSecureUrl } from '../http/assert-secure-url.ts'
import { defineGrant } from './define-grant.ts'
import type { Grant, RefreshTokenUse, TokenSet } from './grant.ts'
import { type OAuthClient, oauthTokenRequest } from './oauth-request.ts'
import type { SignInRenewal } from './resume-sign-in.ts'

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
  assertClient(client)
  assertText('clientSecret', client.clientSecret)
  return defineGrant({
    kind: 'client-credentials',
    principal: oauthPrincipal(client),
    refreshTokenUse: 'none',
    runsOn: 'server',
    async obtain(context) {
      const { refreshToken: _, ...tokens } = await oauthTokenRequest(
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
 * const grant = oauthRefreshToken({ tokenUrl, clientId, refreshToken: storedToken, refreshTokenUse: 'single-use' })
 * ```
 */
export function oauthRefreshToken(options: OAuthRefreshTokenOptions): Grant {
  const { refreshToken, refreshTokenUse = 'rotating', ...client } = options
  assertClient(client)
  assertText('refreshToken', refreshToken)
  const renewal = oauthRenewal(client)
  return defineGrant({
    ...renewal,
    kind: 'refresh-token',
    principal: oauthPrincipal(client, refreshToken),
    refreshTokenUse,
    obtainsOnce: refreshTokenUse !== 'reusable',
    obtain: async (context) => withRefreshToken(await renewal.renew(refreshToken, context), refreshToken),
  })
}

/**
 * Says how the sign-ins of an OAuth client are renewed: for grants that begin with a refresh token, and for `resumeSignIn`.
 *
 * @throws ConfigurationError when an option is missing.
 *
 * @example
 * ```ts
 * const grant = resumeSignIn(storedHandle, oauthRenewal({ tokenUrl, clientId }))
 * ```
 */
export function oauthRenewal(client: OAuthClient): SignInRenewal & Pick<Grant, 'runsOn'> {
  assertClient(client)
  return {
    renewal: JSON.stringify(['oauth', client.tokenUrl, client.clientId, client.scope]),
    refreshTokenUse: 'rotating',
    runsOn: client.clientSecret === undefined ? 'anywhere' : 'server',
    renew: (refreshToken, context) =>
      oauthTokenRequest(client, { grant_type: 'refresh_token', refresh_token: refreshToken }, context),
  }
}

/**
 * Keeps the refresh token that was presented when no new one came (RFC 6749, section 6): for the `obtain` of a grant that
 * begins with one. After a renewal the session does it.
 *
 * @example
 * ```ts
 * const renewal = oauthRenewal({ tokenUrl, clientId })
 * const tokens = withRefreshToken(await renewal.renew(storedToken, context), storedToken)
 * ```
 */
export function withRefreshToken(tokens: TokenSet, presented: string): TokenSet {
  return { ...tokens, refreshToken: tokens.refreshToken || presented }
}

/** Names everything that a token endpoint checks of a client, and of what it presents. */
export function oauthPrincipal(client: OAuthClient, ...presented: readonly (string | undefined)[]): string {
  const { tokenUrl, clientId, clientSecret, authentication, scope } = client
  return JSON.stringify([tokenUrl, clientId, clientSecret, authentication, scope, ...presented])
}

function assertClient({ clientId, tokenUrl, allowInsecureRequests }: OAuthClient): void {
  assertText('clientId', clientId)
  if (tokenUrl !== undefined) assertSecureUrl(tokenUrl, { option: 'tokenUrl', allowInsecureRequests })
}

function assertText(name: string, value: string): void {
  if (typeof value !== 'string' || value === '')
    throw new ConfigurationError(`The option \`${name}\` is a text.`)
}
