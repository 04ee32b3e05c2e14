import type { Clock } from '../clock.ts'

/** A clock that stands still until a test moves it. */
export interface VirtualClock extends Clock {
  /** Moves time on by `duration` ms, and runs everything that falls due, with all that follows from it. */
  advance(duration: number): Promise<void>
  /** Lets everything run that waits for no time. */
  settle(): Promise<void>
  /** Moves the wall clock alone, as a user or a time server does. */
  step(duration: number): void
  /** Moves both clocks without running anything on the way, as a machine that slept. */
  sleep(duration: number): void
  readonly pending: number
}

/** Makes a clock that starts at `wall` ms since the Unix epoch. */
export function virtualClock(wall: number = Date.UTC(2026, 0, 1)): VirtualClock {
  let monotonic = 1_000
  let offset = wall - monotonic
  let sequence = 0
  const timers = new Map<number, { at: number; callback: () => void }>()

  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++) await new Promise<void>((resolve) => setImmediate(resolve))
  }

  const nextBefore = (end: number): [number, { at: number; callback: () => void }] | undefined => {
    let next: [number, { at: number; callback: () => void }] | undefined
    for (const entry of timers) if (entry[1].at <= end && (!next || entry[1].at < next[1].at)) next = entry
    return next
  }

  return {
    now: () => monotonic + offset,
    monotonic: () => monotonic,
    schedule(callback, delay) {
      const id = ++sequence
      timers.set(id, { at: monotonic + Math.max(0, delay), callback })
      return () => {
        timers.delete(id)
      }
    },
    async advance(duration) {
      const end = monotonic + duration
      await settle()
      for (let next = nextBefore(end); next; next = nextBefore(end)) {
        const [id, { at, callback }] = next
        timers.delete(id)
        monotonic = Math.max(monotonic, at)
        callback()
        // Timers of one moment run together: two hundred answers need not settle one by one.
        if (!nextBefore(at)) await settle()
      }
      monotonic = end
      await settle()
    },
    settle,
    step(duration) {
      offset += duration
    },
    sleep(duration) {
      monotonic += duration
    },
    get pending() {
      return timers.size
    },
  }
}
