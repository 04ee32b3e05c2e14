import {
  type AuthorizedFetch,
  type AuthorizedFetchOptions,
  authorizedFetch,
  type Session,
} from '@energy/auth-core'
import { opower } from './opower.ts'

/** The options of {@link opowerFetch}. */
export type OpowerFetchOptions = Omit<AuthorizedFetchOptions, 'provider'>

/**
 * Makes a `fetch` with the guarantees of a session, for Apollo Client, graphql-request, TanStack Query and everything else
 * that is not urql. `energyError(error)` finds the typed error in what they throw.
 *
 * @throws ConfigurationError, while fetching, for an origin that is neither the session's nor one of the provider: the
 * token does not go there.
 *
 * @example
 * ```ts
 * const session = createOpowerSession({ environment: 'stage', auth: clientCredentials({ clientId, clientSecret }) })
 * const fetchGraphQL = opowerFetch(session)
 * const body = JSON.stringify({ query: '{ __typename }' })
 * const answer = await fetchGraphQL(endpoints.stage.url, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
 * ```
 */
export function opowerFetch(session: Session, options: OpowerFetchOptions = {}): AuthorizedFetch {
  return authorizedFetch(session, { ...options, provider: opower })
}
