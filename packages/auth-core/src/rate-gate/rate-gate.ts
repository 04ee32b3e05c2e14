import { assertCount } from '../assert-count.ts'
import { assertDuration } from '../assert-duration.ts'
import { type Clock, systemClock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import type { GateEvent } from './gate-event.ts'
import { createPermitQueue, type PermitQueue, type QueuedRequest, type QueuePermit } from './permit-queue.ts'

/** What a provider answers when it is asked for its limits. Moments are in ms since the Unix epoch. */
export interface LimitInfo {
  /** When requests are taken again, where all of them are refused. */
  readonly retryAt?: number | undefined
  /** When a root field is taken again, by its name, for those that are refused. */
  readonly fields: Readonly<Record<string, number>>
}

/** What wants to pass the gate. */
export type GateRequest = QueuedRequest

/** The right to send one attempt, to be given back once: see {@link RateGate}. */
export type Permit = QueuePermit

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
export interface RateGate {
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
  /**
   * Runs one attempt of `task` when there is a permit. A `RateLimitedError` that it throws closes the gate for the pause
   * that it names and reaches the caller; it is not repeated here.
   *
   * @param signal - ends the wait. The task itself has to watch the signal on its own.
   * @throws RateLimitedError when the gate stays closed for too long.
   */
  run<Value>(task: () => Promise<Value>, signal?: AbortSignal): Promise<Value>
}

/** The settings of {@link createRateGate}. */
export interface RateGateOptions {
  /**
   * The most requests under way at once. Left out, the gate is wide until it meets a limit: a hundred at once, then as
   * many more as have passed; after a refusal ten.
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

/**
 * Creates a gate that everybody who calls one host for one identity passes together.
 *
 * @remarks A gate that has met no limit lets a hundred requests through at once and then as many more as have passed.
 * When the provider refuses one for its rate, the gate closes for the pause that the provider names, or for a growing one
 * with full jitter; then a single probe goes. After the probe the window opens step by step, up to ten, at a rate that was
 * learnt from the refusal. Retries are held to a tenth of the traffic. Ten minutes without a refusal make it new.
 *
 * A limit that names root fields closes the lanes of those fields alone. A request that selects a closed field waits in
 * the lane that opens last, and the others pass by. A request gets two attempts at a lane; a lane whose probe was refused
 * as well answers everybody at once, with `retryAt`, unless it is known to open within ten seconds.
 *
 * Use one gate for the data calls and another one for the token endpoint, so that neither starves the other.
 * @throws ConfigurationError when `window` is no whole number, or `deadline` no time in ms.
 *
 * @example
 * ```ts
 * const tokenGate = createRateGate({ window: 1 })
 * const tokens = await tokenGate.run(() => grant.obtain(context), context.signal)
 * ```
 */
export function createRateGate(options: RateGateOptions = {}): RateGate {
  const { window, deadline = 120_000, provider, clock = systemClock, random = Math.random, on } = options
  assertGateOptions(options)
  const common = { deadline, provider, clock, random, on }
  const main = createPermitQueue({ ...common, window, endOf: ({ retryAt }) => retryAt })
  const lanes = new Map<string, PermitQueue>()

  function laneOf(field: string): PermitQueue {
    const known = lanes.get(field)
    if (known) return known
    const endOf = ({ fields, retryAt }: LimitInfo): number | undefined => fields[field] ?? retryAt
    const lane = createPermitQueue({ ...common, window: undefined, field, endOf })
    lanes.set(field, lane)
    return lane
  }

  function lanesOf(fields: readonly string[]): PermitQueue[] {
    for (const field of fields) if (lanes.get(field)?.isForgotten()) lanes.delete(field)
    return fields.flatMap((field) => lanes.get(field) ?? [])
  }

  /** The place in a lane; whoever comes out of it enters the queue of the host. */
  function placeInLane(permit: QueuePermit, queue: PermitQueue): QueuedRequest {
    const { request } = permit
    return {
      admit(place) {
        permit.lane = { queue, permit: place }
        main.join(permit)
      },
      refuse: (error) => request.refuse(error),
      askLimits: request.askLimits,
      on: request.on,
    }
  }

  function leaveLane(permit: QueuePermit): void {
    permit.lane?.queue.leave(permit.lane.permit)
    permit.lane = undefined
  }

  return {
    enter(request) {
      const lane = lanes.size > 0 ? lastToOpen(lanesOf(request.fields?.() ?? [])) : undefined
      if (!lane) return main.enter(request)
      const permit = main.reserve(request)
      const place = lane.enter(placeInLane(permit, lane))
      permit.lane ??= { queue: lane, permit: place }
      return permit
    },
    passed(permit) {
      main.passed(permit)
      permit.lane?.queue.passed(permit.lane.permit)
    },
    limited(permit, { retryAt, again = false, fields = [] } = {}) {
      const { lane, request } = permit
      if (fields.length === 0) {
        leaveLane(permit)
        return main.limited(permit, retryAt, again)
      }
      main.passed(permit)
      const refused = fields.map(laneOf)
      const held = lane && refused.includes(lane.queue) ? lane : undefined
      if (lane && !held) lane.queue.passed(lane.permit)
      const rest = refused.filter((queue) => queue !== held?.queue)
      for (const queue of held ? rest : rest.slice(1)) queue.limited(queue.adopt(request), retryAt, false)
      const queue = held?.queue ?? rest[0]
      if (!queue) return false
      const own = held?.permit ?? queue.adopt(placeInLane(permit, queue))
      permit.lane = { queue, permit: own }
      return queue.limited(own, retryAt, again)
    },
    leave(permit) {
      leaveLane(permit)
      main.leave(permit)
    },
    run(task, signal) {
      return runThrough(this, task, signal)
    },
  }
}

/** Refuses what no gate can be made with, also before there is one. @throws ConfigurationError */
export function assertGateOptions({ window, deadline, provider }: RateGateOptions): void {
  assertCount('window', window, provider)
  assertDuration('deadline', deadline, { example: 120_000, provider })
}

function lastToOpen(lanes: readonly PermitQueue[]): PermitQueue | undefined {
  return lanes.reduce<PermitQueue | undefined>(
    (last, lane) => ((lane.opensAt() ?? 0) > (last?.opensAt() ?? -1) ? lane : last),
    undefined,
  )
}

function runThrough<Value>(
  gate: RateGate,
  task: () => Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const abort = () => {
      gate.leave(permit)
      reject(signal?.reason)
    }
    const permit = gate.enter({
      async admit(permit) {
        try {
          const value = await task()
          gate.passed(permit)
          resolve(value)
        } catch (error) {
          if (isRateLimit(error)) gate.limited(permit, { retryAt: error.retryAt })
          else gate.passed(permit)
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
