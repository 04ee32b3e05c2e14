import { type Clock, systemClock } from '../clock.ts'
import { StoreError } from '../errors/errors.ts'
import { parseRecord } from '../parse-record.ts'
import { shareInBrowser } from '../session/share-in-browser.ts'
import { storeProtocol } from '../session/sharing.ts'
import { createCommitNotifier } from './commit-notifier.ts'
import type { SessionStore, StoreEntry } from './session-store.ts'
import { withTypedFailures } from './typed-failures.ts'
import { createWebEntries, revisionOf, type WebEntry, type WebStorage } from './web-entries.ts'
import { wholeMilliseconds } from './whole-milliseconds.ts'

export type { WebStorage } from './web-entries.ts'

/** The settings of {@link webStore}. */
export interface WebStoreOptions {
  /**
   * `sessionStorage` keeps a session to its tab. Do not combine it with single-use refresh tokens: a browser that
   * duplicates a tab copies its storage, and two tabs then hold the same token without knowing of each other.
   *
   * @defaultValue `localStorage`, looked up at the first call.
   */
  readonly storage?: WebStorage
  /** @defaultValue the machine's clock. */
  readonly clock?: Clock
  /** @defaultValue `Math.random` */
  readonly random?: () => number
}

/**
 * Keeps sessions in the browser, for all tabs of an origin.
 *
 * @returns a store whose calls reject with `StoreError` when storage is disabled, full or absent (a private window, a
 * sandboxed frame, a server). Making it never fails, so it may stand in code that also runs on a server.
 * @remarks Whoever can run a script on the page can read what is stored; wrap the store with `sealedStore` or keep
 * the session in memory where that is too much.
 *
 * It keeps the handle of the last sign-in as well, so that `resumeSignIn()` goes on with it after the page was loaded
 * anew; a sign-out forgets it in all tabs.
 *
 * Web storage has no compare-and-swap, and a Web Lock around reading and writing does not make one: a write reaches
 * the other tabs' processes some time after the lock has passed on. Therefore the right to write revision N is itself
 * a Web Lock, named after N: one tab gets it, nobody queues for it, and it is kept until the write has long arrived
 * everywhere. A tab that was frozen while it held the right is passed over after 0.9 s, and when it wakes, its
 * right is void. So a lock is never waited for, and losing one never blocks the rest.
 *
 * Where there are no Web Locks (a page that is not served securely, an old browser), a commit is written, waited on
 * for 50 ms and read again; of two tabs that commit within the same few ms one still finds out that it lost, as long
 * as a write reaches the other tabs within those 50 ms.
 *
 * @example
 * ```ts
 * import { createSession } from '@energy/auth-core'
 * import { webStore } from '@energy/auth-core/browser'
 *
 * const session = createSession({ grant, store: webStore() })
 * ```
 */
export function webStore(options: WebStoreOptions = {}): SessionStore {
  const { clock = systemClock, random = Math.random } = options
  const notifier = createCommitNotifier()
  const storage = (): WebStorage => options.storage ?? localStorageOfPage()
  const entries = createWebEntries({
    storage,
    coordination: () => (isOfOneTab(options.storage) ? 'one-tab' : (locksOfPage() ?? 'none')),
    clock,
    random,
  })

  return withTypedFailures('web storage', {
    [storeProtocol]: shareInBrowser,
    read: async (key) => publicEntry(entries.read(entryName(key))),

    async commit(key, expectedRevision, value) {
      const name = entryName(key)
      const committed = await entries.compareAndSwap(name, expectedRevision, value)
      if (!committed) return { committed, entry: publicEntry(entries.read(name)) }
      notifier.notify(name)
      return { committed, revision: expectedRevision + 1 }
    },

    async acquire(key, owner, duration) {
      const name = lockName(key)
      const entry = entries.read(name)
      const now = clock.now()
      const lock = parseLock(entry)
      if (lock && lock.owner !== owner && isRunning(lock, now)) return false
      const next: WebLock = { owner, takenAt: now, expiresAt: now + wholeMilliseconds(duration) }
      await entries.compareAndSwap(name, revisionOf(entry), JSON.stringify(next))
      return parseLock(entries.read(name))?.owner === owner
    },

    async release(key, owner) {
      const name = lockName(key)
      const entry = entries.read(name)
      if (parseLock(entry)?.owner === owner) await entries.compareAndSwap(name, revisionOf(entry), null)
    },

    subscribe: (key, listener) => notifier.subscribe(entryName(key), listener),
    close: () => notifier.close(),
    handles: {
      read: (scope) => storage().getItem(handleName(scope)) || undefined,
      write: (scope, handle) => storage().setItem(handleName(scope), handle ?? ''),
    },
  })
}

/** A lock that starts later than this many ms from now was taken before the clock was set back. */
const clockTolerance = 1_000

interface WebLock {
  readonly owner: string
  readonly takenAt: number
  readonly expiresAt: number
}

function entryName(key: string): string {
  return `energy:entry:${key}`
}

function lockName(key: string): string {
  return `energy:lock:${key}`
}

function handleName(scope: string): string {
  return `energy:handle:${scope}`
}

function publicEntry(entry: WebEntry | undefined): StoreEntry | undefined {
  return entry && { revision: entry.revision, value: entry.value }
}

function parseLock(entry: WebEntry | undefined): WebLock | undefined {
  const { owner, takenAt, expiresAt } = parseRecord(entry?.value ?? '') ?? {}
  if (typeof owner !== 'string' || typeof takenAt !== 'number' || typeof expiresAt !== 'number')
    return undefined
  return { owner, takenAt, expiresAt }
}

function isRunning(lock: WebLock, now: number): boolean {
  return lock.takenAt <= now + clockTolerance && now < lock.expiresAt
}

function localStorageOfPage(): WebStorage {
  const storage: WebStorage | null | undefined = globalThis.localStorage
  if (!storage) throw new StoreError('There is no localStorage here: webStore needs a browser.')
  return storage
}

function locksOfPage(): LockManager | undefined {
  return globalThis.navigator?.locks
}

/** The claims are of the whole origin, and two tabs with a `sessionStorage` each have nothing to agree on. */
function isOfOneTab(storage: WebStorage | undefined): boolean {
  return storage !== undefined && storage === globalThis.sessionStorage
}
