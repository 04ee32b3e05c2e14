import type { Clock } from '../clock.ts'

const slowest = 0.2
const growth = 0.07
const idleAfter = 5_000

/** Finds out by experience how many requests per second a provider bears. */
export interface Pace {
  /** How long the next request has to wait at a moment of the monotonic clock, in ms. */
  delayAt(now: number): number
  /** Counts a request that leaves at a moment of the monotonic clock. */
  sent(now: number): void
  /** Counts a request that the provider took. */
  passed(): void
  /** Marks the moment at which the provider refused the first request of an episode. */
  refused(): void
  /** Sets the rate from what the whole cycle has carried, its pause included. */
  resumed(): void
}

/**
 * Creates a pace without a limit. Once the provider has refused, the rate is what passed since the previous refusal
 * divided by the time it took, the pause included: that is what the provider bears in the long run. It is at least
 * halved by each refusal and grows by 7 % a second at full use.
 *
 * @param evidence - how many requests must have passed before a refusal says anything about the rate.
 */
export function createPace(clock: Clock, evidence: number): Pace {
  let rate = Number.POSITIVE_INFINITY
  let nextAt = 0
  let lastAt = Number.NEGATIVE_INFINITY
  let episode = false
  let cycle = { start: 0, passed: 0, rateAtRefusal: Number.POSITIVE_INFINITY }

  function perSecond(count: number, since: number): number {
    return (count * 1000) / Math.max(1, clock.monotonic() - since)
  }

  return {
    delayAt: (now) => Math.max(0, nextAt - now),
    sent(now) {
      // A quiet time in between would make the provider look slower than it is.
      if (!episode && now - lastAt > idleAfter) cycle = { ...cycle, start: now, passed: 0 }
      lastAt = now
      nextAt = Math.max(now, nextAt) + 1000 / rate
    },
    passed() {
      cycle.passed += 1
      rate += growth
    },
    refused() {
      episode = true
      cycle.rateAtRefusal = Math.min(rate, perSecond(cycle.passed, cycle.start))
    },
    resumed() {
      const now = clock.monotonic()
      const carried =
        cycle.passed >= evidence ? perSecond(cycle.passed, cycle.start) : Number.POSITIVE_INFINITY
      if (Number.isFinite(rate) || Number.isFinite(carried))
        rate = Math.max(slowest, Math.min(carried, cycle.rateAtRefusal / 2))
      episode = false
      lastAt = now
      nextAt = now + 1000 / rate
      cycle = { start: now, passed: 0, rateAtRefusal: Number.POSITIVE_INFINITY }
    },
  }
}
