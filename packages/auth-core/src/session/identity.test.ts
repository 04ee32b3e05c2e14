import { expect, test } from 'vitest'
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

test('each host has one gate, and the next identity has gates of its own', async () => {
  const session = await readySession()
  const { identity } = session
  const gate = identity.gate('https://api.example.com/graphql')
  expect(identity.gate('https://api.example.com/other')).toBe(gate)
  expect(identity.gate('https://second.example.com/graphql')).not.toBe(gate)
  await session.switchTo(null)
  expect(session.identity.gate('https://api.example.com/graphql')).not.toBe(gate)
})
