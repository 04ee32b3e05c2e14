import type { Clock } from '../src/clock.ts'

/** Runs code that knows only the timers and the chance of the platform on a clock and a seed of ours. */
export async function onVirtualTime<Value>(
  clock: Clock,
  random: () => number,
  run: () => Promise<Value>,
): Promise<Value> {
  const platform = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout }
  const chance = Math.random
  const timers = {
    setTimeout: (callback: () => void, delay = 0) => clock.schedule(callback, delay),
    clearTimeout: (cancel: (() => void) | undefined) => cancel?.(),
  }
  Object.assign(globalThis, timers)
  Math.random = random
  try {
    return await run()
  } finally {
    Object.assign(globalThis, platform)
    Math.random = chance
  }
}
