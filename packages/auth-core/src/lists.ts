export { createListStore } from './lists/create-list-store.ts'
export type { ListStore } from './lists/list-store.ts'
export type {
  ListActions,
  ListSnapshot,
  PaginatedQueryArguments,
  PaginatedQueryOptions,
  PaginatedQuerySettings,
} from './lists/paginated-query.ts'
