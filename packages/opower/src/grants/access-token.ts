import { accessToken as anyAccessToken, defineGrant, type Grant, type ProvidedToken } from '@energy/auth-core'

/**
 * Takes tokens from a function of the app: those of one account, from the utility's own identity domain, or those that
 * another server of the utility obtains. For servers only.
 *
 * @param provide - is called for the first token, at each expiry, and when Opower refuses what it brought.
 * @param options.principal - who the tokens speak for. Needed for a store.
 * @throws ServerOnlyCredentialError in a browser or a mobile app: the vendor forbids tokens there.
 *
 * @example
 * ```ts
 * const client = createOpowerClient({ environment: 'production', auth: accessToken(() => auth0Client.getTokenSilently()) })
 * ```
 *
 * @see Oracle Utilities Opower GraphQL API user guide, chapter 4: account-scoped tokens.
 */
export function accessToken(
  provide: () => ProvidedToken | Promise<ProvidedToken>,
  options?: { principal?: string | null },
): Grant {
  const grant = anyAccessToken(provide, options)
  return defineGrant({ ...grant, principal: grant.principal, runsOn: 'server' })
}
