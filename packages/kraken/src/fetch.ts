import {
  type AuthorizedFetch,
  type AuthorizedFetchOptions,
  authorizedFetch,
  type Session,
} from '@energy/auth-core'
import { kraken } from './kraken.ts'

/** The options of {@link krakenFetch}. */
export type KrakenFetchOptions = Omit<AuthorizedFetchOptions, 'provider'>

/**
 * Makes a `fetch` with the guarantees of a session, for Apollo Client, graphql-request, TanStack Query and everything else
 * that is not urql. `energyError(error)` finds the typed error in what they throw.
 *
 * @throws ConfigurationError, while fetching, for an origin that is neither the session's nor one of the provider: the
 * token does not go there.
 *
 * @example
 * ```ts
 * const session = createKrakenSession({ instance: 'de', auth: apiKey(key) })
 * const fetchGraphQL = krakenFetch(session)
 * const body = JSON.stringify({ query: '{ __typename }' })
 * const answer = await fetchGraphQL(endpoints.de.url, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
 * ```
 */
export function krakenFetch(session: Session, options: KrakenFetchOptions = {}): AuthorizedFetch {
  return authorizedFetch(session, { ...options, provider: kraken })
}
