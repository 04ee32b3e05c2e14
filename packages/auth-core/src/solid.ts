export type {
  ListActions,
  ListSnapshot,
  PaginatedQuery,
  PaginatedQueryOptions,
  PaginatedQuerySettings,
} from './lists/paginated-query.ts'
export { usePaginatedQuery } from './solid/use-paginated-query.ts'
