export type {
  ListActions,
  ListSnapshot,
  PaginatedQuery,
  PaginatedQueryOptions,
  PaginatedQuerySettings,
} from './lists/paginated-query.ts'
export { usePaginatedQuery } from './svelte/use-paginated-query.ts'
