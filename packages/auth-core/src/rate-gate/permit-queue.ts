import type { Clock } from '../clock.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import { RateLimitedError } from '../errors/errors.ts'
import { report } from '../report.ts'
import type { GateEvent } from './gate-event.ts'
import { createPace } from './pace.ts'
import type { LimitInfo } from './rate-gate.ts'
import { createRetryBudget } from './retry-budget.ts'

const shortestPause = 1_000
const firstGrowth = 4_000
const longestGrowth = 30_000
const longestPause = 3_600_000
// What leaves at once where no limit was met: a page with everything on it, and what a common bucket holds.
const burst = 100
const learntWindow = 10
const forgetAfter = 600_000
// How long somebody waits in a lane that was refused again, when its end is known.
const lanePatience = 10_000

/** What wants a permit. */
export interface QueuedRequest {
  /** Is called when an attempt may leave, and once more for each attempt that goes back into the queue. */
  admit(permit: QueuePermit): void
  /** Is called when there is no permit for good; nothing is called afterwards. */
  refuse(error: EnergyError): void
  /** The root fields that it selects. Asked for only while one has a lane of its own. */
  fields?: (() => readonly string[]) | undefined
  /** Asks the provider when its limits end; called once after a second refusal. Must not reject. */
  askLimits?: (() => Promise<LimitInfo | undefined>) | undefined
  /** Receives what this request does to the queue. */
  readonly on?: ((event: GateEvent) => void) | undefined
}

/** A place in a queue, and later the permit for one attempt. */
export interface QueuePermit {
  readonly request: QueuedRequest
  /** When it was asked for, by the monotonic clock. */
  since: number
  state: 'waiting' | 'out' | 'gone'
  attempts: number
  /** It decides whether the queue opens. */
  probe: boolean
  /** It left before any limit was known. */
  early: boolean
  /** When it passes, the window grows. */
  ramps: boolean
  /** The place in the lane of a field that goes along with it. */
  lane: { readonly queue: PermitQueue; readonly permit: QueuePermit } | undefined
}

/** One queue: that of a host, or the lane of one field. */
export interface PermitQueue {
  /** When the queue opens again, by the monotonic clock; `undefined` while it is open. */
  opensAt(): number | undefined
  /** Whether its limit is so long ago that it may be another one. */
  isForgotten(): boolean
  enter(request: QueuedRequest): QueuePermit
  /** Makes a place for a request that enters later, by `join`. */
  reserve(request: QueuedRequest): QueuePermit
  /** Enters with a place that was reserved, or that has come back. */
  join(permit: QueuePermit): void
  /** Makes a permit for a request that has left by another way. */
  adopt(request: QueuedRequest): QueuePermit
  passed(permit: QueuePermit): void
  /** @returns whether the permit waits for another attempt. */
  limited(permit: QueuePermit, until: number | undefined, again: boolean): boolean
  leave(permit: QueuePermit): void
}

/** The settings of {@link createPermitQueue}. */
export interface PermitQueueSettings {
  /** The most requests out at once. Left out: learnt. */
  readonly window: number | undefined
  /** In ms. */
  readonly deadline: number
  readonly provider: string | undefined
  readonly clock: Clock
  readonly random: () => number
  readonly on: ((event: GateEvent) => void) | undefined
  /**
   * The field whose lane this is: a request gets two attempts, and a lane that stays closed answers at once. Left out: the
   * queue of a host.
   */
  readonly field?: string
  /** Tells when the provider's limits end, as far as this queue is concerned, in ms since the Unix epoch. */
  readonly endOf: (info: LimitInfo) => number | undefined
}

