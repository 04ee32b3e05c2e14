import { type AnyVariables, type Client, createRequest, type TypedDocumentNode } from '@urql/core'
import { energyError } from '../errors/find-energy-error.ts'
import { queryPage } from '../pagination/query-page.ts'
import { type QueryKey, queryKey } from './query-key.ts'
import { sameIdentity } from './same-identity.ts'

/** What TanStack Query needs to know of a query; add your own settings beside it, such as `staleTime`. */
export interface QueryOptions<Data> {
  readonly queryKey: QueryKey
  /** @throws the typed error, or urql's `CombinedError` where the SDK has none. */
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>
  /** The client repeats by itself what can be repeated, within the provider's limits. */
  readonly retry: false
}

/**
 * Makes options for TanStack Query that read one document through a client.
 *
 * @param client - a client of a provider of this SDK; any other urql client works too, without identities in the keys.
 * @param document - a query.
 * @param variables - its variables.
 * @returns options for `useQuery`, `fetchQuery` and their like. The answer is what TanStack Query caches, so urql's cache is
 * passed over. An answer with an error is an error, also where a part of its data arrived.
 * @remarks The key names the identity of the client's session. Make the options anew when it changes: in React, call
 * `useSession()` in the component.
 *
 * @example
 * ```ts
 * import { QueryClient } from '@tanstack/query-core'
 *
 * const queryClient = new QueryClient()
 * const viewer = await queryClient.fetchQuery(queryOptions(client, ViewerDocument, {}))
 * ```
 * @see {@link infiniteQueryOptions} for lists.
 */
export function queryOptions<Data, DocumentVariables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, DocumentVariables>,
  variables: DocumentVariables,
): QueryOptions<Data> {
  const assertSameIdentity = sameIdentity(client)
  return {
    queryKey: queryKey(client, document, variables ?? {}),
    retry: false,
    async queryFn({ signal }) {
      assertSameIdentity()
      const request = createRequest<Data, DocumentVariables>(document, variables)
      const { data, error } = await queryPage(client, request, { requestPolicy: 'network-only' }, signal)
      assertSameIdentity()
      if (error) throw energyError(error) ?? error
      return data
    },
  }
}
