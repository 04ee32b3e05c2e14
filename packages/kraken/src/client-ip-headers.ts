import { isServerRuntime, ServerOnlyCredentialError } from '@energy/auth-core'
import { requireText } from './grants/require-text.ts'

/** On whose behalf a trusted server calls. */
export interface ClientIp {
  /** The address of the end user. */
  readonly ip: string
  /** The proof that this server may name addresses, as the supplier issued it. */
  readonly authorization: string
}

/**
 * Makes the headers by which a trusted server attributes a call to the address of an end user, so that limits by
 * address count against that user and not against the server.
 *
 * @throws ServerOnlyCredentialError in a browser or a mobile app.
 * @throws ConfigurationError when one of the two is empty.
 * @remarks Unverified: the names of the headers are known from the documentation of the provider's own server
 * package; what `authorization` has to hold is agreed with the supplier. The option `headers` reaches the operations; to
 * have sign-ins attributed as well, make a client per user with a `fetch` that adds the headers.
 *
 * @example
 * ```ts
 * const client = createKrakenClient({
 *   instance: 'gb',
 *   auth,
 *   headers: () => clientIpHeaders({ ip: '203.0.113.7', authorization: key }),
 * })
 * ```
 */
export function clientIpHeaders({ ip, authorization }: ClientIp): Record<string, string> {
  if (!isServerRuntime())
    throw new ServerOnlyCredentialError(
      'The proof for client addresses belongs on a server. Call the platform from there.',
      { provider: 'kraken' },
    )
  requireText(ip, '`ip`', '"203.0.113.7"')
  requireText(authorization, '`authorization`', 'the proof that the supplier issued')
  return { 'x-kraken-client-ip': ip, 'x-kraken-client-ip-authorization': authorization }
}
