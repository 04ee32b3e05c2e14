import { type Grant, oauthClientCredentials } from '@energy/auth-core'
import { requireText } from './require-text.ts'

/** What {@link clientCredentials} takes. */
export interface ClientCredentials {
  readonly clientId: string
  readonly clientSecret: string
  /** The token URL of the auth server. @defaultValue that of the session's `instance` */
  readonly tokenUrl?: string | undefined
  /** Allows `tokenUrl` to be reached over plain `http:` beyond this machine. @defaultValue `false` */
  readonly allowInsecureRequests?: boolean | undefined
}

/**
 * Signs a third party in at the auth server with the credentials of its OAuth application, such as for the measurements
 * of customers. For servers only.
 *
 * @throws ServerOnlyCredentialError in a browser or a mobile app.
 * @throws ConfigurationError when one of the two is empty.
 * @remarks The supplier makes the application (somebody with the permission `OAUTH_MANAGER`): confidential, for client
 * credentials, without redirect URIs, and with a role such as `THIRD_PARTY_UTILITY_USAGE_DATA_VIEWER`, which holds the
 * permissions `CAN_VIEW_DETAILED_USAGE` and `CAN_QUERY_PROPERTY`. Without them operations fail with `ForbiddenError`.
 * A new secret ends the earlier one. Unverified: auth servers other than the British one, which the guide names.
 * @see The provider's guide to OAuth applications for measurements.
 *
 * @example
 * ```ts
 * const client = createKrakenClient({ instance: 'gb', auth: clientCredentials({ clientId, clientSecret }) })
 * ```
 */
export function clientCredentials({
  clientId,
  clientSecret,
  tokenUrl,
  allowInsecureRequests,
}: ClientCredentials): Grant {
  requireText(clientId, '`clientId`', 'the one that the supplier issued')
  requireText(clientSecret, '`clientSecret`', 'the one that the supplier issued')
  return oauthClientCredentials({
    clientId,
    clientSecret,
    tokenUrl,
    allowInsecureRequests,
    authentication: 'body',
  })
}
