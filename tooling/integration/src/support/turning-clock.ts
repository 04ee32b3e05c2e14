import type { Clock } from '@energy/auth-core'

/** A clock for the sandbox that a test turns while requests are on their way. */
export interface TurningClock extends Clock {
  advance(milliseconds: number): void
  /** Turns the clock in small steps until the work is done. */
  turnUntil<Result>(work: Promise<Result>, onStep?: () => void): Promise<Result>
}

/** Creates a clock that stands at noon of a summer day in Germany. */
export function createTurningClock(start: number = Date.parse('2026-07-15T12:00:00+02:00')): TurningClock {
  let elapsed = 0
  const pending = new Set<{ readonly at: number; readonly callback: () => void }>()
  const clock: TurningClock = {
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
    async turnUntil(work, onStep = () => {}) {
      let isDone = false
      const end = () => {
        isDone = true
      }
      work.then(end, end)
      while (!isDone) {
        onStep()
        clock.advance(5)
        await new Promise((resolve) => setImmediate(resolve))
      }
      return work
    },
  }
  return clock
}
