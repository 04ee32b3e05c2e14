import { createAlarm } from '../alarm.ts'
import { assertCount } from '../assert-count.ts'
import { assertDuration } from '../assert-duration.ts'
import { type Clock, systemClock } from '../clock.ts'
import { RateLimitedError } from '../errors/errors.ts'
import { type Barrier, createBarrier, tooLate } from './barrier.ts'
import type { GateEvent } from './gate-event.ts'
import type { GateRequest, LimitInfo, Permit } from './permit.ts'

/** How an attempt was refused. */
export interface Limit {
  /** What the provider said, in ms since the Unix epoch; believed up to one hour. */
  readonly retryAt?: number | undefined
  /** Whether another attempt is wanted. @defaultValue `false` */
  readonly again?: boolean
  /** The root fields that were refused, where the provider says which. Left out: all requests are refused. */
  readonly fields?: readonly string[] | undefined
}

/** One shared gate in front of one host for one identity. */
export interface Gate {
  /** Asks for a permit, first come first served; `admit` may be called before this returns. */
  enter(request: GateRequest): Permit
  /** Gives a permit back: the provider took the attempt, whatever it answered. */
  passed(permit: Permit): void
  /**
   * Gives a permit back: the provider refused the attempt for its rate.
   *
   * @returns whether the request waits for another attempt.
   */
  limited(permit: Permit, limit?: Limit): boolean
  /** Gives a permit back unused, or ends the wait for one. */
  leave(permit: Permit): void
  /** Hears of a limit after the permit was given back, as in a later part of an answer. */
  hear(request: GateRequest, limit: Pick<Limit, 'retryAt' | 'fields'>): void
}

