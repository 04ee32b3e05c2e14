export {
  type InfiniteListSettings,
  type InfiniteQueryOptions,
  infiniteQueryOptions,
} from './tanstack/infinite-query-options.ts'
export type { QueryKey } from './tanstack/query-key.ts'
export { type QueryOptions, queryOptions } from './tanstack/query-options.ts'
