import type { Clock } from '@energy/auth-core'

/** A clock that goes as the machine's does, and faster when it is told to. */
export interface AdvancingClock extends Clock {
  /** @param duration - in ms. */
  advance(duration: number): void
}

/** Creates a clock for a sandbox whose charges should not take half an hour. */
export function createAdvancingClock(): AdvancingClock {
  let ahead = 0
  return {
    now: () => Date.now() + ahead,
    monotonic: () => performance.now() + ahead,
    schedule(callback, delay) {
      const timer = setTimeout(callback, delay)
      return () => clearTimeout(timer)
    },
    advance(duration) {
      ahead += duration
    },
  }
}
