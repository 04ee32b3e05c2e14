import { expect, it } from 'vitest'
import { systemClock } from './clock.ts'

/** How many timers keep this process alive. */
const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length

it('keeps a script alive until what it waits for has happened, or is cancelled', () => {
  const before = timers()
  const cancel = systemClock.schedule(() => {}, 60_000)
  expect(timers()).toBe(before + 1)
  cancel()
  expect(timers()).toBe(before)
})
