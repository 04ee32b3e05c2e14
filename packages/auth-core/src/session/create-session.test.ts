import { describe, expect, test } from 'vitest'
import type { Grant, TokenSet } from '../grants/grant.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { createVirtualClock as virtualClock } from '../testing/virtual-clock.ts'
import { createSession } from './create-session.ts'

const hour = 3_600_000

/** A grant whose every call waits for the test. */
function countingGrant(overrides: Partial<Grant> = {}): Grant & { calls: () => number } {
  let calls = 0
  return {
    kind: 'counting',
    principal: 'somebody',
    refreshTokenUse: 'none',
    runsOn: 'anywhere',
    obtain: async (): Promise<TokenSet> => ({ accessToken: `T${++calls}`, lifetime: hour }),
    calls: () => calls,
    ...overrides,
  }
}

describe('a session lends one token', () => {
  test('obtains it once for all who ask at the same time', async () => {
    const grant = countingGrant()
    const session = createSession({ grant, clock: virtualClock(), store: memoryStore() })
    const leases = await Promise.all(Array.from({ length: 100 }, () => session.token()))
    expect(new Set(leases).size).toBe(1)
    expect(leases[0]).toMatchObject({ generation: 1, epoch: 0, authorization: 'Bearer T1' })
    expect(grant.calls()).toBe(1)
  })

  test('is synchronous once a token is at hand', async () => {
    const session = createSession({ grant: countingGrant(), clock: virtualClock() })
    expect(session.peek()).toBeUndefined()
    const lease = await session.token()
    expect(session.peek()).toBe(lease)
  })

  test('asks again after the token expired, by either clock', async () => {
    for (const pass of ['advance', 'step', 'sleep'] as const) {
      const clock = virtualClock()
      const grant = countingGrant()
      const session = createSession({ grant, clock })
      await session.token()
      await clock[pass](hour)
      expect(session.peek()).toBeUndefined()
      await session.token()
      expect(grant.calls()).toBe(2)
    }
  })

  test('a clock that is set back does not prolong a token', async () => {
    const clock = virtualClock()
    const grant = countingGrant()
    const session = createSession({ grant, clock })
    await session.token()
    clock.step(-2 * hour)
    await clock.advance(hour)
    await session.token()
    expect(grant.calls()).toBe(2)
  })

  test('renews in the background in the soft window, and makes callers wait in the hard window', async () => {
    const clock = virtualClock()
    const grant = countingGrant()
    const session = createSession({ grant, clock, random: () => 0.5 })
    await session.token()
    await clock.advance(hour - 4 * 60_000)
    expect(session.peek()).toMatchObject({ generation: 1 })
    await clock.settle()
    expect(session.peek()).toMatchObject({ generation: 2 })
    await clock.advance(hour - 20_000)
    expect(session.peek()).toBeUndefined()
    expect(await session.token()).toMatchObject({ generation: 3 })
    expect(grant.calls()).toBe(3)
  })
})
