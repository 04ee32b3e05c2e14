import { accessToken, defineGrant, type Grant } from '@energy/auth-core'

/** How long a token lives that does not say so itself, in ms. */
const documentedLifetime = 3_600_000

/**
 * Takes access tokens from Auth0, which the app signs the user in with. The vendor recommends this way where the
 * operator has it enabled.
 *
 * @param provide - is called for the first token, at each expiry, and when be.ENERGISED refuses what it brought.
 * @param options.principal - who the tokens speak for, such as the user's id at Auth0. Needed for a store.
 *
 * @remarks A token lives for 60 minutes, as the vendor documents, unless it says itself how long.
 *
 * @example
 * ```ts
 * const client = createBeEnergisedClient({ url, auth: auth0(() => auth0Client.getTokenSilently()) })
 * ```
 *
 * @see be.ENERGISED GraphQL API, getting started: authentication with Auth0.
 */
export function auth0(provide: () => Promise<string>, options?: { principal?: string | null }): Grant {
  const grant = accessToken(provide, options)
  return defineGrant({
    ...grant,
    kind: 'auth0',
    principal: grant.principal,
    async obtain(context) {
      const tokens = await grant.obtain(context)
      return { ...tokens, lifetime: tokens.lifetime ?? documentedLifetime }
    },
  })
}
