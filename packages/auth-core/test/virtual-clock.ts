import type { Clock } from '../src/clock.ts'

/** A clock that stands still until it is moved. */
export interface VirtualClock extends Clock {
  /** Lets `duration` ms pass: runs what falls due on the way, each with all that follows from it. */
  advance(duration: number): Promise<void>
}

export function createVirtualClock(start = 1_700_000_000_000): VirtualClock {
  let elapsed = 0
  let timers: { readonly dueAt: number; readonly callback: () => void }[] = []

  return {
    now: () => start + elapsed,
    monotonic: () => elapsed,
    schedule(callback, delay) {
      const timer = { dueAt: elapsed + Math.max(0, delay), callback }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    async advance(duration) {
      const end = elapsed + duration
      await settle()
      for (;;) {
        const due = timers
          .filter(({ dueAt }) => dueAt <= end)
          .sort((left, right) => left.dueAt - right.dueAt)[0]
        if (!due) break
        timers = timers.filter((timer) => timer !== due)
        elapsed = due.dueAt
        due.callback()
        await settle()
      }
      elapsed = end
    },
  }
}

/** Lets all promises settle that can. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
