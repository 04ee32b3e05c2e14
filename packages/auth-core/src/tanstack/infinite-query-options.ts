import type { Client } from '@urql/core'
import { ConfigurationError } from '../errors/errors.ts'
import type {
  ConnectionPath,
  EdgeAt,
  ListVariables,
  NodeAt,
  OnlyConnectionPath,
  PageableDocument,
} from '../pagination/connection-types.ts'
import type { ListDocument } from '../pagination/find-connections.ts'
import type { Variables } from '../pagination/list-plan.ts'
import type { Page } from '../pagination/page.ts'
import { type PaginateOptions, paginate } from '../pagination/paginate.ts'
import { type QueryKey, queryKey } from './query-key.ts'
import { sameIdentity } from './same-identity.ts'

/** What TanStack Query needs to know of a list; add your own settings beside it, such as `maxPages`. */
export interface InfiniteQueryOptions<Node, Edge = never> {
  readonly queryKey: QueryKey
  /** @throws the typed error, or urql's `CombinedError` where the SDK has none. */
  readonly queryFn: (context: {
    readonly pageParam: string | null
    readonly signal: AbortSignal
  }) => Promise<Page<Node, Edge>>
  readonly initialPageParam: string | null
  readonly getNextPageParam: (lastPage: Page<Node, Edge>) => string | null
  /** The client repeats by itself what can be repeated, within the provider's limits. */
  readonly retry: false
}

/** The settings of {@link infiniteQueryOptions}. */
export interface InfiniteListSettings<Path> {
  /** Which list, when the document holds several. */
  readonly path?: Path
  /** How many items a page has. Clamped to the provider's limit. */
  readonly pageSize?: number | undefined
}

/**
 * Makes options for TanStack Query that read a list page by page through a client.
 *
 * @param client - a client of a provider of this SDK; any other urql client works too, without identities in the keys.
 * @param document - a query with a list, as for `paginate`.
 * @param variables - the query's variables. Those that choose a page may be left out.
 * @param settings - `path` when the document holds several lists, and `pageSize`.
 * @returns options for `useInfiniteQuery`, `fetchInfiniteQuery` and their like. The page parameter is the `resume` of the
 * page before.
 * @throws ConfigurationError when the document does not offer the list.
 *
 * @example
 * ```ts
 * import { QueryClient } from '@tanstack/query-core'
 *
 * const queryClient = new QueryClient()
 * const { pages } = await queryClient.fetchInfiniteQuery(infiniteQueryOptions(client, BillsDocument, { accountNumber }))
 * show(pages.flatMap(({ nodes }) => nodes))
 * ```
 * @see {@link queryOptions} for the identity in the key.
 */
export function infiniteQueryOptions<
  Data,
  DocumentVariables,
  const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>,
>(
  client: Client,
  document: PageableDocument<Data, DocumentVariables, Path>,
  variables: ListVariables<DocumentVariables>,
  settings?: InfiniteListSettings<Path>,
): InfiniteQueryOptions<NodeAt<Data, Path>, EdgeAt<Data, Path>>
export function infiniteQueryOptions(
  client: Client,
  document: ListDocument,
  variables: Variables,
  settings: InfiniteListSettings<string> = {},
): InfiniteQueryOptions<unknown, unknown> {
  const assertSameIdentity = sameIdentity(client)
  const read = (options: PaginateOptions) =>
    paginate<Record<string, unknown>, Variables, string>(client, document, variables, {
      ...settings,
      requestPolicy: 'network-only',
      ...options,
    })
  // A document that does not offer the list is an error of the call, not of the first page.
  read({})
  return {
    queryKey: queryKey(client, document, variables, { ...settings }),
    retry: false,
    initialPageParam: null,
    getNextPageParam: ({ resume }) => resume,
    async queryFn({ pageParam, signal }) {
      assertSameIdentity()
      for await (const page of read({ resume: pageParam, maxPages: 1, signal }).pages()) {
        assertSameIdentity()
        return page
      }
      throw new ConfigurationError('The list came without a page.')
    },
  }
}
