import {
  type CombinedError,
  createRequest,
  type OperationContext,
  type RequestPolicy,
  type TypedDocumentNode,
} from '@urql/core'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useClient } from 'urql'
import type {
  ConnectionPath,
  ListVariables,
  NodeAt,
  OnlyConnectionPath,
  PathArguments,
} from '../pagination/connection-types.ts'
import type { ListDocument } from '../pagination/find-connections.ts'
import type { Variables } from '../pagination/list-plan.ts'
import type { PageInfo } from '../pagination/page.ts'
import { createPaginatedStore } from './paginated-store.ts'
import { suspendedStores } from './suspended-stores.ts'

/** The settings of {@link usePaginatedQuery}, besides `path`, which is needed only when the document holds several lists. */
export interface PaginatedQuerySettings {
  /** How many items a page has. Clamped to the provider's limit. */
  readonly pageSize?: number | undefined
  /** @defaultValue the client's own */
  readonly requestPolicy?: RequestPolicy | undefined
  /** Reads nothing while it is `true`. @defaultValue `false` */
  readonly pause?: boolean | undefined
  /** Goes with every page, as urql's own `context` does. Keep it the same from render to render. */
  readonly context?: Partial<OperationContext> | undefined
}

/** The settings of {@link usePaginatedQuery} with the query's variables, which may leave out those that choose a page. */
export type PaginatedQueryOptions<DocumentVariables> = PaginatedQuerySettings &
  (object extends ListVariables<DocumentVariables>
    ? {
        /** The variables of the query, without those that choose a page. */
        readonly variables?: ListVariables<DocumentVariables>
      }
    : { readonly variables: ListVariables<DocumentVariables> })

type Arguments<Data, DocumentVariables, Path> =
  object extends ListVariables<DocumentVariables>
    ? PathArguments<Data, Path, PaginatedQueryOptions<DocumentVariables>>
    : Required<PathArguments<Data, Path, PaginatedQueryOptions<DocumentVariables>>>

/** A list on display. */
export interface PaginatedQuery<Node> {
  /** What was read so far, in the list's order. */
  readonly items: readonly Node[]
  /** Where the items stand in the list; `undefined` before the first page. */
  readonly pageInfo: PageInfo | undefined
  /** How many items the whole list has, when the document selects it and the provider says so. */
  readonly totalCount: number | undefined
  /** Whether a page is under way. */
  readonly fetching: boolean
  /** Why the latest page could not be read; what was read before stays in `items`. */
  readonly error: CombinedError | undefined
  /** Whether `loadMore` has something to load. */
  readonly hasMore: boolean
  /** Reads one more page; tries again after an error. Does nothing while a page is under way. */
  readonly loadMore: () => void
  /** Reads the list anew from its first page, one page after another; the earlier items stay until it is done. */
  readonly refresh: () => void
}

/**
 * Shows a list that grows page by page.
 *
 * @param document - a query with a list, as for `paginate`.
 * @param options - the query's variables, and `path` when it holds several lists.
 * @remarks Takes its client from urql's `Provider`. With `paginationExchange` in front of the client's cache, a mutation
 * that invalidates the list makes it read anew from its first page, one page at a time.
 *
 * @example
 * ```tsx
 * const { items, hasMore, loadMore } = usePaginatedQuery(BillsDocument, { variables: { accountNumber } })
 * ```
 */
export function usePaginatedQuery<
  Data,
  DocumentVariables,
  const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>,
>(
  document: TypedDocumentNode<Data, DocumentVariables>,
  ...options: Arguments<Data, DocumentVariables, Path>
): PaginatedQuery<NodeAt<Data, Path>>
export function usePaginatedQuery(
  document: ListDocument,
  options: UntypedOptions = {},
): PaginatedQuery<unknown> {
  const { variables = {}, path, pageSize, requestPolicy, pause = false, context = {} } = options
  const client = useClient()
  const suspended = suspendedStores(client)
  const { key, query } = createRequest(document, variables)
  const name = [key, path, pageSize, requestPolicy, pause].join()

  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` stands for all that the store is made from.
  const store = useMemo(
    () =>
      suspended.get(name) ??
      createPaginatedStore(client, {
        document: query,
        variables,
        path,
        pageSize,
        pause,
        context: requestPolicy === undefined ? context : { ...context, requestPolicy },
      }),
    [client, name],
  )
  const subscribe = useCallback(
    (listener: () => void) => {
      suspended.release(name)
      return store.subscribe(listener)
    },
    [store, suspended, name],
  )
  const snapshot = useSyncExternalStore(subscribe, store.getSnapshot, store.getSnapshot)

  const suspends = context.suspense ?? client.suspense
  if (suspends && snapshot.fetching && snapshot.items.length === 0) throw suspended.wait(name, store)

  return useMemo(() => ({ ...snapshot, loadMore: store.loadMore, refresh: store.refresh }), [snapshot, store])
}

type UntypedOptions = PaginatedQuerySettings & { readonly variables?: Variables; readonly path?: string }
