import type { SessionStore } from '@energy/auth-core'
import type { TokenEntry } from './token-entry.ts'

/** Keeps sessions in durable objects, for the isolates of a Worker in all places. */
export function durableObjectStore(namespace: DurableObjectNamespace<TokenEntry>): SessionStore {
  const entryOf = (key: string) => namespace.get(namespace.idFromName(key))
  return {
    read: async (key) => entryOf(key).read(),
    commit: async (key, expectedRevision, value) => entryOf(key).commit(expectedRevision, value),
    acquire: async (key, owner, duration) => entryOf(key).acquire(owner, duration),
    release: async (key, owner) => entryOf(key).release(owner),
  }
}