/** Creates a queue. See `createRateGate` for what it does. */
export function createPermitQueue(settings: PermitQueueSettings): PermitQueue {
  const { window: fixed, deadline, provider, clock, random, on, field, endOf } = settings
  const isLane = field !== undefined
  const budget = createRetryBudget(clock)
  const waiting: QueuePermit[] = []
  let pace = createPace(clock, learntWindow)
  let out = 0
  let learnt = isLane
  let credit = fixed === undefined && !isLane ? burst : 0
  let window = fixed ?? learntWindow
  let pausedUntil: number | undefined
  let isKnown = false
  let probing = false
  let asking = false
  let asked = false
  let pauses = 0
  let refusals = 0
  let refusedAt = 0
  let advancing = false
  let timerAt = Number.POSITIVE_INFINITY
  let cancelTimer: () => void = () => {}

  function retryAt(): number {
    const now = clock.monotonic()
    return clock.now() + Math.max(0, (pausedUntil ?? 0) - now, pace.delayAt(now))
  }

  function limitedBecause(reason: string): RateLimitedError {
    return new RateLimitedError(`${reason} Try again at \`retryAt\`.`, { provider, retryAt: retryAt() })
  }

  function refuse(permit: QueuePermit, reason: string): void {
    permit.state = 'gone'
    permit.lane?.queue.leave(permit.lane.permit)
    permit.request.refuse(limitedBecause(reason))
  }

  /** How long until the next one may leave: 0 is now, `undefined` is not before somebody comes back. */
  function wait(now: number): number | undefined {
    if (probing || asking) return undefined
    if (pausedUntil !== undefined) return Math.max(0, pausedUntil - now)
    return out < window || credit > 0 ? pace.delayAt(now) : undefined
  }

  /** Why it makes no sense to wait any longer. */
  function reasonToRefuse({ since }: QueuePermit, now: number): string | undefined {
    const expiresAt = since + deadline
    if (expiresAt <= now || (pausedUntil !== undefined && pausedUntil >= expiresAt))
      return 'The operation did not get its turn at the rate gate within its deadline.'
    if (!isLane || asking || pauses === 0 || pausedUntil === undefined) return undefined
    return pausedUntil - now > (isKnown ? lanePatience : 0)
      ? 'The provider goes on limiting a field of the operation.'
      : undefined
  }

  function admit(permit: QueuePermit, now: number): void {
    permit.state = 'out'
    permit.probe = pausedUntil !== undefined
    permit.attempts += 1
    permit.early = !learnt
    permit.ramps = fixed === undefined && credit === 0
    if (credit > 0) credit -= 1
    if (permit.attempts === 1) budget.earn()
    if (permit.probe) probing = true
    out += 1
    pace.sent(now)
    permit.request.admit(permit)
  }

  /** Keeps one timer, for the earliest thing that may happen. */
  function wakeAt(at: number, now: number): void {
    if (timerAt <= at) return
    cancelTimer()
    timerAt = at
    cancelTimer = clock.schedule(
      () => {
        timerAt = Number.POSITIVE_INFINITY
        advance()
      },
      Math.max(0, at - now),
    )
  }

  function sleep(): void {
    cancelTimer()
    timerAt = Number.POSITIVE_INFINITY
  }

  function advance(): void {
    // An attempt may be answered before `admit` returns; the loop below goes on with what that changed.
    if (advancing) return
    advancing = true
    try {
      for (let first = waiting[0]; first; first = waiting[0]) {
        const now = clock.monotonic()
        const reason = reasonToRefuse(first, now)
        const delay = reason === undefined ? wait(now) : 0
        if (delay !== 0) {
          const expiresAt = first.since + deadline
          wakeAt(delay === undefined ? expiresAt : Math.min(now + delay, expiresAt), now)
          return
        }
        waiting.shift()
        if (reason === undefined) admit(first, now)
        else refuse(first, reason)
      }
      sleep()
    } finally {
      advancing = false
    }
  }

  function pause(request: QueuedRequest, until: number | undefined): void {
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
    credit = 0
    pace.refused()
    tell(request, { type: 'pause-start', retryAt: retryAt() })
  }

  function open(request: QueuedRequest): void {
    pausedUntil = undefined
    pauses = 0
    asked = false
    window = 1
    pace.resumed()
    tell(request, { type: 'pause-end' })
  }

  /** Asks once instead of guessing on. */
  function ask({ askLimits }: QueuedRequest): void {
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
      advance()
    })
  }

  function tell(request: QueuedRequest, what: GateEvent): void {
    const event = isLane ? { ...what, field } : what
    report(on, event)
    report(request.on, event)
  }

  function comeBack(permit: QueuePermit): boolean {
    if (permit.state !== 'out') return false
    out -= 1
    permit.state = 'gone'
    if (permit.probe) probing = false
    return true
  }

  function mayRepeat({ attempts, early, probe }: QueuePermit): boolean {
    // A lane that opened in between moves on, if slowly; one whose probe was refused does not.
    if (isLane) return attempts < 2 || (pauses === 0 && budget.spend())
    // A probe is bounded by the growing pause in front of it, and what left early by what was out at once.
    return probe || (early && fixed === undefined && attempts === 1) || budget.spend()
  }

  function queue(permit: QueuePermit): void {
    permit.state = 'waiting'
    const index = waiting.findIndex(({ since }) => since > permit.since)
    waiting.splice(index === -1 ? waiting.length : index, 0, permit)
  }

  function create(request: QueuedRequest): QueuePermit {
    return {
      request,
      since: 0,
      state: 'waiting',
      attempts: 0,
      probe: false,
      early: false,
      ramps: false,
      lane: undefined,
    }
  }

  function join(permit: QueuePermit): void {
    const now = clock.monotonic()
    permit.since = now
    permit.state = 'waiting'
    if (learnt && isForgotten(now)) forget()
    const isFree = waiting.length === 0 && !advancing && pausedUntil === undefined
    if (isFree && !asking && (out < window || credit > 0) && pace.delayAt(now) === 0) {
      admit(permit, now)
      return
    }
    waiting.push(permit)
    advance()
  }

  function isForgotten(now: number): boolean {
    return learnt && pausedUntil === undefined && out + waiting.length === 0 && now - refusedAt >= forgetAfter
  }

  function forget(): void {
    learnt = false
    credit = fixed === undefined ? burst : 0
    window = fixed ?? learntWindow
    pace = createPace(clock, learntWindow)
  }

  return {
    opensAt: () => pausedUntil,
    isForgotten: () => isForgotten(clock.monotonic()),
    enter(request) {
      const permit = create(request)
      join(permit)
      return permit
    },
    reserve: create,
    join,
    adopt(request) {
      const permit = create(request)
      permit.since = clock.monotonic()
      permit.state = 'out'
      permit.attempts = 1
      out += 1
      return permit
    },
    passed(permit) {
      if (!comeBack(permit)) return
      pace.passed()
      if (permit.probe) open(permit.request)
      else if (pausedUntil === undefined && learnt) window = Math.min(fixed ?? learntWindow, window + 1)
      else if (permit.ramps) window += 1
      if (!learnt && out === 0 && waiting.length === 0 && fixed === undefined) credit = burst
      if (waiting.length > 0) advance()
    },
    limited(permit, until, again) {
      if (!comeBack(permit)) return false
      // What was out when the queue closed tells nothing new, unless the provider names a later time.
      const isNew = pausedUntil === undefined || permit.probe
      if (permit.probe) pauses += 1
      if (isNew) {
        refusals += 1
        refusedAt = clock.monotonic()
      }
      if (isNew || until !== undefined) pause(permit.request, until)
      if (isNew && refusals > 1 && until === undefined) ask(permit.request)
      if (again && mayRepeat(permit)) queue(permit)
      else if (again) refuse(permit, 'The provider limits requests, and this one was repeated already.')
      const waits = permit.state === 'waiting'
      advance()
      return waits
    },
    leave(permit) {
      if (permit.state === 'waiting') waiting.splice(waiting.indexOf(permit), 1)
      if (!comeBack(permit)) permit.state = 'gone'
      advance()
    },
  }
}
