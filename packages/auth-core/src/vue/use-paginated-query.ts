import { useClientHandle } from '@urql/vue'
import { type ComputedRef, computed, type MaybeRefOrGetter, shallowRef, toValue, watchEffect } from 'vue'
import type { AnyListOptions } from '../lists/any-list-options.ts'
import { listSequence } from '../lists/list-sequence.ts'
import type { ListActions, ListSnapshot, PaginatedQueryOptions } from '../lists/paginated-query.ts'
import type {
  ConnectionPath,
  DocumentAlone,
  NodeAt,
  OnlyConnectionPath,
  PageableDocument,
} from '../pagination/connection-types.ts'
import type { ListDocument } from '../pagination/find-connections.ts'

/** A list on display: a ref for each thing to show, and what can be asked of the list. */
export type PaginatedQuery<Node> = ListActions & {
  readonly [Name in keyof ListSnapshot<Node>]: ComputedRef<ListSnapshot<Node>[Name]>
}

/**
 * Shows a list that grows page by page, in Vue.
 *
 * @param document - a query with a list, as for `paginate`.
 * @param options - the query's variables, and `path` when it holds several lists: as they are, as a ref, or as a
 * function that reads refs. Other variables are another list.
 * @remarks Is called in `setup`, below urql's `provideClient`. When the client's session changes its identity, the list
 * is empty at once and then read for the next one.
 *
 * @example
 * ```ts
 * const { items, hasMore, loadMore } = usePaginatedQuery(BillsDocument, () => ({ variables: { accountNumber } }))
 * ```
 */
export function usePaginatedQuery<
  Data,
  DocumentVariables,
  const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>,
>(
  document: PageableDocument<Data, DocumentVariables, Path>,
  options: MaybeRefOrGetter<PaginatedQueryOptions<DocumentVariables, Path>>,
): PaginatedQuery<NodeAt<Data, Path>>
/** Shows a list that needs no options. */
export function usePaginatedQuery<Data, DocumentVariables>(
  document: DocumentAlone<Data, DocumentVariables>,
): PaginatedQuery<NodeAt<Data, OnlyConnectionPath<Data>>>
export function usePaginatedQuery(
  document: ListDocument,
  options?: MaybeRefOrGetter<AnyListOptions>,
): PaginatedQuery<unknown> {
  const listFor = listSequence(useClientHandle().client, document)
  const store = computed(() => listFor(toValue(options)))
  const snapshot = shallowRef(store.value.getSnapshot())
  // A server renders what the list has before anybody reads it.
  if (typeof window !== 'undefined')
    watchEffect((onCleanup) => {
      const { getSnapshot, subscribe } = store.value
      const update = () => {
        snapshot.value = getSnapshot()
      }
      onCleanup(subscribe(update))
      update()
    })
  const shown = <Name extends keyof ListSnapshot<unknown>>(name: Name) => computed(() => snapshot.value[name])
  return {
    items: shown('items'),
    pageInfo: shown('pageInfo'),
    totalCount: shown('totalCount'),
    fetching: shown('fetching'),
    error: shown('error'),
    hasMore: shown('hasMore'),
    loadMore: () => store.value.loadMore(),
    refresh: () => store.value.refresh(),
  }
}
