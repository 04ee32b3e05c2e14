import { inspect } from 'node:util'
import { Client, fetchExchange } from '@urql/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Clock, systemClock } from '../clock.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { sessionExchange } from '../exchanges/session-exchange.ts'
import { memoryStore } from '../stores/memory-store.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import {
  type Account,
  type FaultyTokenServer,
  type HttpFault,
  startFaultyTokenServer,
} from '../testing/faulty-token-server.ts'
import { ItemDocument } from '../testing/rig.ts'
import { createSession } from './create-session.ts'
import type { Session, SessionEvent } from './session.ts'

// Real HTTP on loopback. Every fault meets every situation, with two clients on the session; each cell has the one
// outcome that it may have.
const rounds = process.env.DEEP ? 10 : 1
const minute = 60_000
// In ms: short enough to wait for, long enough for a busy machine.
const timeout = 1_500

const httpFaults = [
  'name not found',
  'refused',
  'reset before',
  'reset after',
  'timeout',
  '5xx HTML',
  '200 with errors',
  'not JSON',
  'slow body',
  'truncated body',
  '429',
] as const satisfies HttpFault[]
const surroundings = [
  'clock step',
  'long sleep',
  'store throws',
  'quota',
  'lock never granted',
  'lock lost',
] as const
type Fault = (typeof httpFaults)[number] | (typeof surroundings)[number]

const situations = [
  'first sign-in',
  'soft',
  'hard',
  'expired',
  'reactive',
  'sign-out in flight',
  'switch in flight',
] as const
type Situation = (typeof situations)[number]

/**
 * What a renewal ends in, with the primary credential and with a refresh token that works once. An answer that is lost
 * for good is asked for once more, by the primary credential where nobody knows what became of the refresh token.
 */
const outcomes: Record<Fault, { obtain: string; renew: string }> = {
  'name not found': { obtain: 'renewal-failed', renew: 'renewal-failed' },
  refused: { obtain: 'renewal-failed', renew: 'renewal-failed' },
  'reset before': { obtain: 'renewal-failed', renew: 'renewal-failed' },
  'reset after': { obtain: 'renewal-failed', renew: 'renewal-failed' },
  timeout: { obtain: 'renewal-timeout', renew: 'renewal-timeout' },
  '5xx HTML': { obtain: 'renewal-failed', renew: 'renewal-failed' },
  '200 with errors': { obtain: 'renewal-failed', renew: 'renewal-failed' },
  'not JSON': { obtain: 'renewal-failed', renew: 'renewal-failed' },
  'slow body': { obtain: 'renewal-timeout', renew: 'renewal-timeout' },
  'truncated body': { obtain: 'renewal-failed', renew: 'renewal-failed' },
  '429': { obtain: 'renewal-failed', renew: 'renewal-failed' },
  'clock step': { obtain: 'a new token', renew: 'a new token' },
  'long sleep': { obtain: 'a new token', renew: 'a new token' },
  'store throws': { obtain: 'a new token', renew: 'a new token' },
  quota: { obtain: 'a new token', renew: 'a new token' },
  'lock never granted': { obtain: 'a new token', renew: 'a new token' },
  'lock lost': { obtain: 'the token of somebody else', renew: 'the token of somebody else' },
}

function expected(fault: Fault, situation: Situation): string {
  const { obtain, renew } = outcomes[fault]
  switch (situation) {
    case 'first sign-in':
      return obtain
    case 'soft':
      return `the token at hand, then ${renew}`
    case 'hard':
      return renew.includes('token') ? renew : `the token at hand, then ${renew}`
    case 'expired':
    case 'reactive':
      return renew
    case 'sign-out in flight':
      return failsToForget(fault)
        ? 'session-changed, still stored and reported'
        : 'session-changed, nothing stored'
    case 'switch in flight':
      return 'session-changed, then a token of the next user'
  }
}

// What a store does not take it does not give up either: the app hears of it and has to clear it.
function failsToForget(fault: Fault): boolean {
  return fault === 'store throws' || fault === 'quota'
}

let server: FaultyTokenServer
const unhandled: unknown[] = []
const collect = (reason: unknown): void => void unhandled.push(reason)
const counts: Record<string, Record<string, string>> = {}

beforeAll(async () => {
  server = await startFaultyTokenServer()
  process.on('unhandledRejection', collect)
})
afterAll(async () => {
  process.off('unhandledRejection', collect)
  await server.close()
  if (process.env.DEEP) console.table(counts)
})

