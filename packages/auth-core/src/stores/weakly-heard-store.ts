import { storeProtocol } from '../session/sharing.ts'
import type { SessionStore } from './session-store.ts'

/**
 * Puts a store behind something that keeps nobody alive: a session that listens to it goes when nobody else holds it,
 * and its listener with it.
 */
export function weaklyHeardStore(store: SessionStore): SessionStore {
  const protocol = store[storeProtocol]
  const gone = new FinalizationRegistry<() => void>((unsubscribe) => unsubscribe())
  return {
    read: (key) => store.read(key),
    commit: (key, expectedRevision, value) => store.commit(key, expectedRevision, value),
    acquire: (key, owner, duration) => store.acquire(key, owner, duration),
    release: (key, owner) => store.release(key, owner),
    subscribe(key, listener) {
      const unsubscribe = store.subscribe?.(key, weakly(listener)) ?? (() => {})
      gone.register(listener, unsubscribe, listener)
      // The listener lives as long as the one who can end it.
      return () => {
        gone.unregister(listener)
        unsubscribe()
      }
    },
    ...(store.handles && { handles: store.handles }),
    ...(protocol && { [storeProtocol]: protocol }),
  }
}

/** In a scope of its own: functions of one scope keep alive whatever any of them uses. */
function weakly(listener: () => void): () => void {
  const heard = new WeakRef(listener)
  return () => heard.deref()?.()
}
