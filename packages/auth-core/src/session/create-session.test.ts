import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { CredentialRejectedError, RateLimitedError } from '../errors/errors.ts'
import { accessToken } from '../grants/access-token.ts'
import type { Grant, TokenSet } from '../grants/grant.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { createVirtualClock as virtualClock } from '../testing/virtual-clock.ts'
import { createSession } from './create-session.ts'
import type { SessionEvent } from './session.ts'

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

describe('a lease that is asked to last', () => {
  test('leads to a renewal when the token at hand would not', async () => {
    const clock = virtualClock()
    const grant = countingGrant()
    const session = createSession({ grant, clock })
    await session.token()
    await clock.advance(hour / 2)
    expect(await session.token({ minimumLifetime: hour / 4 })).toMatchObject({ generation: 1 })
    const lease = await session.token({ minimumLifetime: (hour * 3) / 4 })
    expect(lease.generation).toBe(2)
    expect(lease.expiresAt - clock.now()).toBeGreaterThanOrEqual((hour * 3) / 4)
  })

  test('longer than any token does costs no renewal at every call', async () => {
    const grant = countingGrant()
    const session = createSession({ grant, clock: virtualClock() })
    for (let call = 0; call < 50; call++) await session.token({ minimumLifetime: 24 * hour })
    expect(grant.calls()).toBe(1)
  })

  test.each([undefined, 0, -5, Number.NaN])(
    'a token with the lifetime %s is good until it is refused',
    async (lifetime) => {
      const clock = virtualClock()
      let calls = 0
      const grant = countingGrant({ obtain: async () => ({ accessToken: `T${++calls}`, lifetime }) })
      const session = createSession({ grant, clock })
      const lease = await session.token()
      await clock.advance(100 * hour)
      expect(await session.token()).toBe(lease)
      session.reject(lease, 'token-refused')
      expect(await session.token()).toMatchObject({ generation: 2 })
    },
  )

  test('very short lifetimes have short windows', async () => {
    const clock = virtualClock()
    let calls = 0
    const grant = countingGrant({ obtain: async () => ({ accessToken: `T${++calls}`, lifetime: 10_000 }) })
    const session = createSession({ grant, clock })
    await session.token()
    await clock.advance(8_900)
    await session.token()
    await clock.settle()
    expect(calls).toBe(1)
    await clock.advance(400)
    expect(session.peek()).toMatchObject({ generation: 1 })
    await clock.settle()
    expect(calls).toBe(2)
  })
})

describe('a failing renewal in the soft window', () => {
  test('does no harm while the token lives, and is tried once within the cooldown', async () => {
    const clock = virtualClock()
    const hand = handGrant({ refreshTokenUse: 'reusable' })
    const session = createSession({ grant: hand.grant, clock, random: () => 0.5 })
    const first = session.token()
    await clock.settle()
    hand.latest.succeed()
    const lease = await first
    await clock.advance(hour - 4 * 60_000)
    expect(session.peek()).toBe(lease)
    await clock.settle()
    hand.latest.fail(new Error('canary'))
    await clock.settle()
    expect(session.state).toMatchObject({ status: 'failed', error: { code: 'renewal-failed' } })
    for (let call = 0; call < 20; call++) expect(await session.token()).toBe(lease)
    expect(hand.calls).toHaveLength(2)
    // Deep in the hard window, with the last attempt failed: it is still lent.
    await clock.advance(4 * 60_000 - 10_000)
    const asked = session.token()
    await clock.settle()
    expect(hand.calls).toHaveLength(3)
    hand.latest.fail(new Error('canary'))
    expect(await asked).toBe(lease)
    expect(session.peek()).toBe(lease)
    await clock.advance(10_000)
    await expect(session.token()).rejects.toMatchObject({ code: 'renewal-failed' })
  })

  test('waits longer after each failure, as long as the provider asks, and says until when', async () => {
    const clock = virtualClock()
    const hand = handGrant()
    const session = createSession({ grant: hand.grant, clock, random: () => 0 })
    const waits: number[] = []
    for (const _ of [1, 2, 3, 4, 5, 6]) {
      const asked = session.token().catch((error: { retryAt: number }) => error.retryAt)
      await clock.settle()
      hand.latest.fail(new Error('the app’s own'))
      const retryAt = Number(await asked)
      waits.push(retryAt - clock.now())
      await clock.advance(retryAt - clock.now())
    }
    expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000])
    const asked = session.token().catch((error: unknown) => error)
    await clock.settle()
    const retryAt = clock.now() + 300_000
    hand.latest.fail(new RateLimitedError('slow down', { retryAt }))
    expect(await asked).toMatchObject({ code: 'renewal-failed', retryAt, cause: { code: 'rate-limited' } })
  })
})