describe.each(httpFaults.concat(surroundings as never) as readonly Fault[])('%s', (fault) => {
  test.concurrent.each(situations)(
    'meets: %s',
    async (situation) => {
      for (let round = 0; round < rounds; round++) {
        const outcome = await meet(fault, situation)
        expect(outcome).toBe(expected(fault, situation))
        counts[fault] = { ...counts[fault], [situation]: `${round + 1} × ${outcome}` }
      }
    },
    60_000,
  )
})

const passingFaults = httpFaults.filter(
  (fault) => !['timeout', 'slow body', '200 with errors', '429'].includes(fault),
)

test.concurrent.each(passingFaults)(
  '%s, once: every situation ends in a new token, and nobody waits for a cooldown',
  async (fault) => {
    for (const situation of ['first sign-in', 'expired', 'reactive'] as const) {
      expect(await meet(fault, situation, { once: true })).toBe('a new token')
    }
  },
)

test('no rejection was left unhandled', async () => {
  await new Promise((resolve) => setImmediate(resolve))
  expect(unhandled).toEqual([])
})

interface Scene {
  readonly account: Account
  readonly session: Session
  readonly clients: readonly Client[]
  readonly store: SessionStore
  readonly clock: ShiftedClock
  readonly trouble: Trouble
  readonly events: SessionEvent[]
}

async function meet(fault: Fault, situation: Situation, { once = false } = {}): Promise<string> {
  const account = server.account()
  const clock = shiftedClock()
  const trouble: Trouble = { fault: undefined }
  const inner = memoryStore({ clock })
  const store = troubledStore(inner, trouble)
  const events: SessionEvent[] = []
  const session = createSession({
    grant: account.grant('anna'),
    store,
    clock,
    timeout,
    random: () => 0,
    on: (event) => {
      events.push(event)
      if (once && event.type === 'renewal-retry') account.fault = undefined
    },
  })
  const clients = [echoing(session, clock), echoing(session, clock)]
  const scene: Scene = { account, session, clients, store: inner, clock, trouble, events }
  const outcome = await play(scene, fault, situation)

  account.fault = undefined
  trouble.fault = undefined
  if (situation === 'sign-out in flight') {
    expect(session.state.status).toBe('signed-out')
  } else {
    clock.sleep(10 * minute)
    expect((await session.token()).authorization).toMatch(/^Bearer /)
  }
  expect(account.theft).toBe(false)
  const shown = JSON.stringify(events) + inspect([events, session], { depth: 6 })
  expect(shown).not.toContain('canary')
  session.dispose()
  return outcome
}

async function play(scene: Scene, fault: Fault, situation: Situation): Promise<string> {
  const { session, clock, account } = scene
  const { key } = session
  if (situation === 'first sign-in') {
    begin(scene, fault)
    return nameOf(ending(scene), undefined)
  }
  const first = await session.token()
  if (situation === 'soft') clock.sleep(56 * minute)
  else if (situation === 'hard') clock.sleep(59.9 * minute)
  else if (situation === 'reactive') {
    session.accept(first)
    session.reject(first, 'token-refused')
  } else clock.sleep(60 * minute)
  begin(scene, fault)

  if (situation === 'soft') {
    const atHand = session.peek() === first ? 'the token at hand' : 'nothing'
    return `${atHand}, then ${await nameOf(settled(session), first.authorization)}`
  }
  const asked = ending(scene)
  if (situation === 'sign-out in flight') {
    await turn()
    const signedOut = session.signOut()
    const name = await nameOf(asked, first.authorization)
    await signedOut
    const isStored = typeof (await scene.store.read(key))?.value === 'string'
    const isReported = scene.events.some(({ type }) => type === 'store-failure')
    return `${name}, ${isStored ? 'still stored' : 'nothing stored'}${isStored && isReported ? ' and reported' : ''}`
  }
  if (situation === 'switch in flight') {
    await turn()
    await session.switchTo(account.grant('bert'))
    const name = await nameOf(asked, first.authorization)
    account.fault = undefined
    scene.trouble.fault = undefined
    const { authorization } = await session.token()
    return `${name}, then a token of the ${authorization?.includes('bert') ? 'next' : 'same'} user`
  }
  const name = await nameOf(asked, first.authorization)
  return name === 'the token at hand' ? `${name}, then ${session.state.error?.code}` : name
}

