import {
  type AuthorizedFetch,
  type AuthorizedFetchOptions,
  authorizedFetch,
  type Session,
} from '@energy/auth-core'
import { beEnergised } from './be-energised.ts'

/** The options of {@link beEnergisedFetch}. */
export type BeEnergisedFetchOptions = Omit<AuthorizedFetchOptions, 'provider'>

/**
 * Makes a `fetch` with the guarantees of a session, for Apollo Client, graphql-request, TanStack Query and everything else
 * that is not urql. `energyError(error)` finds the typed error in what they throw.
 *
 * @throws ConfigurationError, while fetching, for an origin that is neither the session's nor one of the provider: the
 * token does not go there.
 *
 * @example
 * ```ts
 * const session = createBeEnergisedSession({ url, auth: preSharedKey({ key, username, password }) })
 * const fetchGraphQL = beEnergisedFetch(session)
 * const body = JSON.stringify({ query: '{ __typename }' })
 * const answer = await fetchGraphQL(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
 * ```
 */
export function beEnergisedFetch(session: Session, options: BeEnergisedFetchOptions = {}): AuthorizedFetch {
  return authorizedFetch(session, { ...options, provider: beEnergised })
}
