import type { Clock } from '../clock.ts'
import { report } from '../report.ts'
import type { GateEvent } from './gate-event.ts'
import { createHeadroom } from './headroom.ts'
import { createPace } from './pace.ts'
import type { GateRequest, LimitInfo, Permit } from './permit.ts'
import { createRetryBudget } from './retry-budget.ts'

const shortestPause = 1_000
const firstGrowth = 4_000
const longestGrowth = 30_000
const longestPause = 3_600_000
const learntWindow = 10
const forgetAfter = 600_000
// How long somebody waits in a lane that was refused again, when its end is known.
const lanePatience = 10_000

/** What closes when the provider refuses: a host, or the lane of one field. */
export interface Barrier {
  /** How long the next one has to wait at a moment of the monotonic clock, in ms; `Infinity`: until somebody comes back. */
  delayAt(now: number): number
  /** Why it makes no sense to wait any longer for somebody who waits until `expiresAt`. */
  reasonToRefuse(now: number, expiresAt: number): string | undefined
  /** When it opens again, in ms since the Unix epoch. */
  retryAt(): number
  /** Whether its limit is so long ago that it may be another one. */
  isForgotten(now: number): boolean
  /** Begins as new. */
  forget(): void
  admitted(permit: Permit, now: number): void
  /** The provider took it. `isWanted`: others wait for their turn. */
  passed(permit: Permit, isWanted: boolean): void
  /**
   * The provider refused it.
   *
   * @param until - when it said that the limit ends, in ms since the Unix epoch.
   * @param again - another attempt is wanted.
   * @returns whether there may be one.
   */
  limited(permit: Permit, until: number | undefined, again: boolean): boolean
  /** It came back without an answer. */
  left(permit: Permit, isWanted: boolean): void
}

/** The settings of {@link createBarrier}. */
export interface BarrierSettings {
  /** Tells the most requests out at once. `undefined`: it is learnt. */
  readonly fixedWindow: () => number | undefined
  readonly clock: Clock
  readonly random: () => number
  readonly on: ((event: GateEvent) => void) | undefined
  /** The field whose lane this is: a request gets two attempts, and one that stays closed answers at once. Left out: a host's. */
  readonly field?: string
  /** Tells when the provider's limits end, as far as this is concerned, in ms since the Unix epoch. */
  readonly endOf: (info: LimitInfo) => number | undefined
  /** Is called when the provider has told its limits. */
  readonly onChange: () => void
}

