import { type AuthorizedFetchOptions, authorizedFetch, type Session } from '@energy/auth-core'
import { beEnergised } from './be-energised.ts'

/** The options of {@link beEnergisedFetch}. */
export type BeEnergisedFetchOptions = Omit<AuthorizedFetchOptions, 'provider'>

/**
 * Makes a `fetch` with the guarantees of a session, for Apollo Client, graphql-request, TanStack Query and everything else
 * that is not urql. `energyError(error)` finds the typed error in what they throw.
 *
 * @example
 * ```ts
 * import { GraphQLClient } from 'graphql-request'
 *
 * const session = createBeEnergisedSession({ url, auth: preSharedKey({ key, username, password }) })
 * const client = new GraphQLClient(url, { fetch: beEnergisedFetch(session) })
 * ```
 */
export function beEnergisedFetch(
  session: Session,
  options: BeEnergisedFetchOptions = {},
): typeof globalThis.fetch {
  return authorizedFetch(session, { ...options, provider: beEnergised })
}
