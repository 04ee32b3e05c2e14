export type {
  ListActions,
  ListSnapshot,
  PaginatedQueryArguments,
  PaginatedQueryOptions,
  PaginatedQuerySettings,
} from './lists/paginated-query.ts'
export { type PaginatedQuery, usePaginatedQuery } from './vue/use-paginated-query.ts'
