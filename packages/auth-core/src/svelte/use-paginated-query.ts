import { getContextClient } from '@urql/svelte'
import { createSubscriber } from 'svelte/reactivity'
import type { AnyListOptions } from '../lists/any-list-options.ts'
import { listSequence } from '../lists/list-sequence.ts'
import type { ListStore } from '../lists/list-store.ts'
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
 * Shows a list that grows page by page, in Svelte 5.
 *
 * @param document - a query with a list, as for `paginate`.
 * @param options - a function that returns the query's variables, and `path` when it holds several lists; it may read
 * state. Other variables are another list.
 * @returns an object whose members are reactive where they are read, not to be taken apart. The list is read as long as
 * a component or an effect shows something of it.
 * @remarks Is called while a component is set up, below urql's `setContextClient`. When the client's session changes its
 * identity, the list is empty at once and then read for the next one.
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
  options: () => PaginatedQueryOptions<DocumentVariables, Path>,
): PaginatedQuery<NodeAt<Data, Path>>
/** Shows a list that needs no options. */
export function usePaginatedQuery<Data, DocumentVariables>(
  document: DocumentAlone<Data, DocumentVariables>,
): PaginatedQuery<NodeAt<Data, OnlyConnectionPath<Data>>>
export function usePaginatedQuery(
  document: ListDocument,
  options?: () => AnyListOptions,
): PaginatedQuery<unknown> {
  const listFor = listSequence(getContextClient(), document)
  let observed: { readonly store: ListStore<unknown>; observe(): void } | undefined
  const store = (): ListStore<unknown> => listFor(options?.())

  return listView(() => {
    const current = store()
    if (observed?.store !== current)
      observed = { store: current, observe: createSubscriber((update) => current.subscribe(update)) }
    observed.observe()
    return current.getSnapshot()
  }, store)
}
