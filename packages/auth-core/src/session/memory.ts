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
  /** Whether the record could not be stored, so that the store lags behind. */
  ahead: boolean
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
    ahead: false,
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
  const revision = entry?.revision ?? 0
  const newer = record !== undefined && isNewer(record, revision, memory)
  memory.revision = revision
  memory.stored = typeof entry?.value === 'string'
  memory.orphaned = intent !== undefined && intent !== owner
  if (!newer) return 'nothing-new'
  remember(memory, { ...record, generation: Math.max(record.generation, memory.generation + 1) })
  memory.ahead = false
  return 'newer-token'
}

/** Makes a record the one at hand. */
export function remember(memory: SessionMemory, record: TokenRecord): void {
  memory.record = record
  memory.generation = record.generation
}

function isNewer(candidate: TokenRecord, revision: number, { record, ...memory }: SessionMemory): boolean {
  if (!record) return true
  if (candidate.accessToken === record.accessToken) return false
  return memory.ahead ? candidate.issuedAt.wall > record.issuedAt.wall : revision !== memory.revision
}
