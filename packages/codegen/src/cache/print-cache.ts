import { isFile } from '../layouts/output.ts'
import type { CacheFacts } from './cache-facts.ts'
import { printApolloCache } from './print-apollo-cache.ts'
import { printGraphcache } from './print-graphcache.ts'

/** The caches that a configuration can be generated for, by the name of the file that is generated. */
export type CacheKind = 'graphcache' | 'apollo-cache'

/** Prints the configuration of a cache. */
export function printCache(kind: CacheKind, facts: CacheFacts): string {
  return kind === 'graphcache' ? printGraphcache(facts) : printApolloCache(facts)
}

/** Names the file: in the output folder, or beside the single output file. */
export function cacheFile(output: string, kind: CacheKind): string {
  return isFile(output)
    ? output.replace(/\.([cm]?ts)x?$/, `.${kind}.$1`)
    : `${output.replace(/\/$/, '')}/${kind}.ts`
}
