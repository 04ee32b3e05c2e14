import type { Grant } from '@energy/auth-core'
import { krakenTokenGrant } from './obtain-kraken-token.ts'
import { requireText } from './require-text.ts'

/**
 * Signs a third-party organisation in with its secret key. For servers only.
 *
 * @param key - the key, such as `sk_live_…`.
 * @throws ServerOnlyCredentialError in a browser or a mobile app.
 * @throws ConfigurationError when the key is empty.
 * @see The guide of the USA.
 *
 * @example
 * ```ts
 * const client = createKrakenClient({ instance: 'us', auth: organizationSecretKey(key) })
 * ```
 */
export function organizationSecretKey(key: string): Grant {
  requireText(key, 'The secret key of the organisation', '"sk_live_…"')
  return krakenTokenGrant(
    { kind: 'organization-secret-key', principal: key, runsOn: 'server' },
    { organizationSecretKey: key },
  )
}
