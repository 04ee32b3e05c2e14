import type { Clock } from '@energy/auth-core'

/** A clock that a test moves. */
export interface SettableClock extends Clock {
  advance(milliseconds: number): void
}

/** Creates a clock that stands still at noon of a summer day in Germany. */
export function createSettableClock(start: number = Date.parse('2026-07-15T12:00:00+02:00')): SettableClock {
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
