import { useClient } from '@urql/solid'
import { type Accessor, createMemo, createRenderEffect, createSignal, onCleanup } from 'solid-js'
import { isServer } from 'solid-js/web'
import type { AnyListOptions } from '../lists/any-list-options.ts'
import { listSequence } from '../lists/list-sequence.ts'
import { listView } from '../lists/list-view.ts'
import type { PaginatedQuery, PaginatedQueryOptions } from '../lists/paginated-query.ts'
import type {
  ConnectionPath,
  DocumentAlone,
  NodeAt,
  OnlyConnectionPath,
  PageableDocument,
} from '../pagination/connection-types.ts'
import type { ListDocument } from '../pagination/find-connections.ts'

/**
 * Shows a list that grows page by page, in Solid.
 *
 * @param document - a query with a list, as for `paginate`.
 * @param options - a function that returns the query's variables, and `path` when it holds several lists; it may read
 * signals. Other variables are another list.
 * @returns an object whose members are signals to read, not to be taken apart.
 * @remarks Takes its client from urql's `Provider`. When the client's session changes its identity, the list is empty at
 * once and then read for the next one.
 *
 * @example
 * ```ts
 * const bills = usePaginatedQuery(BillsDocument, () => ({ variables: { accountNumber } }))
 * ```
 */
export function usePaginatedQuery<
  Data,
  DocumentVariables,
  const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>,
>(
  document: PageableDocument<Data, DocumentVariables, Path>,
  options: Accessor<PaginatedQueryOptions<DocumentVariables, Path>>,
): PaginatedQuery<NodeAt<Data, Path>>
/** Shows a list that needs no options. */
export function usePaginatedQuery<Data, DocumentVariables>(
  document: DocumentAlone<Data, DocumentVariables>,
): PaginatedQuery<NodeAt<Data, OnlyConnectionPath<Data>>>
export function usePaginatedQuery(
  document: ListDocument,
  options?: Accessor<AnyListOptions>,
): PaginatedQuery<unknown> {
  const listFor = listSequence(useClient(), document)
  const store = createMemo(() => listFor(options?.()))
  const [snapshot, setSnapshot] = createSignal(store().getSnapshot())
  // A server renders what the list has before anybody reads it.
  if (!isServer)
    createRenderEffect(() => {
      const { getSnapshot, subscribe } = store()
      const update = () => {
        setSnapshot(getSnapshot())
      }
      onCleanup(subscribe(update))
      update()
    })
  return listView(snapshot, store)
}