/** Lets the fault begin; what concerns the clock happens while the renewal is under way. */
function begin({ account, clock, trouble, store, session }: Scene, fault: Fault): void {
  if ((httpFaults as readonly string[]).includes(fault)) account.fault = fault as HttpFault
  else trouble.fault = fault
  if (fault === 'clock step') void turn().then(() => clock.step(120 * minute))
  if (fault === 'long sleep') void turn().then(() => clock.sleep(480 * minute))
  if (fault === 'lock lost') trouble.beforeCommit = () => commitOfSomebodyElse(store, session.key, clock)
}

async function commitOfSomebodyElse(store: SessionStore, key: string, clock: Clock): Promise<void> {
  const token = {
    generation: 50,
    accessToken: 'canary-of-somebody-else',
    issuedAt: clock.now(),
    lifetime: 60 * minute,
  }
  const revision = (await store.read(key))?.revision ?? 0
  await store.commit(key, revision, JSON.stringify({ version: 1, token }))
}

type Ending = { authorization: string | undefined } | { error: unknown }

/** Lets each client send a query, and demands that both end alike. */
async function ending({ clients }: Scene): Promise<Ending> {
  const [first, second] = await Promise.all(
    clients.map(async (client): Promise<Ending> => {
      const { data, error } = await client.query(ItemDocument, { id: 1 }).toPromise()
      return error ? { error: energyError(error) ?? error } : { authorization: data?.item.owner }
    }),
  )
  if (!first || !second) throw new Error('A scene has two clients.')
  expect(codeOf(second)).toBe(codeOf(first))
  return first
}

/** A client of an API that answers with the token that it was shown. */
function echoing(session: Session, clock: Clock): Client {
  return new Client({
    url: 'https://rig.test/graphql',
    requestPolicy: 'network-only',
    exchanges: [sessionExchange({ session, provider: exampleProvider, clock }), fetchExchange],
    fetch: async (_, init) =>
      Response.json({ data: { item: { id: 1, owner: new Headers(init?.headers).get('authorization') } } }),
  })
}

function codeOf(end: Ending): string | undefined {
  return 'error' in end ? (energyError(end.error)?.code ?? String(end.error)) : end.authorization
}

/** Waits for the renewal in the background. */
function settled(session: Session): Promise<Ending> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { status, error } = session.state
      if (status === 'renewing') return
      unsubscribe()
      resolve(error ? { error } : { authorization: session.peek()?.authorization })
    }
    const unsubscribe = session.subscribe(look)
    look()
  })
}

async function nameOf(asked: Promise<Ending>, atHand: string | undefined): Promise<string> {
  const end = await asked
  if ('error' in end) return energyError(end.error)?.code ?? `untyped: ${String(end.error)}`
  if (end.authorization === atHand) return 'the token at hand'
  return end.authorization?.includes('somebody-else') ? 'the token of somebody else' : 'a new token'
}

interface Trouble {
  fault: Fault | undefined
  beforeCommit?: () => Promise<void>
}

function troubledStore(store: SessionStore, trouble: Trouble): SessionStore {
  const fail = async (): Promise<void> => {
    if (trouble.fault === 'store throws') throw new Error('canary')
  }
  return {
    ...store,
    async read(key) {
      await fail()
      return store.read(key)
    },
    async commit(key, revision, value) {
      await fail()
      if (trouble.fault === 'quota') throw new DOMException('canary', 'QuotaExceededError')
      // An intent still goes through; the lease is lost while the tokens are on their way.
      if (trouble.fault === 'lock lost' && value !== null && !value.includes('"intent"'))
        await trouble.beforeCommit?.()
      return store.commit(key, revision, value)
    },
    async acquire(key, owner, duration) {
      await fail()
      return trouble.fault === 'lock never granted' ? false : store.acquire(key, owner, duration)
    },
  }
}

interface ShiftedClock extends Clock {
  step(duration: number): void
  sleep(duration: number): void
}

/** The machine's clock, which a test can set. */
function shiftedClock(): ShiftedClock {
  let wall = 0
  let monotonic = 0
  return {
    now: () => systemClock.now() + wall,
    monotonic: () => systemClock.monotonic() + monotonic,
    schedule: systemClock.schedule,
    step(duration) {
      wall += duration
    },
    sleep(duration) {
      wall += duration
      monotonic += duration
    },
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
