import { ApolloLink } from '@apollo/client'
import { BaseHttpLink } from '@apollo/client/link/http'
import type { Endpoint, Provider } from '../provider.ts'
import { type AuthorizedFetchOptions, authorizedFetch } from '../requests/authorized-fetch.ts'
import type { Session } from '../session/session.ts'
import { closingFetch } from './closing-fetch.ts'
import { endWithIdentity } from './end-with-identity.ts'
import { followIdentity } from './follow-identity.ts'

declare module '@apollo/client' {
  interface DefaultContext {
    /** Never send this mutation again by itself, not even when its token or its rate was refused. */
    sendOnce?: boolean
  }
}

/** The options of {@link providerLink}. */
export interface ProviderLinkOptions extends Omit<AuthorizedFetchOptions, 'provider' | 'sendOnce'> {
  /** Whose token the operations carry. */
  readonly session: Session
  /** Where the provider is reached, such as `endpoints.de`, or `{ url }`. */
  readonly endpoint: Endpoint
  /** Headers for every request, and never instead of the token. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/**
 * Makes the terminating link of an Apollo Client for a provider: requests with the guarantees of a session.
 *
 * @remarks What {@link authorizedFetch} does for a request it does for each operation. When the identity of the session
 * changes, every operation under way fails with `SessionChangedError`, the clients that use the link forget what their
 * caches hold (`client.resetStore()`), and their active queries are asked anew. `context: { sendOnce: true }` keeps a
 * mutation from being sent again by itself. `energyError(error)` finds the typed error in whatever Apollo hands out.
 *
 * Apollo Client 4. With version 3, give `HttpLink` the provider's ready `fetch`, such as `krakenFetch(session)`, and call
 * `client.resetStore()` after each change of the identity.
 *
 * @example
 * ```ts
 * import { ApolloClient, InMemoryCache } from '@apollo/client'
 *
 * const client = new ApolloClient({
 *   link: providerLink(kraken, { session, endpoint: { url } }),
 *   cache: new InMemoryCache(),
 * })
 * const { data } = await client.query({ query: ViewerDocument })
 * ```
 */
export function providerLink(
  provider: Provider,
  { session, endpoint, headers, ...options }: ProviderLinkOptions,
): ApolloLink {
  const follow = followIdentity(session)
  const http = linkOf(false)
  const httpOnce = linkOf(true)

  function linkOf(sendOnce: boolean): ApolloLink {
    const fetch = authorizedFetch(session, { ...options, provider, endpoint, sendOnce })
    return new BaseHttpLink({ uri: endpoint.url, fetch: closingFetch(fetch), ...(headers && { headers }) })
  }

  return new ApolloLink((operation, forward) => {
    follow(operation.client)
    const link = operation.getContext().sendOnce === true ? httpOnce : http
    return endWithIdentity(session, link.request(operation, forward))
  })
}
