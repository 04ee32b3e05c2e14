import { ConfigurationError } from '../errors/errors.ts'
import { defineGrant } from './define-grant.ts'
import type { Grant, GrantContext, RefreshTokenUse, TokenSet } from './grant.ts'
import { type OAuthClient, oauthTokenRequest } from './oauth-request.ts'

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
  assertText('clientId', client.clientId)
  assertText('refreshToken', refreshToken)
  const renew = (token: string, context: GrantContext): Promise<TokenSet> =>
    oauthTokenRequest(client, { grant_type: 'refresh_token', refresh_token: token }, context)
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

function assertText(name: string, value: string): void {
  if (typeof value !== 'string' || value === '')
    throw new ConfigurationError(`The option \`${name}\` is a text.`)
}
