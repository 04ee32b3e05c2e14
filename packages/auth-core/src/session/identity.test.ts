import { formatWithOptions, inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { memoryStore } from '../stores/memory-store.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { createSession } from './create-session.ts'
import type { Session } from './session.ts'

async function readySession(): Promise<Session> {
  const hand = handGrant()
  const session = createSession({ grant: hand.grant, clock: createVirtualClock(), store: memoryStore() })
  const lease = session.token()
  while (hand.calls.length === 0) await Promise.resolve()
  hand.latest.succeed()
  await lease
  return session
}

test.each([
  ['a switch', (session: Session) => session.switchTo(null), 'session-changed', undefined],
  ['a sign-out', (session: Session) => session.signOut(), 'session-changed', 'reauthentication-required'],
  ['a disposal', (session: Session) => session.dispose(), 'session-closed', 'session-closed'],
])('%s replaces the identity, whose signal says why', async (_, end, reason, nextReason) => {
  const session = await readySession()
  const { identity } = session
  const lease = identity.peek()
  const { signal } = identity
  expect(lease).toBeDefined()
  expect(signal.aborted).toBe(false)
  await end(session)

  expect(signal.reason).toMatchObject({ code: reason })
  expect(identity.signal).toBe(signal)
  expect(identity.peek()).toBeUndefined()
  await expect(identity.token()).rejects.toBe(signal.reason)
  if (lease) identity.reject(lease, 'token-refused')

  const next = session.identity
  expect(next).not.toBe(identity)
  expect(next.signal.aborted).toBe(nextReason !== undefined)
  if (nextReason === undefined) return
  expect(next.signal.reason).toMatchObject({ code: nextReason })
  await expect(next.token()).rejects.toBe(next.signal.reason)
})

test('a signal that is asked for after the end has aborted already', async () => {
  const session = await readySession()
  const { identity } = session
  await session.switchTo(null)
  expect(identity.signal.reason).toMatchObject({ code: 'session-changed' })
})

test('a refusal or an acceptance of another identity’s lease changes nothing', async () => {
  const session = await readySession()
  const earlier = session.identity.peek()
  const hand = handGrant({ principal: 'berta' })
  await session.switchTo(hand.grant)
  const lease = session.token()
  while (hand.calls.length === 0) await Promise.resolve()
  hand.latest.succeed()
  const current = await lease
  if (earlier) session.identity.reject({ ...earlier, generation: current.generation }, 'token-refused')
  expect(session.identity.peek()).toBe(current)
})

test.each([[[undefined, 2]], [[2, undefined]], [[9, 2]], [[2, 9]]])(
  'of the windows that several clients give one gate the narrowest holds, in whatever order they come: %j',
  async (windows) => {
    const { identity } = await readySession()
    const admitted: unknown[] = []
    for (const window of windows) {
      const gate = identity.gate('https://api.example.com/graphql', { window })
      for (let count = 0; count < 3; count++)
        gate.enter({ admit: (permit) => admitted.push(permit), refuse() {} })
    }
    // What was admitted before somebody wanted it narrower is out.
    expect(admitted).toHaveLength(windows[0] === 2 ? 2 : 3)
  },
)

test('each host has one gate, and the next identity has gates of its own', async () => {
  const session = await readySession()
  const { identity } = session
  const gate = identity.gate('https://api.example.com/graphql')
  expect(identity.gate('https://api.example.com/other')).toBe(gate)
  expect(identity.gate('https://second.example.com/graphql')).not.toBe(gate)
  await session.switchTo(null)
  expect(session.identity.gate('https://api.example.com/graphql')).not.toBe(gate)
})

describe('suspicion is a matter of one host', () => {
  const [main, second] = ['api.example.com', 'second.example.com']

  async function working() {
    const clock = createVirtualClock()
    let calls = 0
    const obtain = async () => ({ accessToken: `access-${++calls}`, lifetime: 3_600_000 })
    const session = createSession({ grant: handGrant({ obtain, refreshTokenUse: 'none' }).grant, clock })
    const { identity } = session
    identity.accept(await identity.token({ host: main }), main)
    return { clock, identity, session, calls: () => calls }
  }

  test('a second host that refuses everything costs the first one nothing', async () => {
    // Before: one suspicion for all, so that a host that was down stopped the healthy one.
    const { identity, calls, clock } = await working()
    for (let request = 0; request < 20; request++) {
      const lease = await identity.token({ host: second }).catch(() => undefined)
      if (lease) identity.reject(lease, 'token-refused', second)
      expect(identity.peek(main)).toBeDefined()
      await clock.advance(1_000)
    }
    await expect(identity.token({ host: second })).rejects.toMatchObject({ code: 'session-suspect' })
    expect(await identity.token({ host: main })).toMatchObject({ authorization: expect.any(String) })
    expect(calls()).toBeLessThanOrEqual(3)
  })

  test('a token that one host refused is still lent to the other, until it is renewed', async () => {
    const { identity, calls } = await working()
    const lease = await identity.token({ host: second })
    identity.reject(lease, 'token-refused', second)
    expect(identity.peek(main)).toBe(lease)
    expect(identity.peek(second)).toBeUndefined()
    expect(identity.peek(), 'who does not say where it is for gets none').toBeUndefined()
    expect(await identity.token({ host: second })).toMatchObject({ generation: 2 })
    expect(identity.peek(main)).toMatchObject({ generation: 2 })
    expect(calls()).toBe(2)
  })

  test('the suspicion ends after its cooldown, with one more token', async () => {
    const { identity, clock, session, calls } = await working()
    for (let request = 0; request < 3; request++)
      identity.reject(await identity.token({ host: second }), 'token-refused', second)
    expect(session.state).toMatchObject({ status: 'suspect', error: { code: 'session-suspect' } })
    await clock.advance(60_000)
    const lease = await identity.token({ host: second })
    identity.accept(lease, second)
    expect(session.state.status).toBe('ready')
    expect(calls()).toBe(4)
  })
})

test('a lease shows its header value to nobody who does not ask for it', async () => {
  const session = await readySession()
  const lease = session.peek()
  expect(lease?.authorization).toBe('Bearer access-1')
  const shown = [
    inspect(lease, { showHidden: true, depth: 10 }),
    formatWithOptions({}, '%o %O %j', lease, lease, lease),
    inspect(session, { showHidden: true, depth: 10 }),
    JSON.stringify({ ...lease }),
    String(Object.getOwnPropertyNames(lease)),
  ]
  expect(shown.join()).not.toContain('access-1')
})
