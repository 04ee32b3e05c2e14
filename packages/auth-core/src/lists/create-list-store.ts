import type { Client } from '@urql/core'
import type {
  ConnectionPath,
  NodeAt,
  OnlyConnectionPath,
  PageableDocument,
} from '../pagination/connection-types.ts'
import type { ListDocument } from '../pagination/find-connections.ts'
import type { AnyListOptions } from './any-list-options.ts'
import type { ListStore } from './list-store.ts'
import { openList } from './open-list.ts'
import type { PaginatedQueryArguments, PaginatedQueryOptions } from './paginated-query.ts'

/**
 * Creates a list that grows page by page, for any user interface.
 *
 * @param client - any urql client; one of a provider of this SDK also brings the provider's page limits.
 * @param document - a query with a list, as for `paginate`.
 * @param options - the query's variables, and `path` when the document holds several lists.
 * @returns a store whose first snapshot holds what the client's cache has. Nothing is sent before somebody subscribes.
 * When the client's session changes its identity, the list is empty at once and then read for the next one.
 *
 * @example
 * ```ts
 * const bills = createListStore(client, BillsDocument, { variables: { accountNumber } })
 * const stop = bills.subscribe(() => show(bills.getSnapshot().items))
 * bills.loadMore()
 * stop()
 * ```
 * @see `usePaginatedQuery` of `@energy/auth-core/react`, `/vue`, `/svelte` and `/solid`.
 */
export function createListStore<
  Data,
  DocumentVariables,
  const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>,
>(
  client: Client,
  document: PageableDocument<Data, DocumentVariables, Path>,
  ...options: PaginatedQueryArguments<DocumentVariables, PaginatedQueryOptions<DocumentVariables, Path>>
): ListStore<NodeAt<Data, Path>>
export function createListStore(
  client: Client,
  document: ListDocument,
  options?: AnyListOptions,
): ListStore<unknown> {
  return openList(client, document, options)
}
