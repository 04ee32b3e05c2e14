import { type Clock, systemClock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import { RateLimitedError } from '../errors/errors.ts'
import { report } from '../report.ts'
import type { GateEvent } from './gate-event.ts'
import { createPace } from './pace.ts'
import { createRetryBudget } from './retry-budget.ts'

const shortestPause = 1_000
const firstGrowth = 4_000
const longestGrowth = 30_000

/** What wants to pass the gate. */
export interface Visitor {
  /** Is called when an attempt may leave, and once more for each attempt that was reported as limited. */
  admit(visit: Visit): void
  /** Is called when the visitor is turned away for good; nothing is called afterwards. */
  refuse(error: EnergyError): void
}

/** How a visitor tells the gate what became of an attempt: once for each. */
export interface Visit {
  /** The provider took the attempt, whatever it answered. */
  passed(): void
  /**
   * The provider refused the attempt for its rate.
   *
   * @param retryAt - what the provider said, in ms since the Unix epoch.
   * @param again - whether the visitor wants another attempt. Left out: it does not.
   */
  limited(retryAt: number | undefined, again?: boolean): void
  /** The visitor no longer wants to pass, or breaks its attempt off. */
  leave(): void
}

/** One shared gate in front of one endpoint for one identity. */
export interface RateGate {
  /** Queues a visitor, first come first served; `admit` may be called before this returns. */
  enter(visitor: Visitor): Visit
  /**
   * Runs one attempt of `task` when the gate lets it through. A `RateLimitedError` that it throws closes the gate for
   * the pause that it names and reaches the caller; it is not repeated here.
   *
   * @param signal - ends the wait. The task itself has to watch the signal on its own.
   * @throws RateLimitedError when the gate stays closed for too long.
   */
  run<Value>(task: () => Promise<Value>, signal?: AbortSignal): Promise<Value>
  /** Turns everybody away, with `error`, who waits or comes back for another attempt, and opens for the next identity. */
  clear(error: EnergyError): void
}

/** The settings of {@link createRateGate}. */
export interface RateGateOptions {
  /** The most requests under way at once. @defaultValue `10` */
  readonly window?: number
  /** How long a visitor waits at most, in ms. @defaultValue `120_000` */
  readonly deadline?: number
  /** The provider's name, for errors. */
  readonly provider?: string | undefined
  /** @defaultValue the machine's clock. */
  readonly clock?: Clock
  /** @defaultValue `Math.random` */
  readonly random?: () => number
  /** Receives what happens at the gate. What it throws is ignored. */
  readonly on?: ((event: GateEvent) => void) | undefined
}

interface Place {
  readonly visitor: Visitor
  readonly visit: Visit
  readonly expiresAt: number
  state: 'waiting' | 'away' | 'gone'
  attempts: number
  probe: boolean
  turnedAway?: EnergyError
}

/**
 * Creates a gate that everybody who calls one endpoint for one identity passes together.
 *
 * @remarks It lets a window of requests through. When the provider refuses one for its rate, the gate closes for the
 * pause that the provider names, or for a growing one with full jitter; then a single probe goes. After the probe the
 * window opens step by step, at a rate that was learnt from the refusal. Retries are held to a tenth of the traffic.
 * Use one gate for the data calls and another one for the token endpoint, so that neither starves the other.
 *
 * @example
 * ```ts
 * const tokenGate = createRateGate({ window: 1 })
 * const tokens = await tokenGate.run(() => grant.obtain(context), context.signal)
 * ```
 */
export function createRateGate(options: RateGateOptions = {}): RateGate {
  const {
    window: widest = 10,
    deadline = 120_000,
    provider,
    clock = systemClock,
    random = Math.random,
    on,
  } = options
  const budget = createRetryBudget(clock)
  let pace = createPace(clock, widest)
  const waiting: Place[] = []
  const away = new Set<Place>()
  let window = widest
  let pausedUntil: number | undefined
  let probing = false
  let pauses = 0
  let advancing = false
  let cancelTimer: () => void = () => {}

  function retryAt(): number {
    return clock.now() + Math.max(0, (pausedUntil ?? 0) - clock.monotonic(), pace.delay)
  }

  function limitedBecause(reason: string): RateLimitedError {
    return new RateLimitedError(`${reason} Try again at \`retryAt\`.`, { provider, retryAt: retryAt() })
  }

  function turnAwayLate(place: Place): void {
    turnAway(
      place,
      limitedBecause('The operation did not get its turn at the rate gate within its deadline.'),
    )
  }

  function turnAway(place: Place, error: EnergyError): void {
    place.state = 'gone'
    place.visitor.refuse(error)
  }

  /** How long until the next visitor may leave: 0 is now, `undefined` is not before somebody comes back. */
  function wait(): number | undefined {
    if (probing) return undefined
    if (pausedUntil !== undefined) return Math.max(0, pausedUntil - clock.monotonic())
    return away.size < window ? pace.delay : undefined
  }

  function isTooLate(place: Place): boolean {
    const now = clock.monotonic()
    return place.expiresAt <= now || (pausedUntil !== undefined && pausedUntil >= place.expiresAt)
  }

  function admit(place: Place): void {
    place.state = 'away'
    place.probe = pausedUntil !== undefined
    place.attempts += 1
    if (place.attempts === 1) budget.earn()
    if (place.probe) probing = true
    away.add(place)
    pace.sent()
    place.visitor.admit(place.visit)
  }

  function schedule(delay: number | undefined): void {
    const first = waiting[0]
    if (!first) return
    const untilTooLate = Math.max(0, first.expiresAt - clock.monotonic())
    cancelTimer = clock.schedule(advance, Math.min(delay ?? untilTooLate, untilTooLate))
  }

  function advance(): void {
    // An attempt may be answered before `admit` returns; the loop below goes on with what that changed.
    if (advancing) return
    advancing = true
    cancelTimer()
    try {
      for (let first = waiting[0]; first; first = waiting[0]) {
        const delay = isTooLate(first) ? 0 : wait()
        if (delay !== 0) {
          schedule(delay)
          break
        }
        waiting.shift()
        if (isTooLate(first)) turnAwayLate(first)
        else admit(first)
      }
    } finally {
      advancing = false
    }
  }

  function pause(until: number | undefined): void {
    const now = clock.monotonic()
    const named = until === undefined ? 0 : Math.max(0, until - clock.now())
    const grown = shortestPause + Math.min(longestGrowth, firstGrowth * 2 ** pauses) * random()
    // The provider's own word counts alone until it proves too short.
    const end = now + (until !== undefined && pauses === 0 ? named : Math.max(named, grown))
    const begins = pausedUntil === undefined
    pausedUntil = Math.max(pausedUntil ?? 0, end)
    if (!begins) return
    pace.refused()
    report(on, { type: 'pause-start', retryAt: retryAt() })
  }

  function open(): void {
    pausedUntil = undefined
    pauses = 0
    window = 1
    pace.resumed()
    report(on, { type: 'pause-end' })
  }

  function comeBack(place: Place): boolean {
    if (place.state !== 'away') return false
    away.delete(place)
    place.state = 'gone'
    if (place.probe) probing = false
    return true
  }

  function queueAgain(place: Place): void {
    // A probe is not charged: the growing pause in front of it is what bounds it.
    if (!place.probe && !budget.spend()) {
      turnAway(place, limitedBecause('The provider limits requests, and many were repeated already.'))
      return
    }
    place.state = 'waiting'
    const index = waiting.findIndex((other) => other.expiresAt > place.expiresAt)
    waiting.splice(index === -1 ? waiting.length : index, 0, place)
  }

  function passed(place: Place): void {
    if (!comeBack(place) || place.turnedAway) return
    pace.passed()
    if (place.probe) open()
    else if (pausedUntil === undefined) window = Math.min(widest, window + 1)
    advance()
  }

  function limited(place: Place, until: number | undefined, again: boolean): void {
    if (!comeBack(place)) return
    if (place.turnedAway) {
      if (again) turnAway(place, place.turnedAway)
      return
    }
    // What was under way when the gate closed tells nothing new, unless the provider names a later time.
    if (place.probe) pauses += 1
    if (pausedUntil === undefined || place.probe || until !== undefined) pause(until)
    if (again) queueAgain(place)
    advance()
  }

  function leave(place: Place): void {
    if (place.state === 'waiting') waiting.splice(waiting.indexOf(place), 1)
    if (!comeBack(place)) place.state = 'gone'
    advance()
  }

  function enter(visitor: Visitor): Visit {
    const visit: Visit = {
      passed: () => passed(place),
      limited: (until, again = false) => limited(place, until, again),
      leave: () => leave(place),
    }
    const expiresAt = clock.monotonic() + deadline
    const place: Place = { visitor, visit, expiresAt, state: 'waiting', attempts: 0, probe: false }
    waiting.push(place)
    advance()
    return visit
  }

  function clear(error: EnergyError): void {
    for (const place of away) place.turnedAway = error
    away.clear()
    pausedUntil = undefined
    probing = false
    pauses = 0
    window = widest
    pace = createPace(clock, widest)
    for (const place of waiting.splice(0)) turnAway(place, error)
  }

  return { enter, clear, run: (task, signal) => runThrough(enter, task, signal) }
}

function runThrough<Value>(
  enter: RateGate['enter'],
  task: () => Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const abort = () => {
      visit.leave()
      reject(signal?.reason)
    }
    const visit = enter({
      async admit(visit) {
        try {
          const value = await task()
          visit.passed()
          resolve(value)
        } catch (error) {
          if (isRateLimit(error)) visit.limited(error.retryAt)
          else visit.passed()
          reject(error)
        } finally {
          signal?.removeEventListener('abort', abort)
        }
      },
      refuse(error) {
        signal?.removeEventListener('abort', abort)
        reject(error)
      },
    })
    signal?.addEventListener('abort', abort)
  })
}

function isRateLimit(error: unknown): error is EnergyError {
  return EnergyError.isInstance(error) && error.code === 'rate-limited'
}