describe('refusals', () => {
  test('a late refusal of an older token leads to no renewal', async () => {
    const grant = countingGrant()
    const session = createSession({ grant, clock: virtualClock() })
    const first = await session.token()
    session.accept(first)
    session.reject(first, 'token-refused')
    const second = await session.token()
    session.reject(first, 'token-refused')
    expect(session.peek()).toBe(second)
    expect(grant.calls()).toBe(2)
  })

  test('a brand-new token that is refused is renewed once more; refused again, the session is suspect', async () => {
    const clock = virtualClock()
    const grant = countingGrant()
    const session = createSession({ grant, clock })
    session.reject(await session.token(), 'token-refused')
    session.reject(await session.token(), 'token-refused')
    expect(session.state.status).toBe('suspect')
    for (let call = 0; call < 50; call++)
      await expect(session.token()).rejects.toMatchObject({
        code: 'session-suspect',
        retryAt: expect.any(Number),
      })
    expect(grant.calls()).toBe(2)
    await clock.advance(60_000)
    session.reject(await session.token(), 'token-refused')
    await expect(session.token()).rejects.toMatchObject({ code: 'session-suspect' })
    expect(grant.calls()).toBe(3)
  })

  test('a token that was at hand when it was asked for is not brand-new, but its successors are', async () => {
    const grant = countingGrant()
    const session = createSession({ grant, clock: virtualClock() })
    await session.token()
    for (const _ of [1, 2, 3]) session.reject(await session.token(), 'token-refused')
    await expect(session.token()).rejects.toMatchObject({ code: 'session-suspect' })
    expect(grant.calls()).toBe(3)
  })

  test('a token that worked before it was refused makes nobody suspect', async () => {
    const grant = countingGrant()
    const session = createSession({ grant, clock: virtualClock() })
    for (let expiry = 0; expiry < 10; expiry++) {
      const lease = await session.token()
      session.accept(lease)
      session.reject(lease, 'token-refused')
    }
    expect(grant.calls()).toBe(10)
    expect(await session.token()).toMatchObject({ generation: 11 })
  })

  test('a provider that sees no credential at all gets one renewal', async () => {
    const grant = countingGrant()
    const session = createSession({ grant, clock: virtualClock() })
    const lease = await session.token()
    session.accept(lease)
    session.reject(lease, 'token-missing')
    session.reject(await session.token(), 'token-missing')
    await expect(session.token()).rejects.toMatchObject({ code: 'session-suspect' })
    expect(grant.calls()).toBe(2)
  })
})

describe('a change of identity', () => {
  test('moves epoch, generation and key on, and back to the same key', async () => {
    const session = createSession({ grant: countingGrant(), clock: virtualClock() })
    const { key } = session
    const first = await session.token()
    await session.switchTo(countingGrant({ principal: 'bert' }))
    expect(session.key).not.toBe(key)
    const second = await session.token()
    expect([second.epoch, second.generation]).toEqual([1, 2])
    session.reject(first, 'token-refused')
    expect(session.peek()).toBe(second)
    await session.switchTo(countingGrant())
    expect(session.key).toBe(key)
    expect(await session.token()).toMatchObject({ epoch: 2, generation: 3 })
  })

  test('to nobody sends requests without a token', async () => {
    const session = createSession({ grant: countingGrant(), clock: virtualClock() })
    await session.switchTo(null)
    expect(session.state.status).toBe('anonymous')
    expect(await session.token()).toMatchObject({ authorization: undefined })
    expect(session.peek()).toBe(await session.token())
  })

  test('does not present a refused credential again, but a new one at once', async () => {
    const clock = virtualClock()
    const hand = handGrant()
    const session = createSession({ grant: hand.grant, clock })
    const asked = session.token().catch((error: unknown) => error)
    await clock.settle()
    hand.latest.fail(new CredentialRejectedError('no'))
    await asked
    await session.switchTo(countingGrant({ principal: 'bert' }))
    expect(await session.token()).toMatchObject({ authorization: 'Bearer T1' })
    await session.switchTo(hand.grant)
    await expect(session.token()).rejects.toMatchObject({ code: 'credential-rejected' })
    expect(hand.calls).toHaveLength(1)
    await session.switchTo({ ...hand.grant })
    await expect(session.token()).rejects.toMatchObject({ code: 'credential-rejected' })
    await session.switchTo({ ...hand.grant, principal: 'anna with another password' })
    const again = session.token()
    await clock.settle()
    hand.latest.succeed()
    expect(await again).toMatchObject({ authorization: 'Bearer access-2' })
  })

  test('a token of a second user is refused: one session serves one principal', async () => {
    const clock = virtualClock()
    let user = 'anna'
    const grant = accessToken(() => ({ accessToken: `token of ${user}`, lifetime: hour, subject: user }))
    const session = createSession({ grant, clock })
    await session.token()
    user = 'bert'
    await clock.advance(hour)
    await expect(session.token()).rejects.toMatchObject({ code: 'configuration' })
    expect(session.peek()).toBeUndefined()
    await session.switchTo(grant)
    expect(await session.token()).toMatchObject({ authorization: 'Bearer token of bert' })
  })

  test('a disposed session says so, for good', async () => {
    const session = createSession({ grant: countingGrant(), clock: virtualClock() })
    await session.token()
    session.dispose()
    session.dispose()
    const closed = { code: 'session-closed' }
    expect(session.peek()).toBeUndefined()
    await expect(session.token()).rejects.toMatchObject(closed)
    await expect(session.switchTo(null)).rejects.toMatchObject(closed)
    await expect(session.signOut()).rejects.toMatchObject(closed)
  })
})

