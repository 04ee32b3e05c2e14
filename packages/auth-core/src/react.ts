'use client'

export type {
  ListActions,
  ListSnapshot,
  PaginatedQuery,
  PaginatedQueryArguments,
  PaginatedQueryOptions,
  PaginatedQuerySettings,
} from './lists/paginated-query.ts'
export {
  SessionProvider,
  type SessionProviderProps,
  type SessionView,
  useSession,
} from './react/session-context.ts'
export { usePaginatedQuery } from './react/use-paginated-query.ts'
