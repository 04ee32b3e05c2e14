import type { Clock } from './clock.ts'

/** Keeps one timer, for the earliest of all moments. */
export interface Alarm {
  /** Rings at a moment of the monotonic clock, unless it rings before. */
  setFor(moment: number): void
  cancel(): void
}

/** @param ring - is called once for all that it was set for; what comes later is set anew. */
export function createAlarm(clock: Clock, ring: () => void): Alarm {
  let setFor = Number.POSITIVE_INFINITY
  let stop: (() => void) | undefined

  function cancel(): void {
    stop?.()
    setFor = Number.POSITIVE_INFINITY
  }

  return {
    setFor(moment) {
      if (setFor <= moment) return
      cancel()
      setFor = moment
      stop = clock.schedule(
        () => {
          setFor = Number.POSITIVE_INFINITY
          ring()
        },
        Math.max(0, moment - clock.monotonic()),
      )
    },
    cancel,
  }
}