describe('what a session reports', () => {
  test('events and states in their order, free of secrets', async () => {
    const clock = virtualClock()
    const events: SessionEvent[] = []
    const states: string[] = []
    const session = createSession({
      grant: countingGrant(),
      provider: exampleProvider,
      clock,
      on: (event) => events.push(event),
    })
    const unsubscribe = session.subscribe(({ status }) => states.push(status))
    const lease = await session.token()
    session.accept(lease)
    session.reject(lease, 'token-refused')
    await session.token()
    await session.signOut()
    unsubscribe()
    session.dispose()
    expect(states).toEqual(['renewing', 'ready', 'ready', 'renewing', 'ready', 'signed-out'])
    const first = { type: 'renewal-start', reason: 'first', grant: 'counting', generation: 0 }
    const second = { type: 'renewal-start', reason: 'refused', grant: 'counting', generation: 1 }
    expect(events).toEqual([
      first,
      { type: 'renewal-end', start: first, outcome: 'renewed', generation: 1, duration: 0 },
      { type: 'token-refused', generation: 1, current: true },
      second,
      { type: 'renewal-end', start: second, outcome: 'renewed', generation: 2, duration: 0 },
      { type: 'identity-change', cause: 'sign-out', epoch: 1 },
      { type: 'session-close' },
    ])
    expect(inspect([lease, session, states]) + JSON.stringify([lease, session])).not.toContain('T1')
  })

  test.each(['sign-out', 'switch', 'dispose'])(
    'a renewal that a %s ends is reported as over',
    async (how) => {
      const events: SessionEvent[] = []
      const { grant } = handGrant()
      const session = createSession({ grant, clock: virtualClock(), on: (event) => events.push(event) })
      const token = session.token()
      if (how === 'dispose') session.dispose()
      else await (how === 'switch' ? session.switchTo(null) : session.signOut())
      const code = how === 'dispose' ? 'session-closed' : 'session-changed'
      await expect(token).rejects.toMatchObject({ code })
      const starts = events.filter(({ type }) => type === 'renewal-start')
      const ends = events.flatMap((event) => (event.type === 'renewal-end' ? [event] : []))
      expect(ends).toMatchObject([{ outcome: 'failed', generation: 0, error: { code } }])
      expect(ends[0]?.start).toBe(starts[0])
    },
  )

  test('a listener that throws breaks nothing', async () => {
    const session = createSession({
      grant: countingGrant(),
      clock: virtualClock(),
      on() {
        throw new Error('on')
      },
    })
    session.subscribe(() => {
      throw new Error('listener')
    })
    expect(await session.token()).toMatchObject({ generation: 1 })
  })

  test.each([
    ['timeout', { grant: null, timeout: 0 }],
    ['grant', { grant: {} as Grant }],
    ['grant', {} as { grant: null }],
  ])('a wrong option %s is named', (option, options) => {
    expect(() => createSession(options)).toThrow(
      expect.objectContaining({ code: 'configuration', message: expect.stringContaining(option) }),
    )
  })

  test('a grant for servers is refused in a browser', async () => {
    vi.stubGlobal('document', {})
    const refused = { code: 'server-only-credential' }
    expect(() => createSession({ grant: countingGrant({ runsOn: 'server' }) })).toThrow(
      expect.objectContaining(refused),
    )
    const session = createSession({ grant: null })
    await expect(session.switchTo(countingGrant({ runsOn: 'server' }))).rejects.toMatchObject(refused)
  })

  test('nothing is left to run after the last renewal', async () => {
    const clock = virtualClock()
    const session = createSession({ grant: countingGrant(), clock, store: memoryStore({ clock }) })
    await session.token()
    await clock.settle()
    expect(clock.pending).toBe(0)
  })
})
