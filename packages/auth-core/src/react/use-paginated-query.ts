import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react'
import { useClient } from 'urql'
import type { AnyListOptions } from '../lists/any-list-options.ts'
import { listName } from '../lists/list-name.ts'
import { openList } from '../lists/open-list.ts'
import type {
  PaginatedQuery,
  PaginatedQueryArguments,
  PaginatedQueryOptions,
} from '../lists/paginated-query.ts'
import type {
  ConnectionPath,
  NodeAt,
  OnlyConnectionPath,
  PageableDocument,
} from '../pagination/connection-types.ts'
import type { ListDocument } from '../pagination/find-connections.ts'
import { suspendedStores } from './suspended-stores.ts'

/**
 * Shows a list that grows page by page.
 *
 * @param document - a query with a list, as for `paginate`.
 * @param options - the query's variables, and `path` when it holds several lists.
 * @remarks Takes its client from urql's `Provider`. With `paginationExchange` in front of the client's cache, a mutation
 * that invalidates the list makes it read anew from its first page, one page at a time. When the client's session
 * changes its identity, the list is empty at once and then read for the next one.
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
  document: PageableDocument<Data, DocumentVariables, Path>,
  ...options: PaginatedQueryArguments<DocumentVariables, PaginatedQueryOptions<DocumentVariables, Path>>
): PaginatedQuery<NodeAt<Data, Path>>
export function usePaginatedQuery(
  document: ListDocument,
  options: AnyListOptions = {},
): PaginatedQuery<unknown> {
  const client = useClient()
  const suspended = suspendedStores(client)
  const name = listName(document, options)
  // The given page is one of the first list.
  const first = useRef<string | undefined>(name)
  if (first.current !== name) first.current = undefined
  const initial = first.current === undefined ? undefined : options.initial

  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` stands for all that the store is made from.
  const store = useMemo(
    () => suspended.get(name) ?? openList(client, document, { ...options, initial }),
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

  const suspends = options.context?.suspense ?? client.suspense
  if (suspends && snapshot.fetching && snapshot.items.length === 0) throw suspended.wait(name, store)

  return useMemo(() => ({ ...snapshot, loadMore: store.loadMore, refresh: store.refresh }), [snapshot, store])
}