/** Creates a barrier. See `createRateGate` for what it does. */
export function createBarrier(settings: BarrierSettings): Barrier {
  const { fixedWindow, clock, random, on, field, endOf, onChange } = settings
  const isLane = field !== undefined
  const budget = createRetryBudget(clock)
  let pace = createPace(clock, learntWindow)
  let headroom = isLane ? undefined : createHeadroom()
  let learnt = isLane
  let window = isLane ? learntWindow : Number.POSITIVE_INFINITY
  let out = 0
  let pausedUntil: number | undefined
  let isKnown = false
  /** The one that decides whether it opens. */
  let probe: Permit | undefined
  let asking = false
  let asked = false
  let pauses = 0
  let refusals = 0
  let refusedAt = 0

  function retryAt(): number {
    const now = clock.monotonic()
    return clock.now() + Math.max(0, (pausedUntil ?? 0) - now, pace.delayAt(now))
  }

  function pause(request: GateRequest, until: number | undefined): void {
    const now = clock.monotonic()
    const named = until === undefined ? 0 : Math.min(longestPause, Math.max(0, until - clock.now()))
    const grown = shortestPause + Math.min(longestGrowth, firstGrowth * 2 ** pauses) * random()
    // The provider's own word counts alone until it proves too short.
    const end = now + (until !== undefined && pauses === 0 ? named : Math.max(named, grown))
    const begins = pausedUntil === undefined
    isKnown = until !== undefined
    pausedUntil = Math.max(pausedUntil ?? 0, end)
    if (!begins) return
    learnt = true
    headroom = undefined
    pace.refused()
    tell(request, { type: 'pause-start', retryAt: retryAt() })
  }

  function open(request: GateRequest): void {
    pausedUntil = undefined
    pauses = 0
    asked = false
    window = 1
    pace.resumed()
    tell(request, { type: 'pause-end' })
  }

  /** Asks once instead of guessing on. */
  function ask({ askLimits }: GateRequest): void {
    if (asking || asked || !askLimits) return
    asking = true
    asked = true
    void askLimits().then((info) => {
      asking = false
      const until = info && endOf(info)
      if (until !== undefined && pausedUntil !== undefined) {
        isKnown = true
        pausedUntil = clock.monotonic() + Math.min(longestPause, Math.max(0, until - clock.now()))
      }
      onChange()
    })
  }

  function tell(request: GateRequest, what: GateEvent): void {
    const { target } = request
    const event = { ...what, ...(isLane && { field }), ...(target && { host: target.host }) }
    report(on, event)
    report(request.on, event)
  }

  /** @returns whether it was the probe */
  function comeBack(permit: Permit): boolean {
    if (permit.barriers.includes(barrier)) out -= 1
    if (probe !== permit) return false
    probe = undefined
    return true
  }

  const barrier: Barrier = {
    delayAt(now) {
      if (probe || asking) return Number.POSITIVE_INFINITY
      if (pausedUntil !== undefined) return Math.max(0, pausedUntil - now)
      const fixed = fixedWindow()
      if (headroom && fixed === undefined) return headroom.delayAt(now)
      return out < Math.min(window, fixed ?? window) ? pace.delayAt(now) : Number.POSITIVE_INFINITY
    },
    reasonToRefuse(now, expiresAt) {
      if (pausedUntil === undefined) return undefined
      if (pausedUntil >= expiresAt) return tooLate
      const isHopeless = isLane && !asking && pauses > 0 && pausedUntil - now > (isKnown ? lanePatience : 0)
      return isHopeless ? 'The provider goes on limiting a field of the operation.' : undefined
    },
    retryAt,
    isForgotten: (now) => learnt && pausedUntil === undefined && out === 0 && now - refusedAt >= forgetAfter,
    forget() {
      learnt = false
      headroom = createHeadroom()
      window = Number.POSITIVE_INFINITY
      pace = createPace(clock, learntWindow)
    },
    admitted(permit, now) {
      if (pausedUntil !== undefined) probe = permit
      if (!isLane) permit.early = !learnt
      if (permit.attempts === 1) budget.earn()
      out += 1
      headroom?.sent()
      pace.sent(now)
    },
    passed(permit, isWanted) {
      pace.passed()
      if (comeBack(permit)) open(permit.request)
      else if (headroom) headroom.passed(isWanted)
      else window = Math.min(fixedWindow() ?? learntWindow, window + 1)
      if (out === 0 && !isWanted) headroom?.rest()
    },
    limited(permit, until, again) {
      const { request, attempts, early } = permit
      const isProbe = comeBack(permit)
      // What was out when it closed tells nothing new, unless the provider names a later time.
      const isNew = pausedUntil === undefined || isProbe
      if (isProbe) pauses += 1
      if (isNew) {
        refusals += 1
        refusedAt = clock.monotonic()
      }
      if (isNew || until !== undefined) pause(request, until)
      if (isNew && refusals > 1 && until === undefined) ask(request)
      if (!again) return false
      // A lane that opened in between moves on, if slowly; one whose probe was refused does not.
      if (isLane) return attempts < 2 || (pauses === 0 && budget.spend())
      // A probe is bounded by the growing pause in front of it, and what left early by what was out at once.
      return isProbe || (early && fixedWindow() === undefined && attempts === 1) || budget.spend()
    },
    left(permit, isWanted) {
      comeBack(permit)
      headroom?.left(isWanted)
    },
  }
  return barrier
}

/** Why somebody waits no longer. */
export const tooLate = 'The operation did not get its turn at the rate gate within its deadline.'