/** The settings of {@link createRateGate}. */
export interface RateGateOptions {
  /**
   * The most requests under way at once. Left out, the gate is wide until it meets a limit: a hundred at once, then the
   * more the more have passed; after a refusal ten.
   */
  readonly window?: number | undefined
  /** How long a request waits at most, in ms. @defaultValue `120_000` */
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

/** Creates a gate, which follows the `window` of its options when it changes. See `createRateGate` for what it does. */
export function createGate(options: RateGateOptions): Gate {
  const { deadline = 120_000, provider, clock = systemClock, random = Math.random, on } = options
  assertGateOptions(options)
  const waiting: Permit[] = []
  const lanes = new Map<string, Barrier>()
  const alarm = createAlarm(clock, advance)
  let advancing = false
  const common = { clock, random, on, onChange: () => advance(true) }
  const host = createBarrier({
    ...common,
    fixedWindow: () => options.window,
    endOf: ({ retryAt }) => retryAt,
  })
  const hostAlone = [host]

  function laneOf(field: string): Barrier {
    const known = lanes.get(field)
    if (known) return known
    const endOf = ({ fields, retryAt }: LimitInfo): number | undefined => fields[field] ?? retryAt
    const lane = createBarrier({ ...common, fixedWindow: () => undefined, field, endOf })
    lanes.set(field, lane)
    // Whoever waits for the host does not know it yet.
    for (const permit of waiting) permit.barriers = barriersFor(permit.request)
    return lane
  }

  function barriersFor({ fields }: GateRequest): readonly Barrier[] {
    return lanes.size === 0
      ? hostAlone
      : [host, ...(fields?.() ?? []).flatMap((field) => lanes.get(field) ?? [])]
  }

  function delayOf({ barriers }: Permit, now: number): number {
    let delay = 0
    for (const barrier of barriers) delay = Math.max(delay, barrier.delayAt(now))
    return delay
  }

  /** Why it makes no sense to wait any longer. */
  function reasonToRefuse({ since, barriers }: Permit, now: number): string | undefined {
    const expiresAt = since + deadline
    if (expiresAt <= now) return tooLate
    for (const barrier of barriers) {
      const reason = barrier.reasonToRefuse(now, expiresAt)
      if (reason !== undefined) return reason
    }
    return undefined
  }

  function admit(permit: Permit, now: number): void {
    permit.state = 'out'
    permit.attempts += 1
    for (const barrier of permit.barriers) barrier.admitted(permit, now)
    permit.request.admit(permit)
  }

  function refuse(permit: Permit, reason: string): void {
    permit.state = 'gone'
    const retryAt = Math.max(...permit.barriers.map((barrier) => barrier.retryAt()))
    permit.request.refuse(new RateLimitedError(`${reason} Try again at \`retryAt\`.`, { provider, retryAt }))
  }

  /**
   * Lets go whoever may, or has waited for too long.
   *
   * @param all - looks at those behind a closed host too: one of them may have no reason to wait any more.
   */
  function advance(all = false): void {
    // An attempt may be answered before `admit` returns; the loop below goes on with what that changed.
    if (advancing) return
    advancing = true
    try {
      for (let place = 0, permit = waiting[0]; permit; permit = waiting[place]) {
        const now = clock.monotonic()
        const reason = reasonToRefuse(permit, now)
        const delay = delayOf(permit, now)
        if (reason === undefined && delay > 0) {
          alarm.setFor(Math.min(now + delay, permit.since + deadline))
          const hostDelay = host.delayAt(now)
          if (!all && (lanes.size === 0 || hostDelay > 0)) {
            // Those behind may wait for the host alone.
            alarm.setFor(now + hostDelay)
            return
          }
          place += 1
        } else {
          // Engines take the first of many out without moving the others.
          if (place === 0) waiting.shift()
          else waiting.splice(place, 1)
          place = 0
          if (reason === undefined) admit(permit, now)
          else refuse(permit, reason)
        }
      }
      if (waiting.length === 0) alarm.cancel()
    } finally {
      advancing = false
    }
  }

  function barriersOf({ fields = [] }: Limit): readonly Barrier[] {
    return fields.length > 0 ? fields.map(laneOf) : hostAlone
  }

  function permitFor(request: GateRequest, since: number): Permit {
    return { request, since, state: 'waiting', attempts: 0, early: false, barriers: barriersFor(request) }
  }

  function giveBack(permit: Permit): boolean {
    const wasOut = permit.state === 'out'
    permit.state = 'gone'
    return wasOut
  }

  return {
    enter(request) {
      const now = clock.monotonic()
      if (waiting.length === 0 && host.isForgotten(now)) host.forget()
      for (const [field, lane] of lanes) if (lane.isForgotten(now)) lanes.delete(field)
      const permit = permitFor(request, now)
      if (waiting.length === 0 && !advancing && delayOf(permit, now) === 0) {
        admit(permit, now)
        return permit
      }
      const reason = reasonToRefuse(permit, now)
      if (reason !== undefined) {
        refuse(permit, reason)
        return permit
      }
      waiting.push(permit)
      advance()
      return permit
    },
    passed(permit) {
      if (!giveBack(permit)) return
      for (const barrier of permit.barriers) barrier.passed(permit, waiting.length > 0)
      if (waiting.length > 0) advance()
    },
    limited(permit, limit = {}) {
      if (!giveBack(permit)) return false
      const { retryAt, again = false } = limit
      const refused = barriersOf(limit)
      for (const barrier of permit.barriers)
        if (!refused.includes(barrier))
          // What a lane thinks of a request is not known when the host refused it.
          barrier[refused === hostAlone ? 'left' : 'passed'](permit, waiting.length > 0)
      const verdicts = refused.map((barrier) => barrier.limited(permit, retryAt, again))
      const waits = verdicts.every((mayRepeat) => mayRepeat)
      permit.barriers = barriersFor(permit.request)
      if (waits) {
        permit.state = 'waiting'
        const place = waiting.findIndex(({ since }) => since > permit.since)
        waiting.splice(place === -1 ? waiting.length : place, 0, permit)
      } else if (again) refuse(permit, 'The provider limits requests, and this one was repeated already.')
      advance(true)
      return waits
    },
    leave(permit) {
      const place = waiting.indexOf(permit)
      if (place !== -1) waiting.splice(place, 1)
      if (giveBack(permit)) for (const barrier of permit.barriers) barrier.left(permit, waiting.length > 0)
      advance()
    },
    hear(request, limit) {
      const permit = { ...permitFor(request, clock.monotonic()), barriers: [] }
      for (const barrier of barriersOf(limit)) barrier.limited(permit, limit.retryAt, false)
      advance(true)
    },
  }
}

/** Refuses what no gate can be made with, also before there is one. @throws ConfigurationError */
export function assertGateOptions({ window, deadline, provider }: RateGateOptions): void {
  assertCount('window', window, provider)
  assertDuration('deadline', deadline, { example: 120_000, provider })
}
