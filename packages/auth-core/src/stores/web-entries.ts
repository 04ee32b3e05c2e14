import type { Clock } from '../clock.ts'
import { parseRecord } from '../parse-record.ts'
import { wait } from '../wait.ts'
import { isRevision } from './revision.ts'
import { type ClaimLocks, claim, claimPatience } from './revision-claim.ts'
import type { StoreEntry } from './session-store.ts'

/** What the store needs of `localStorage` or `sessionStorage`. */
export type WebStorage = Pick<Storage, 'getItem' | 'setItem'>

/** An entry as it stands in web storage. */
export interface WebEntry extends StoreEntry {
  /** Tells two writes of the same revision apart. */
  readonly writer: string
}

/** Entries in web storage, with compare-and-swap across tabs. */
export interface WebEntries {
  read(name: string): WebEntry | undefined
  /** Writes revision `expectedRevision + 1`. @returns whether this was the one write that won. */
  compareAndSwap(name: string, expectedRevision: number, value: string | null): Promise<boolean>
}

/** What {@link createWebEntries} works with; looked up at each call, since storage may be refused at any time. */
export interface WebEnvironment {
  storage(): WebStorage
  /** How tabs agree: by Web Locks, not at all, or there is but one tab. */
  coordination(): ClaimLocks | 'none' | 'one-tab'
  readonly clock: Clock
  readonly random: () => number
}

/** Where there are no claims: how long in ms a write is given to reach the other tabs, and theirs to reach this one. */
const settlingTime = 50
const pollingInterval = 20

/** Makes compare-and-swap out of a storage that has none: see `webStore` for how. */
export function createWebEntries({ storage, coordination, clock, random }: WebEnvironment): WebEntries {
  const read = (name: string): WebEntry | undefined => parseEntry(storage().getItem(name))

  /** Reads, compares and writes in one go: nothing else of this tab runs in between. */
  function writeAtOnce(name: string, next: WebEntry): boolean {
    if (revisionOf(read(name)) !== next.revision - 1) return false
    storage().setItem(name, JSON.stringify(next))
    return true
  }

  /** @returns `undefined` when no claim on the revision was to be had. */
  async function writeClaimed(locks: ClaimLocks, name: string, next: WebEntry): Promise<boolean | undefined> {
    for (const attempt of [1, 2]) {
      const deadline = clock.monotonic() + claimPatience
      const written = await claim(locks, clock, `${name}:${next.revision}:${attempt}`, () =>
        writeAtOnce(name, next),
      )
      if (written !== undefined) return written
      if (await isOvertaken(name, next.revision, deadline)) return false
    }
    return undefined
  }

  /** Waits for the write of the tab that has the claim; a frozen one never comes to it. */
  async function isOvertaken(name: string, revision: number, deadline: number): Promise<boolean> {
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

  return {
    read,
    async compareAndSwap(name, expectedRevision, value) {
      if (revisionOf(read(name)) !== expectedRevision) return false
      const next = { revision: expectedRevision + 1, value, writer: random().toString(36).slice(2) }
      const locks = coordination()
      if (locks === 'one-tab') return writeAtOnce(name, next)
      if (locks === 'none') return writeAndVerify(name, next)
      return (await writeClaimed(locks, name, next)) ?? writeAndVerify(name, next)
    },
  }
}

/** The revision of an entry, 0 where there is none. */
export function revisionOf(entry: StoreEntry | undefined): number {
  return entry?.revision ?? 0
}

/** What is not an entry, because the user or another script wrote it, counts as nothing. */
function parseEntry(text: string | null): WebEntry | undefined {
  const { revision, value, writer } = parseRecord(text ?? '') ?? {}
  if (!isRevision(revision) || typeof writer !== 'string') return undefined
  return typeof value === 'string' || value === null ? { revision, value, writer } : undefined
}
