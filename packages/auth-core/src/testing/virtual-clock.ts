import type { Clock } from '../clock.ts'

interface Timer {
  readonly at: number
  readonly order: number
  readonly callback: () => void
}

/** A clock that a test moves by hand. */
export interface VirtualClock extends Clock {
  /** Moves time on by `duration` ms, runs what falls due in order, and lets promises settle in between. */
  advance(duration: number): Promise<void>
  /** Moves from timer to timer until none is left or `limit` ms have passed. */
  drain(limit?: number): Promise<void>
  /** Lets everything that waits on promises alone come to rest. */
  settle(): Promise<void>
  /** Moves the wall clock alone, as a user or a time server does. */
  step(duration: number): void
  /** Moves both clocks without running anything on the way, as a machine that sleeps. */
  sleep(duration: number): void
  /** Timers that are still to come. */
  readonly pending: number
}

/** Creates a clock that starts at `start` ms and stands still until it is moved. */
export function createVirtualClock(start: number = Date.UTC(2026, 0, 1)): VirtualClock {
  let elapsed = 0
  let offset = 0
  let count = 0
  const timers = new Set<Timer>()

  function earliest(): Timer | undefined {
    let first: Timer | undefined
    for (const timer of timers)
      if (!first || timer.at < first.at || (timer.at === first.at && timer.order < first.order)) first = timer
    return first
  }

  async function advance(duration: number): Promise<void> {
    const end = elapsed + duration
    await settle()
    for (let timer = earliest(); timer && timer.at <= end; timer = earliest()) {
      timers.delete(timer)
      elapsed = Math.max(elapsed, timer.at)
      timer.callback()
      await settle()
    }
    elapsed = Math.max(elapsed, end)
  }

  return {
    now: () => start + offset + elapsed,
    monotonic: () => elapsed,
    schedule(callback, delay) {
      const timer: Timer = { at: elapsed + Math.max(0, delay), order: count++, callback }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance,
    settle,
    step(duration) {
      offset += duration
    },
    sleep(duration) {
      elapsed += duration
    },
    async drain(limit = 3_600_000) {
      const end = elapsed + limit
      await settle()
      for (let timer = earliest(); timer && timer.at <= end; timer = earliest())
        await advance(Math.max(0, timer.at - elapsed))
    },
    get pending() {
      return timers.size
    },
  }
}

/** Lets everything that waits on promises alone come to rest. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
