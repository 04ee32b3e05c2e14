import { type AuthorizedFetchOptions, authorizedFetch, type Session } from '@energy/auth-core'
import { opower } from './opower.ts'

/** The options of {@link opowerFetch}. */
export type OpowerFetchOptions = Omit<AuthorizedFetchOptions, 'provider'>

/**
 * Makes a `fetch` with the guarantees of a session, for Apollo Client, graphql-request, TanStack Query and everything else
 * that is not urql. `energyError(error)` finds the typed error in what they throw.
 *
 * @example
 * ```ts
 * import { GraphQLClient } from 'graphql-request'
 *
 * const session = createOpowerSession({ environment: 'stage', auth: clientCredentials({ clientId, clientSecret }) })
 * const client = new GraphQLClient(endpoints.stage.url, { fetch: opowerFetch(session) })
 * ```
 */
export function opowerFetch(session: Session, options: OpowerFetchOptions = {}): typeof globalThis.fetch {
  return authorizedFetch(session, { ...options, provider: opower })
}
