import { type Clock, systemClock } from '../clock.ts'
import { StoreError } from '../errors/errors.ts'
import { wait } from '../wait.ts'
import { createCommitNotifier } from './commit-notifier.ts'
import { claim, claimPatience } from './revision-claim.ts'
import type { SessionStore, StoreEntry } from './session-store.ts'
import { withTypedFailures } from './typed-failures.ts'

/** What the store needs of `localStorage` or `sessionStorage`. */
export type WebStorage = Pick<Storage, 'getItem' | 'setItem'>

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
 * Web storage has no compare-and-swap, and a Web Lock around reading and writing does not make one: a write reaches
 * the other tabs' processes some time after the lock has passed on. Therefore the right to write revision N is itself
 * a Web Lock, named after N: one tab gets it, nobody queues for it, and it is kept until the write has long arrived
 * everywhere. A tab that was frozen while it held the right is passed over after a second, and when it wakes, its
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
  const read = (name: string): WebEntry | undefined => parseEntry(storage().getItem(name))

  /** Reads, compares and writes in one go: nothing else of this tab runs in between. */
  function writeAtOnce(name: string, next: WebEntry): boolean {
    if (revisionOf(read(name)) !== next.revision - 1) return false
    storage().setItem(name, JSON.stringify(next))
    return true
  }

  /** Writes with the claim on the new revision. @returns `undefined` when no claim was to be had. */
  async function writeClaimed(
    locks: LockManager,
    name: string,
    next: WebEntry,
  ): Promise<boolean | undefined> {
    for (const attempt of [1, 2]) {
      const claimName = `${name}:${next.revision}:${attempt}`
      const written = await claim(locks, clock, claimName, () => writeAtOnce(name, next))
      if (written !== undefined) return written
      if (await isOvertaken(name, next.revision)) return false
    }
    return undefined
  }

  /** Waits for the write of the tab that has the claim; a frozen one never comes to it. */
  async function isOvertaken(name: string, revision: number): Promise<boolean> {
    const deadline = clock.monotonic() + claimPatience
    while (clock.monotonic() < deadline) {
      if (revisionOf(read(name)) >= revision) return true
      await wait(clock, pollingInterval)
    }
    return false
  }

  async function writeAndVerify(name: string, next: WebEntry): Promise<boolean> {
    if (!writeAtOnce(name, next)) return false
    await wait(clock, settlingTime)
    return read(name)?.writer === next.writer
  }

  async function compareAndSwap(
    name: string,
    expectedRevision: number,
    value: string | null,
  ): Promise<boolean> {
    const next = { revision: expectedRevision + 1, value, writer: random().toString(36).slice(2) }
    if (revisionOf(read(name)) !== expectedRevision) return false
    if (isOfOneTab(options.storage)) return writeAtOnce(name, next)
    const locks = locksOfPage()
    const written = locks && (await writeClaimed(locks, name, next))
    return written ?? writeAndVerify(name, next)
  }

  return withTypedFailures('web storage', {
    read: async (key) => publicEntry(read(entryName(key))),

    async commit(key, expectedRevision, value) {
      const name = entryName(key)
      const committed = await compareAndSwap(name, expectedRevision, value)
      if (!committed) return { committed, entry: publicEntry(read(name)) }
      notifier.notify(name)
      return { committed, revision: expectedRevision + 1 }
    },

    async acquire(key, owner, duration) {
      const name = leaseName(key)
      const entry = read(name)
      const now = clock.now()
      const lease = parseLease(entry)
      if (lease && lease.owner !== owner && isRunning(lease, now)) return false
      const next: WebLease = { owner, takenAt: now, expiresAt: now + duration }
      await compareAndSwap(name, revisionOf(entry), JSON.stringify(next))
      return parseLease(read(name))?.owner === owner
    },

    async release(key, owner) {
      const name = leaseName(key)
      const entry = read(name)
      if (parseLease(entry)?.owner === owner) await compareAndSwap(name, revisionOf(entry), null)
    },

    subscribe: (key, listener) => notifier.subscribe(entryName(key), listener),
    close: () => notifier.close(),
  })
}

/** Where there are no claims: how long in ms a write is given to reach the other tabs, and theirs to reach this one. */
const settlingTime = 50
const pollingInterval = 20

/** A lease that starts later than this many ms from now was taken before the clock was set back. */
const clockTolerance = 1_000

interface WebEntry extends StoreEntry {
  /** Tells two writes of the same revision apart. */
  readonly writer: string
}

interface WebLease {
  readonly owner: string
  readonly takenAt: number
  readonly expiresAt: number
}

function entryName(key: string): string {
  return `energy:entry:${key}`
}

function leaseName(key: string): string {
  return `energy:lease:${key}`
}

function revisionOf(entry: StoreEntry | undefined): number {
  return entry?.revision ?? 0
}

function publicEntry(entry: WebEntry | undefined): StoreEntry | undefined {
  return entry && { revision: entry.revision, value: entry.value }
}

/** What is not an entry, because the user or another script wrote it, counts as nothing. */
function parseEntry(text: string | null): WebEntry | undefined {
  const parsed = parseRecord(text)
  if (!parsed) return undefined
  const { revision, value, writer } = parsed
  if (typeof revision !== 'number' || typeof writer !== 'string') return undefined
  return typeof value === 'string' || value === null ? { revision, value, writer } : undefined
}

function parseLease(entry: WebEntry | undefined): WebLease | undefined {
  const parsed = parseRecord(entry?.value ?? null)
  if (!parsed) return undefined
  const { owner, takenAt, expiresAt } = parsed
  if (typeof owner !== 'string' || typeof takenAt !== 'number' || typeof expiresAt !== 'number')
    return undefined
  return { owner, takenAt, expiresAt }
}

function parseRecord(text: string | null): Record<string, unknown> | undefined {
  if (text === null) return undefined
  try {
    const parsed: unknown = JSON.parse(text)
    return isRecord(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isRunning(lease: WebLease, now: number): boolean {
  return lease.takenAt <= now + clockTolerance && now < lease.expiresAt
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
