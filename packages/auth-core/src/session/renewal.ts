import { ConfigurationError } from '../errors/errors.ts'
import type { Grant, GrantContext } from '../grants/grant.ts'
import { wait } from '../wait.ts'
import { hardWindow, remainingLifetime } from './expiry.ts'
import type { GuardedStore } from './guarded-store.ts'
import { remember, type SessionMemory, takeIn } from './memory.ts'
import {
  chooseWay,
  isOutcomeUnknown,
  type Presented,
  presentCredential,
  usesUp,
  type Way,
} from './present-credential.ts'
import { serializeSession } from './stored-session.ts'
import { type Moment, moment, pairOf, recordOf, type TokenRecord } from './token-record.ts'

/** One renewal of one identity. */
export interface Renewal {
  readonly grant: Grant
  /** Its signal ends the renewal: at the deadline, at sign-out, at a switch, when the session is disposed of. */
  readonly context: GrantContext
  readonly memory: SessionMemory
  readonly store: GuardedStore | undefined
  readonly owner: string
  /** How long the token must live at least, in ms; a token of somebody else that lives shorter is not taken over. */
  readonly minimumLifetime: number
  /** How long to wait for the lease of the store, in ms; without it, the compare-and-swap alone has to do. */
  readonly leaseWait: number
  readonly leaseDuration: number
  readonly random: () => number
  /** Is thrown when the store shows that somebody signed this identity out. */
  readonly signedOutElsewhere: Error
}

/** How a renewal ended well. `memory.record` is the token. */
export type RenewalOutcome = 'renewed' | 'adopted'

const mostRounds = 5

/**
 * Brings a token into `memory.record`: one that somebody else has stored meanwhile, or a new one.
 *
 * @throws whatever the grant throws; `signedOutElsewhere` when the identity was.
 */
export async function renew(renewal: Renewal): Promise<RenewalOutcome> {
  if (await adoptsStored(renewal)) return 'adopted'
  if (await adoptsWhileWaitingForLease(renewal)) return 'adopted'
  const releaseLease = holdLease(renewal)
  try {
    for (let round = 0; round < mostRounds; round++) {
      if (await adoptsStored(renewal)) return 'adopted'
      const way = await announceWay(renewal)
      if (!way) continue
      return await presentAndCommit(renewal, way)
    }
    throw new Error('The store kept changing.')
  } finally {
    releaseLease()
  }
}

async function adoptsStored(renewal: Renewal): Promise<boolean> {
  const seen = await renewal.store?.read()
  renewal.context.signal.throwIfAborted()
  return seen !== undefined && adopts(renewal, seen.entry)
}

function adopts(
  { memory, owner, context, minimumLifetime, signedOutElsewhere }: Renewal,
  entry: Parameters<typeof takeIn>[1],
): boolean {
  const sighting = takeIn(memory, entry, owner, context.clock)
  if (sighting === 'signed-out') throw signedOutElsewhere
  if (sighting === 'nothing-new' || !memory.record) return false
  return (
    remainingLifetime(memory.record, context.clock) > Math.max(hardWindow(memory.record), minimumLifetime)
  )
}

async function adoptsWhileWaitingForLease(renewal: Renewal): Promise<boolean> {
  const { store, context, leaseDuration, leaseWait, random } = renewal
  if (!store) return false
  const { clock, signal } = context
  const start = clock.monotonic()
  for (let delay = 20; ; delay = Math.min(delay * 2, 320)) {
    if (await store.acquire(leaseDuration)) break
    signal.throwIfAborted()
    if (await adoptsStored(renewal)) return true
    if (clock.monotonic() - start >= leaseWait) break
    await wait(clock, delay * (0.5 + random() / 2))
    signal.throwIfAborted()
  }
  signal.throwIfAborted()
  return false
}

/** Renews the lease of the store until the returned function gives it back. */
function holdLease({ store, context, leaseDuration }: Renewal): () => void {
  if (!store) return () => {}
  let cancel = (): void => {}
  let renewed: Promise<unknown> = Promise.resolve()
  const hold = (): void => {
    cancel = context.clock.schedule(() => {
      renewed = store.acquire(leaseDuration)
      hold()
    }, leaseDuration / 3)
  }
  hold()
  context.signal.addEventListener('abort', () => cancel(), { once: true })
  return () => {
    cancel()
    // One that is still under way would otherwise take the lease again after it was given back.
    void renewed.then(() => store.release())
  }
}

/** Chooses the way, and writes an intent when it uses something up; `undefined` when somebody else was quicker. */
async function announceWay({ grant, memory, store, owner, context }: Renewal): Promise<Way | undefined> {
  const way = chooseWay(grant, memory, context)
  if (!store || !usesUp(grant, way)) return way
  const result = await store.commit(
    memory.revision,
    serializeSession({ record: memory.record, intent: owner }),
  )
  context.signal.throwIfAborted()
  if (result?.committed) {
    memory.revision = result.revision
    memory.stored = true
    return way
  }
  if (result) return undefined
  // Nobody can be told, and somebody else may hold the same refresh token.
  return memory.shared && !grant.obtainsOnce ? { kind: 'obtain' } : way
}

async function presentAndCommit(renewal: Renewal, way: Way): Promise<RenewalOutcome> {
  const { grant, memory, context } = renewal
  const askedAt = moment(context.clock)
  try {
    const presented = await presentCredential(grant, way, memory, context)
    context.signal.throwIfAborted()
    return await commit(renewal, presented, askedAt)
  } catch (error) {
    if (usesUp(grant, way) && !isOutcomeUnknown(error)) await withdrawIntent(renewal)
    throw error
  }
}

async function commit(
  { memory, store, owner, context, ...rest }: Renewal,
  { tokens, previous }: Presented,
  askedAt: Moment,
): Promise<RenewalOutcome> {
  const { signal } = context
  const before = memory.record
  if (before?.subject && tokens.subject && before.subject !== tokens.subject)
    throw new ConfigurationError(
      'The grant brought a token of another user. Make one session per user (per request, on a server), or call `session.switchTo(grant)`.',
    )
  for (let round = 0; round < mostRounds; round++) {
    const record = recordOf(tokens, memory.generation + 1, askedAt, previous)
    if (store?.working) memory.shared = true
    const result = await store?.commit(memory.revision, serializeSession({ record, intent: undefined }))
    signal.throwIfAborted()
    if (!result || result.committed) return keep(memory, record, result?.revision)
    if (adopts({ memory, store, owner, context, ...rest }, result.entry)) return 'adopted'
  }
  return keep(memory, recordOf(tokens, memory.generation + 1, askedAt, previous), undefined)
}

function keep(memory: SessionMemory, record: TokenRecord, revision: number | undefined): RenewalOutcome {
  remember(memory, record)
  if (revision === undefined) return 'renewed'
  memory.revision = revision
  memory.stored = true
  memory.storedPair = record.pair
  memory.orphaned = false
  return 'renewed'
}

async function withdrawIntent({ memory, store, context }: Renewal): Promise<void> {
  if (context.signal.aborted) return
  const result = await store?.commit(
    memory.revision,
    serializeSession({ record: memory.record, intent: undefined }),
  )
  if (!result?.committed) return
  memory.revision = result.revision
  memory.storedPair = memory.record && pairOf(memory.record.accessToken, memory.record.refreshToken)
}
