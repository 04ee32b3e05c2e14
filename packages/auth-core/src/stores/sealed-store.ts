import { storeProtocol } from '../session/sharing.ts'
import type { SessionStore, StoreEntry } from './session-store.ts'
import { withTypedFailures } from './typed-failures.ts'

/** How entries are encrypted at rest. */
export interface Seal {
  /** Encrypts what is about to be stored. */
  seal(value: string, key: string): string | Promise<string>
  /** Decrypts what was stored. May throw: an entry that cannot be opened counts as empty and is written over. */
  open(sealed: string, key: string): string | Promise<string>
}

/**
 * Puts encryption in front of a store: it only ever sees what {@link Seal.seal} returns.
 *
 * @param store - where the sealed entries are kept.
 * @param seal - the two hooks. Bind the key of the entry into the encryption, so that entries cannot be exchanged.
 *
 * @example
 * ```ts
 * const store = sealedStore(sqliteStore({ path: 'sessions.db' }), { seal: encrypt, open: decrypt })
 * ```
 */
export function sealedStore(store: SessionStore, { seal, open }: Seal): SessionStore {
  const opened = async (key: string, entry: StoreEntry | undefined): Promise<StoreEntry | undefined> => {
    if (typeof entry?.value !== 'string') return entry
    try {
      return { ...entry, value: await open(entry.value, key) }
    } catch {
      // Its revision is good, and what is committed upon it shuts out whoever can still open it.
      return { ...entry, value: '' }
    }
  }

  const protocol = store[storeProtocol]
  return withTypedFailures('sealed', {
    ...(protocol && { [storeProtocol]: protocol }),
    async read(key) {
      return opened(key, await store.read(key))
    },
    async commit(key, expectedRevision, value) {
      const sealed = value === null ? null : await seal(value, key)
      const result = await store.commit(key, expectedRevision, sealed)
      return result.committed ? result : { committed: false, entry: await opened(key, result.entry) }
    },
    acquire: (key, owner, duration) => store.acquire(key, owner, duration),
    release: (key, owner) => store.release(key, owner),
    ...(store.handles ? { handles: store.handles } : {}),
    ...(store.subscribe ? { subscribe: store.subscribe.bind(store) } : {}),
    ...(store.close ? { close: store.close.bind(store) } : {}),
  })
}
