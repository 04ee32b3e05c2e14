export type {
  ListActions,
  ListSnapshot,
  PaginatedQuery,
  PaginatedQueryArguments,
  PaginatedQueryOptions,
  PaginatedQuerySettings,
} from './lists/paginated-query.ts'
export { usePaginatedQuery } from './solid/use-paginated-query.ts'
