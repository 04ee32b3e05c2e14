import type { ListStore } from './list-store.ts'
import type { ListSnapshot, PaginatedQuery } from './paginated-query.ts'

/** A list whose every member is looked up when it is read, for frameworks that notice reading. */
export function listView<Node>(
  snapshot: () => ListSnapshot<Node>,
  store: () => ListStore<Node>,
): PaginatedQuery<Node> {
  return {
    get items() {
      return snapshot().items
    },
    get pageInfo() {
      return snapshot().pageInfo
    },
    get totalCount() {
      return snapshot().totalCount
    },
    get fetching() {
      return snapshot().fetching
    },
    get error() {
      return snapshot().error
    },
    get hasMore() {
      return snapshot().hasMore
    },
    loadMore: () => store().loadMore(),
    refresh: () => store().refresh(),
  }
}
