import type { Clock } from '../clock.ts'
import { processWide } from '../process-wide.ts'
import { warnInDevelopment } from '../warn-in-development.ts'
import { growing, isStanding, type RenewalFailure } from './renewal-failure.ts'
import { moment } from './token-record.ts'

/** What all sessions of this process know of one credential at one endpoint. */
export interface SignIns {
  /** Why it is not presented at the moment, whatever session asks. */
  failure: RenewalFailure | undefined
  /** Whether the provider has taken it before. */
  hasWorked: boolean
  /** When sessions without a store signed in with it last, by the monotonic clock. */
  readonly unshared: number[]
  /** Whether anybody was told of those. */
  isTold: boolean
}

/**
 * Finds what is known of a credential, by the key of its sessions, which is a hash: a provider that limits sign-ins, or
 * refused one, means every session of the process, also the one that a server makes for the next request.
 */
export const signInsOf: (clock: Clock, key: string) => SignIns = /* @__PURE__ */ processWide<SignIns>(
  1_000,
  () => ({ failure: undefined, hasWorked: false, unshared: [], isTold: false }),
)

/**
 * What a failure of one session means for the others: one that stands for good is probed once in a while by those who
 * have not seen it, because the provider may have changed its mind.
 */
export function failureForAll(failure: RenewalFailure): RenewalFailure {
  if (failure.cooldown !== Number.POSITIVE_INFINITY) return failure
  return { ...failure, cooldown: growing(60_000, 3_600_000, failure.count) }
}

/**
 * Makes what lets a renewal present its credential, or throws what other sessions met with it, while that stands.
 *
 * @param timeout - how long the renewal may take, in ms.
 */
export function presenting(signIns: SignIns | undefined, clock: Clock, timeout: number): () => void {
  let mayPresent = false
  return () => {
    const met = signIns?.failure
    if (mayPresent || !signIns || !met) return
    if (isStanding(signIns.failure, clock)) throw met.error
    mayPresent = true
    // A signed-in process is not worth more attempts for all its sessions: while this one tries, the others wait it out.
    signIns.failure = { ...met, since: moment(clock), cooldown: timeout }
  }
}

const manyUnshared = 10
/** In ms. */
const window = 600_000

/**
 * Notes a sign-in whose tokens no other session will see: that of a server that makes a session for each request and
 * gives it no store.
 *
 * @returns whether there were so many that it is worth a word: `true` once.
 */
export function noteUnshared(signIns: SignIns, clock: Clock): boolean {
  const { unshared } = signIns
  const now = clock.monotonic()
  unshared.push(now)
  if (unshared.length > manyUnshared) unshared.shift()
  const isMany = unshared.length === manyUnshared && now - (unshared[0] ?? now) < window
  if (!isMany || signIns.isTold) return false
  signIns.isTold = true
  warnInDevelopment(
    'Many sessions signed in with the same credential. Give them one `store`, so that a session per request costs no sign-in.',
  )
  return true
}
