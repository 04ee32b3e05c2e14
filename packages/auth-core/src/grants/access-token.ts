import { ConfigurationError } from '../errors/errors.ts'
import { defineGrant } from './define-grant.ts'
import type { Grant, TokenSet } from './grant.ts'
import { jwtClaims, jwtLifetime } from './jwt.ts'

/** What {@link accessToken} may bring: the token alone, or with its lifetime in ms. */
export type ProvidedToken = string | Pick<TokenSet, 'accessToken' | 'lifetime' | 'subject'>

/**
 * Makes a grant from a function that brings an access token, such as that of Auth0 or of the app's own server.
 *
 * @param provide - is called for the first token, again at each expiry, and when the provider refuses what it brought.
 * @param options.principal - who the tokens speak for. Needed for a store: tokens of nobody in particular are not shared.
 * @remarks The lifetime of a JSON Web Token is read from it; any other token counts as good until the provider refuses
 * it, unless `lifetime` (in ms) is given along. A function that throws is asked again after a cooldown, one that
 * throws a `CredentialRejectedError` only after `session.switchTo(grant)`.
 *
 * @example
 * ```ts
 * const session = createSession({ grant: accessToken(() => auth0Client.getTokenSilently()) })
 * ```
 */
export function accessToken(
  provide: () => ProvidedToken | Promise<ProvidedToken>,
  { principal = null }: { principal?: string | null } = {},
): Grant {
  if (typeof provide !== 'function')
    throw new ConfigurationError(
      '`accessToken` takes a function that returns a token, such as `() => token`.',
    )
  return defineGrant({
    kind: 'access-token',
    principal,
    refreshTokenUse: 'none',
    runsOn: 'anywhere',
    fromApp: true,
    obtain: async () => readToken(await provide()),
  })
}

function readToken(provided: ProvidedToken): TokenSet {
  const tokens = typeof provided === 'string' ? { accessToken: provided } : provided
  if (typeof tokens?.accessToken !== 'string' || tokens.accessToken === '')
    throw new ConfigurationError('The function given to `accessToken` brought no token.')
  return {
    lifetime: jwtLifetime(tokens.accessToken),
    subject: jwtClaims(tokens.accessToken)?.sub,
    ...tokens,
  }
}
