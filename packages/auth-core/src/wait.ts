import type { Clock } from './clock.ts'

/** Resolves after `delay` ms of the clock. */
export function wait(clock: Clock, delay: number): Promise<void> {
  return new Promise((resolve) => {
    clock.schedule(resolve, delay, true)
  })
}
