import { ApolloLink } from '@apollo/client'
import { BaseHttpLink } from '@apollo/client/link/http'
import type { Endpoint, Provider } from '../provider.ts'
import { type AuthorizedFetchOptions, authorizedFetch } from '../requests/authorized-fetch.ts'
import type { Session } from '../session/session.ts'
import { closingFetch } from './closing-fetch.ts'
import { createAskers } from './create-askers.ts'
import { endWithIdentity } from './end-with-identity.ts'
import { executeOnce } from './execute-once.ts'
import { followIdentity } from './follow-identity.ts'
import { sayWhatIsNoJson } from './say-what-is-no-json.ts'

declare module '@apollo/client' {
  interface DefaultContext {
    /** Never send this mutation again by itself, not even when its token or its rate was refused. */
    sendOnce?: boolean
    /** Send the operation without a token, whoever is signed in; `false` sends the token. */
    anonymous?: boolean
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
 * mutation from being sent again by itself, `context: { anonymous: true }` sends an operation without the token.
 * `energyError(error)` finds the typed error in whatever Apollo hands out.
 *
 * An operation that a link in front hands on again after a change, such as `RetryLink`, is not sent for the next identity: it
 * fails with `SessionChangedError`, and a mutation that may have been executed with its first error. So does one that waited
 * in a link in front meanwhile; only the first operation of a client belongs to whom the session speaks for when it comes.
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
  const once = executeOnce(provider.name)
  const askerOf = createAskers(session)
  const http = linkOf(false)
  const httpOnce = linkOf(true)

  function linkOf(sendOnce: boolean): ApolloLink {
    const fetch = authorizedFetch(session, { ...options, provider, endpoint, sendOnce })
    return new BaseHttpLink({ uri: endpoint.url, fetch: closingFetch(fetch), ...(headers && { headers }) })
  }

  return new ApolloLink((operation, forward) => {
    follow(operation.client)
    const { sendOnce, fetchOptions, ...context } = operation.getContext()
    const anonymous = context.anonymous ?? fetchOptions?.anonymous ?? anonymousOf(operation.query)
    if (anonymous !== undefined) operation.setContext({ fetchOptions: { ...fetchOptions, anonymous } })
    const link = sendOnce === true ? httpOnce : http
    const results = once(operation, sayWhatIsNoJson(operation, link.request(operation, forward)))
    return endWithIdentity(session, askerOf(operation), results)
  })
}

/** Whether a document is marked as one that needs no token, as generated ones are. */
function anonymousOf(document: ApolloLink.Operation['query']): true | undefined {
  return 'anonymous' in document && document.anonymous === true ? true : undefined
}
