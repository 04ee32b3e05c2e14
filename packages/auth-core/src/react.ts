export {
  SessionProvider,
  type SessionProviderProps,
  type SessionView,
  useSession,
} from './react/session-context.ts'
export {
  type PaginatedQuery,
  type PaginatedQueryOptions,
  type PaginatedQuerySettings,
  usePaginatedQuery,
} from './react/use-paginated-query.ts'
