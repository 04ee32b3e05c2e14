import { type AuthorizedFetchOptions, authorizedFetch, type Session } from '@energy/auth-core'
import { kraken } from './kraken.ts'

/** The options of {@link krakenFetch}. */
export type KrakenFetchOptions = Omit<AuthorizedFetchOptions, 'provider'>

/**
 * Makes a `fetch` with the guarantees of a session, for Apollo Client, graphql-request, TanStack Query and everything else
 * that is not urql. `energyError(error)` finds the typed error in what they throw.
 *
 * @example
 * ```ts
 * import { GraphQLClient } from 'graphql-request'
 *
 * const session = createKrakenSession({ instance: 'de', auth: apiKey(key) })
 * const client = new GraphQLClient(endpoints.de.url, { fetch: krakenFetch(session) })
 * ```
 */
export function krakenFetch(session: Session, options: KrakenFetchOptions = {}): typeof globalThis.fetch {
  return authorizedFetch(session, { ...options, provider: kraken })
}
