import { type Clock, systemClock } from '../clock.ts'
import { share } from '../session/share.ts'
import { storeProtocol } from '../session/sharing.ts'
import { createListeners } from './listeners.ts'
import type { SessionStore, StoreEntry } from './session-store.ts'

/**
 * Keeps sessions in memory, for as long as the process lives. Give the same one to several sessions to let them share
 * tokens.
 *
 * @param options.clock - tells when a lock runs out. Defaults to the machine's clock.
 *
 * @example
 * ```ts
 * const session = createSession({ grant: apiKey(key), store: memoryStore() })
 * ```
 */
export function memoryStore({ clock = systemClock }: { clock?: Clock } = {}): SessionStore {
  const entries = new Map<string, StoreEntry>()
  const locks = new Map<string, { owner: string; until: number }>()
  const listeners = createListeners()

  return {
    [storeProtocol]: share,
    async read(key) {
      return entries.get(key)
    },
    async commit(key, expectedRevision, value) {
      const entry = entries.get(key)
      if ((entry?.revision ?? 0) !== expectedRevision) return { committed: false, entry }
      const revision = expectedRevision + 1
      entries.set(key, { revision, value })
      listeners.tell(key)
      return { committed: true, revision }
    },
    async acquire(key, owner, duration) {
      const lock = locks.get(key)
      const now = clock.monotonic()
      if (lock && lock.owner !== owner && now < lock.until) return false
      locks.set(key, { owner, until: now + duration })
      return true
    },
    async release(key, owner) {
      if (locks.get(key)?.owner === owner) locks.delete(key)
    },
    subscribe: listeners.add,
  }
}
