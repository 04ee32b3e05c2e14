export type { Visibility } from './watch/visibility.ts'
export { type WatchOptions, watch } from './watch/watch.ts'
