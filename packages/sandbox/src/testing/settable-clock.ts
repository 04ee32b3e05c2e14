import type { Clock } from '@energy/auth-core'

/** A clock that a test moves. */
export interface SettableClock extends Clock {
  advance(milliseconds: number): void
}

/** Noon of a summer day in Germany: for tests that write down what a calendar says. */
export const summerNoon: number = Date.parse('2026-07-15T12:00:00+02:00')

/** Creates a clock that stands still at the second in which it is made. */
export function createSettableClock(start: number = Math.floor(Date.now() / 1000) * 1000): SettableClock {
  let elapsed = 0
  const pending = new Set<{ at: number; callback: () => void }>()
  return {
    now: () => start + elapsed,
    monotonic: () => elapsed,
    schedule(callback, delay) {
      const entry = { at: elapsed + delay, callback }
      pending.add(entry)
      return () => void pending.delete(entry)
    },
    advance(milliseconds) {
      elapsed += milliseconds
      for (const entry of pending) {
        if (entry.at > elapsed) continue
        pending.delete(entry)
        entry.callback()
      }
    },
  }
}
