export type {
  ListActions,
  ListSnapshot,
  PaginatedQueryOptions,
  PaginatedQuerySettings,
} from './lists/paginated-query.ts'
export { type PaginatedQuery, usePaginatedQuery } from './vue/use-paginated-query.ts'
