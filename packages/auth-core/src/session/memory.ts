import type { Clock } from '../clock.ts'
import type { StoreEntry } from '../stores/session-store.ts'
import { parseSession } from './stored-session.ts'
import type { TokenRecord } from './token-record.ts'

/** What a session remembers of one identity, beside its store. */
export interface SessionMemory {
  record: TokenRecord | undefined
  /** The highest generation so far, of earlier identities too. */
  generation: number
  /** The revision of the store that was seen last. */
  revision: number
  /** Whether a value of this identity was seen in the store last, or put there. */
  stored: boolean
  /** The pair that was seen in the store last, or put there; not that of the record when a commit failed. */
  storedPair: string | undefined
  /** Whether anybody else may know the refresh token of the record. A commit that failed may have arrived all the same. */
  shared: boolean
  /** Whether somebody else was about to present a credential when the store was last read. */
  orphaned: boolean
}

/** Starts with nothing but the generations of earlier identities. */
export function emptyMemory(generation: number): SessionMemory {
  return {
    record: undefined,
    generation,
    revision: 0,
    stored: false,
    storedPair: undefined,
    shared: false,
    orphaned: false,
  }
}

/** What a look at the store showed. */
export type Sighting =
  | 'nothing-new'
  /** `memory.record` is now what somebody else obtained. */
  | 'newer-token'
  /** Somebody signed this identity out. */
  | 'signed-out'

/** Takes in what stands in the store. A token of somebody else is taken over when it is newer than the one at hand. */
export function takeIn(
  memory: SessionMemory,
  entry: StoreEntry | undefined,
  owner: string,
  clock: Clock,
): Sighting {
  if (entry?.value === null && memory.stored) return 'signed-out'
  const { record, intent } = parseSession(entry?.value ?? '', clock)
  const known = [memory.record?.pair, memory.record && memory.storedPair]
  memory.revision = entry?.revision ?? 0
  memory.storedPair = record?.pair
  memory.stored = typeof entry?.value === 'string'
  memory.orphaned = intent !== undefined && intent !== owner
  // Told by the pair alone: clocks of different machines may disagree, and revisions also grow with mere intents.
  if (!record || known.includes(record.pair)) return 'nothing-new'
  memory.shared = true
  if (record.accessToken === memory.record?.accessToken) {
    // The same access token may come with another refresh token; what was said of it holds on.
    memory.record = { ...record, generation: memory.record.generation }
    return 'nothing-new'
  }
  remember(memory, { ...record, generation: Math.max(record.generation, memory.generation + 1) })
  return 'newer-token'
}

/** Makes a record the one at hand. */
export function remember(memory: SessionMemory, record: TokenRecord): void {
  memory.record = record
  memory.generation = record.generation
}
