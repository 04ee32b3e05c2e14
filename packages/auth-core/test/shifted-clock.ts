import { type Clock, systemClock } from '../src/clock.ts'

/** The machine's clock, `ahead` ms later. */
export function shiftedClock(ahead: number): Clock {
  return {
    now: () => systemClock.now() + ahead,
    monotonic: () => systemClock.monotonic() + ahead,
    schedule: systemClock.schedule,
  }
}
