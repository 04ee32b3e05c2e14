import { inspect } from 'node:util'
import {
  Client,
  cacheExchange,
  createRequest,
  fetchExchange,
  type Operation,
  type OperationContext,
} from '@urql/core'
import { retryExchange } from '@urql/exchange-retry'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { filter, makeSubject, pipe, publish, tap } from 'wonka'
import { CredentialRejectedError } from '../errors/errors.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { graphqlTokenRequest } from '../grants/graphql-token-request.ts'
import { createSession } from '../session/create-session.ts'
import { memoryStore } from '../stores/memory-store.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { fakeProvider } from '../testing/fake-provider.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { createRig as createAnyRig, ItemDocument, issue, type Rig, type RigOptions } from '../testing/rig.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { sessionExchange } from './session-exchange.ts'

// The scenarios of the measured peers, by their numbers. `pnpm bench` sets them beside the stock exchange.
const sizes = process.env.DEEP ? [100, 1000] : [100]
// A thousand operations on a busy machine take their time.
vi.setConfig({ testTimeout: 60_000 })

describe.each([1, 2])('clients on one session: %i', (clients) => {
  const createRig = (options: RigOptions = {}): Rig => createAnyRig({ clients, ...options })

  /** A rig with a token that the provider took once and that has just expired there. */
  async function rigWithExpiredToken(
    options: RigOptions = {},
  ): Promise<Rig & { renewalsSince: () => number }> {
    const rig = createRig(options)
    await rig.signIn()
    const before = rig.provider.renewals
    rig.provider.expire()
    return Object.assign(rig, { renewalsSince: () => rig.provider.renewals - before })
  }

  const randomLatency = (seed: number): (() => number) => {
    const random = seededRandom(seed)
    return () => random() * 500
  }

  describe('A1 and A2: many queries meet an expired token', () => {
    test.each(sizes)('%i queries share one renewal', async (count) => {
      const rig = await rigWithExpiredToken()
      const wave = rig.query(count)
      await rig.clock.advance(1_000)
      expect(wave.codes).toEqual({ ok: count })
      expect(rig.renewalsSince()).toBe(1)
      expect(rig.provider.requests).toHaveLength(2 * count)
    })

    test.each(sizes)('%i queries that know of the expiry are sent once each', async (count) => {
      const rig = createRig()
      await rig.signIn()
      await rig.clock.advance(3_600_000)
      const wave = rig.query(count)
      await rig.clock.advance(1_000)
      expect(wave.codes).toEqual({ ok: count })
      expect(rig.provider.renewals).toBe(2)
      expect(rig.provider.requests).toHaveLength(count)
    })
  })

  describe('A3 to A5: answers come in any order', () => {
    const cases = [
      { name: 'A3', renewalLatency: 30, revokes: false },
      { name: 'A4', renewalLatency: 5, revokes: false },
      { name: 'A5', renewalLatency: 30, revokes: true },
    ]
    // A thousand of the hardest case, always.
    const counts = (revokes: boolean): number[] => (revokes ? [100, 1000] : sizes)
    test.each(cases.flatMap((one) => counts(one.revokes).map((count) => ({ ...one, count }))))(
      '$name: $count queries, renewal in $renewalLatency ms, earlier tokens revoked: $revokes',
      async ({ renewalLatency, revokes, count }) => {
        const rig = await rigWithExpiredToken({
          behaviour: {
            latency: randomLatency(count),
            renewalLatency,
            revokesOnRenewal: revokes,
            checksAtEnd: revokes,
          },
        })
        const wave = rig.query(count)
        await rig.clock.advance(5_000)
        expect(wave.codes).toEqual({ ok: count })
        expect(rig.renewalsSince()).toBe(1)
      },
    )

    test('A6: the slow one of two queries is sent again with the token of the quick one', async () => {
      const latencies = [10, 120, 10, 10]
      const rig = await rigWithExpiredToken({ behaviour: { renewalLatency: 20 } })
      rig.provider.behaviour.latency = () => latencies.shift() ?? 10
      const wave = rig.query(2)
      await rig.clock.advance(500)
      expect(wave.codes).toEqual({ ok: 2 })
      expect(rig.renewalsSince()).toBe(1)
      const tokens = rig.provider.requests.map(({ headers }) => headers.authorization)
      expect(tokens[2]).toBe(tokens[3])
    })
  })

  describe('A7: the clock of the device is wrong', () => {
    test.each([2, -2])('by %i hours: 100 one by one need one token', async (hours) => {
      const clock = createVirtualClock(Date.UTC(2026, 0, 1) + hours * 3_600_000)
      const rig = createRig({ clock })
      expect(await rig.queryOneByOne(100)).toEqual({ ok: 100 })
      expect(rig.provider.renewals).toBe(1)
    })

    test('a step while the session runs costs at most one renewal', async () => {
      for (const hours of [2, -2]) {
        const rig = createRig()
        await rig.signIn()
        rig.clock.step(hours * 3_600_000)
        expect(await rig.queryOneByOne(100)).toEqual({ ok: 100 })
        expect(rig.provider.renewals).toBeLessThanOrEqual(2)
      }
    })
  })

  describe('A8 to A10: the renewal fails', () => {
    test.each(sizes)('A8: a refused credential is answered locally, for %i and 50 more', async (count) => {
      const rig = await rigWithExpiredToken()
      rig.provider.behaviour.renewalFault = () => new CredentialRejectedError('refused')
      const wave = rig.query(count)
      await rig.clock.advance(1_000)
      expect(wave.codes).toEqual({ 'credential-rejected': count })
      expect(energyError(wave.results[0]?.[0]?.error)?.operationName).toBe('Item')
      // One presents the refresh token, one the primary credential.
      expect(rig.renewalsSince()).toBe(2)
      const { length } = rig.provider.requests
      expect(await rig.queryOneByOne(50)).toEqual({ 'credential-rejected': 50 })
      expect(rig.renewalsSince()).toBe(2)
      expect(rig.provider.requests).toHaveLength(length)
      await rig.clock.advance(3_600_000)
      expect(await rig.queryOneByOne(1)).toEqual({ 'credential-rejected': 1 })
      expect(rig.renewalsSince()).toBe(2)
    })

    test('A9: a failure of the network is tried once within the cooldown, and again after it', async () => {
      const rig = await rigWithExpiredToken()
      rig.provider.behaviour.renewalFault = () =>
        Object.assign(new TypeError('fetch failed'), { code: 'ECONNREFUSED' })
      const wave = rig.query(100)
      await rig.clock.advance(1_500)
      expect(wave.codes).toEqual({ 'renewal-failed': 100 })
      expect(energyError(wave.results[0]?.[0]?.error)).toMatchObject({ retryable: true, provider: 'example' })
      expect(await rig.queryOneByOne(50)).toEqual({ 'renewal-failed': 50 })
      // Once, and once more within the renewal.
      expect(rig.renewalsSince()).toBe(2)
      rig.provider.behaviour.renewalFault = undefined
      await rig.clock.advance(10_000)
      expect(await rig.queryOneByOne(1)).toEqual({ ok: 1 })
      expect(rig.renewalsSince()).toBe(3)
    })

    test('A10: a renewal that never answers ends at the deadline, for all', async () => {
      const rig = await rigWithExpiredToken({ session: { timeout: 1_000 } })
      rig.provider.behaviour.renewalFault = () => 'never'
      const early = rig.query(100)
      await rig.clock.advance(300)
      const late = rig.query(100, {}, (index) => `late-${index}`)
      await rig.clock.advance(5_000)
      expect(early.codes).toEqual({ 'renewal-timeout': 100 })
      expect(late.codes).toEqual({ 'renewal-timeout': 100 })
    })
  })

  describe('A11 to A13: tokens die early', () => {
    test('A11: a token that is revoked in flight costs one renewal', async () => {
      const rig = createRig({ behaviour: { latency: () => 100, checksAtEnd: true } })
      await rig.signIn()
      const wave = rig.query(100)
      await rig.clock.advance(30)
      rig.provider.expire()
      await rig.clock.advance(1_000)
      expect(wave.codes).toEqual({ ok: 100 })
      expect(rig.provider.renewals).toBe(2)
    })

    test('A12: revoked again while the replays are in flight, all end well', async () => {
      const rig = createRig({ behaviour: { latency: () => 100, checksAtEnd: true } })
      await rig.signIn()
      const wave = rig.query(100)
      await rig.clock.advance(30)
      rig.provider.expire()
      await rig.clock.advance(70 + 50 + 30)
      rig.provider.expire()
      await rig.clock.advance(2_000)
      expect(wave.codes).toEqual({ ok: 100 })
      expect(rig.provider.renewals - 1).toBe(2)
      expect(rig.provider.requests).toHaveLength(300)
    })

    test('A12: also when nobody had shown the first token to the provider before', async () => {
      const rig = createRig({ behaviour: { latency: () => 100, checksAtEnd: true } })
      const first = rig.session.token()
      await rig.clock.advance(50)
      await first
      const wave = rig.query(100)
      await rig.clock.advance(30)
      rig.provider.expire()
      await rig.clock.advance(70 + 50 + 30)
      rig.provider.expire()
      await rig.clock.advance(2_000)
      expect(wave.codes).toEqual({ ok: 100 })
      expect(rig.provider.renewals - 1).toBe(2)
    })

    test('A13: a provider that refuses every fresh token is asked twice at most', async () => {
      const rig = await rigWithExpiredToken()
      rig.provider.behaviour.refusesEverything = true
      const wave = rig.query(100)
      await rig.clock.advance(1_000)
      expect(wave.codes).toEqual({ 'session-suspect': 100 })
      expect(rig.renewalsSince()).toBeLessThanOrEqual(2)
      const before = rig.renewalsSince()
      expect(await rig.queryOneByOne(50)).toEqual({ 'session-suspect': 50 })
      expect(rig.renewalsSince()).toBe(before)
    })

    test('A13: a session recovers once the provider takes tokens again', async () => {
      const rig = await rigWithExpiredToken()
      rig.provider.behaviour.refusesEverything = true
      rig.query(1)
      await rig.clock.advance(1_000)
      expect(rig.session.state.status).toBe('suspect')
      rig.provider.behaviour.refusesEverything = false
      await rig.clock.advance(60_000)
      expect(await rig.queryOneByOne(2)).toEqual({ ok: 2 })
    })
  })

  describe('A14 to A17: mutations', () => {
    test.each([2, 10])('A14: %i identical mutations are each executed once, at an expiry', async (count) => {
      const rig = await rigWithExpiredToken()
      const wave = rig.mutate(count, {}, () => 'same')
      await rig.clock.advance(1_000)
      expect(wave.results.map(({ length }) => length)).toEqual(Array(count).fill(1))
      expect(wave.codes).toEqual({ ok: count })
      expect(rig.provider.executed.get('same')).toBe(count)
    })

    test.each([2, 10])('A14: %i identical mutations behind a renewal in progress', async (count) => {
      const rig = createRig()
      await rig.signIn()
      await rig.clock.advance(3_600_000)
      const wave = rig.mutate(count, {}, () => 'same')
      await rig.clock.advance(1_000)
      expect(wave.codes).toEqual({ ok: count })
      expect(rig.provider.executed.get('same')).toBe(count)
    })

    test.each([2, 10])('A14: %i identical mutations as the client is made', async (count) => {
      const rig = createRig()
      const wave = rig.mutate(count, {}, () => 'same')
      await rig.clock.advance(1_000)
      expect(wave.codes).toEqual({ ok: count })
      expect(rig.provider.executed.get('same')).toBe(count)
    })

    test.each(sizes)('A15: %i different mutations at an expiry are each executed once', async (count) => {
      const rig = await rigWithExpiredToken()
      const wave = rig.mutate(count)
      await rig.clock.advance(1_000)
      expect(wave.codes).toEqual({ ok: count })
      expect([...rig.provider.executed.values()]).toEqual(Array(count).fill(1))
      expect(rig.renewalsSince()).toBe(1)
    })

    test('A16: a mutation that was executed in part is not sent again', async () => {
      let executed = 0
      const rig = createRig()
      await rig.signIn()
      rig.provider.behaviour.answer = () => {
        executed++
        return Response.json({
          data: { a: { id: 1 }, b: null },
          errors: [{ message: 'expired', path: ['b'], extensions: { errorCode: 'KT-CT-1124' } }],
        })
      }
      const wave = rig.mutate(1)
      await rig.clock.advance(1_000)
      expect(executed).toBe(1)
      const [result] = wave.results[0] ?? []
      expect(result?.data).toEqual({ a: { id: 1 }, b: null })
      expect(energyError(result?.error)).toMatchObject({ code: 'partial-mutation', operationName: 'SetItem' })
      expect(result?.error?.graphQLErrors).toHaveLength(1)
    })

    test('A16: a mutation whose only field was refused is sent again', async () => {
      let sent = 0
      const rig = createRig()
      await rig.signIn()
      rig.provider.behaviour.answer = () =>
        sent++ === 0
          ? Response.json({
              data: { setItem: null },
              errors: [{ message: 'expired', path: ['setItem'], extensions: { errorCode: 'KT-CT-1124' } }],
            })
          : undefined
      const wave = rig.mutate(1)
      await rig.clock.advance(1_000)
      expect(wave.codes).toEqual({ ok: 1 })
      expect(rig.provider.executed.get(0)).toBe(1)
    })

    test('A17: queries that nobody waits for any more are not sent, mutations are', async () => {
      const rig = createRig()
      await rig.signIn()
      await rig.clock.advance(3_600_000)
      const queries = rig.query(100)
      const mutations = rig.mutate(100)
      await rig.clock.advance(10)
      queries.drop()
      mutations.drop()
      await rig.clock.advance(1_000)
      expect(rig.provider.requests.filter(({ kind }) => kind === 'query')).toHaveLength(0)
      expect([...rig.provider.executed.values()]).toEqual(Array(100).fill(1))
    })

    test('A17: requests that nobody waits for any more are aborted', async () => {
      const rig = createRig()
      await rig.signIn()
      const wave = rig.query(100)
      await rig.clock.advance(10)
      wave.drop()
      await rig.clock.advance(1_000)
      expect(rig.provider.requests.filter(({ aborted }) => aborted)).toHaveLength(100)
    })

    test('A17: the own abort signal of a mutation ends it, queued or in flight', async () => {
      const rig = createRig()
      await rig.signIn()
      await rig.clock.advance(3_600_000)
      const queued = new AbortController()
      const waiting = rig.mutate(1, { fetchOptions: { signal: queued.signal } })
      await rig.clock.advance(10)
      queued.abort()
      await rig.clock.advance(1_000)
      expect(waiting.codes).toEqual({ transport: 1 })
      expect(rig.provider.requests).toHaveLength(0)

      const flying = new AbortController()
      const sent = rig.mutate(1, { fetchOptions: () => ({ signal: flying.signal }) }, () => 'other')
      await rig.clock.advance(5)
      flying.abort()
      await rig.clock.advance(1_000)
      expect(sent.codes).toEqual({ transport: 1 })
      expect(rig.provider.requests[0]?.aborted).toBe(true)
    })
  })

  test('A18: a query that was replayed once recovers at the next expiry as well', async () => {
    const rig = createRig({ exchanges: [cacheExchange] })
    await rig.signIn()
    rig.provider.expire()
    const shown = issue(rig.client, 'query', 1, { requestPolicy: 'cache-first' })
    await rig.clock.advance(1_000)
    expect(shown.codes).toEqual({ ok: 1 })
    rig.provider.expire()
    // A mutation with the same type name makes the cache run the query again.
    rig.mutate(1)
    await rig.clock.advance(1_000)
    expect(shown.codes).toEqual({ ok: 1 })
    expect(shown.results[0]?.length).toBeGreaterThan(1)
    expect(rig.provider.renewals - 1).toBe(2)
  })

  describe('A19: something of the app or of the provider description throws', () => {
    const broken = (): never => {
      throw new Error('canary')
    }
    test.each<[string, RigOptions, Partial<OperationContext>, string]>([
      ['the grant', { session: { grant: handGrant({ obtain: broken }).grant } }, {}, 'renewal-failed'],
      ['the classification', { description: { ...exampleProvider, classify: broken } }, {}, 'configuration'],
      [
        'the reading of a code',
        { description: { ...exampleProvider, errorCode: broken } },
        {},
        'configuration',
      ],
      [
        'the authorization',
        { description: { ...exampleProvider, authorization: broken } },
        {},
        'configuration',
      ],
      ['the fetch options', {}, { fetchOptions: broken }, 'configuration'],
    ])('%s: a typed error, not silence', async (_, options, context, code) => {
      const rig = createRig({ behaviour: { refusesEverything: true }, ...options })
      const waves = [rig.query(1, context), rig.mutate(1, context)]
      await rig.clock.advance(1_000)
      const again = rig.query(1, context, () => 'again')
      await rig.clock.advance(1_000)
      for (const { codes } of [...waves, again]) expect(codes).toEqual({ [code]: 1 })
      expect(inspect([waves, again].map(String), { depth: 6 })).not.toContain('canary')
    })
  })

  test('A20: an outer retry exchange sends nothing with the expired token, and the true cause surfaces', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const rig = await rigWithExpiredToken({
      exchanges: [retryExchange({ initialDelayMs: 1, maxDelayMs: 2, maxNumberAttempts: 5 })],
    })
    rig.provider.behaviour.renewalFault = () => new TypeError('fetch failed')
    const wave = rig.query(100)
    // The stock retry exchange knows no clock but the real one.
    for (let turn = 0; wave.settled < 100 && turn < 100; turn++) {
      await rig.clock.advance(20)
      vi.advanceTimersByTime(20)
    }
    // The answer that was lost is asked for once more, by the primary credential.
    expect(wave.codes).toEqual({ 'renewal-failed': 100 })
    expect(rig.renewalsSince()).toBe(2)
    expect(rig.provider.requests).toHaveLength(100)
  })

  test('A21: nothing waits at the start without a deadline', async () => {
    const rig = createRig({ session: { timeout: 1_000 } })
    rig.provider.behaviour.renewalFault = () => 'never'
    const wave = rig.query(100)
    await rig.clock.advance(1_000)
    expect(wave.codes).toEqual({ 'renewal-timeout': 100 })
    expect(await rig.queryOneByOne(20)).toEqual({ 'renewal-timeout': 20 })
    expect(rig.provider.renewals).toBe(1)
  })

  test('A22: two clients on one store and one single-use refresh token need one renewal', async () => {
    const clock = createVirtualClock()
    const provider = fakeProvider(clock)
    const store = memoryStore({ clock })
    const rigs = [0, 1].map(() => createRig({ clock, provider, session: { store } }))
    for (const rig of rigs) await rig.signIn()
    expect(provider.renewals).toBe(1)
    provider.expire()
    const waves = rigs.map((rig) => rig.query(10))
    await clock.advance(5_000)
    expect(waves.map(({ codes }) => codes)).toEqual([{ ok: 10 }, { ok: 10 }])
    expect(provider.renewals).toBe(2)
    expect(provider.theft).toBe(false)
  })

  describe('A23 and A24: the identity changes', () => {
    test('A23: sign-out during a renewal fails every operation and stores nothing', async () => {
      const store = memoryStore()
      const rig = await rigWithExpiredToken({ behaviour: { renewalLatency: 100 }, session: { store } })
      const { key } = rig.session
      const wave = rig.query(20)
      await rig.clock.advance(60)
      const signedOut = rig.session.signOut()
      await rig.clock.advance(1_000)
      await signedOut
      expect(wave.codes).toEqual({ 'session-changed': 20 })
      expect((await store.read(key))?.value).toBeNull()
      expect(rig.session.peek()).toBeUndefined()
      expect(await rig.queryOneByOne(1)).toEqual({ 'reauthentication-required': 1 })
    })

    test('A24: nothing of A is sent with the token of B', async () => {
      const rig = await rigWithExpiredToken({ behaviour: { renewalLatency: 100 } })
      const { length } = rig.provider.requests
      const wave = rig.query(20)
      await rig.clock.advance(60)
      await rig.session.switchTo(rig.provider.grant('bert'))
      await rig.clock.advance(1_000)
      expect(wave.codes).toEqual({ 'session-changed': 20 })
      const after = rig.provider.requests.slice(length)
      expect(after.filter(({ headers }) => headers.authorization?.includes('bert'))).toHaveLength(0)
      const next = rig.query(1, {}, () => 'of B')
      await rig.clock.advance(1_000)
      expect(next.results[0]?.[0]?.data).toMatchObject({ item: { owner: 'bert' } })
    })

    test('A24: a request of A in flight is aborted, and its answer is not delivered', async () => {
      const rig = createRig({ behaviour: { latency: () => 200 } })
      await rig.signIn()
      const wave = rig.mutate(1)
      await rig.clock.advance(50)
      await rig.session.switchTo(rig.provider.grant('bert'))
      expect(wave.codes).toEqual({ 'session-changed': 1 })
      await rig.clock.advance(1_000)
      expect(rig.provider.requests[0]?.aborted).toBe(true)
      expect(wave.results[0]).toHaveLength(1)
    })

    test('disposing ends what waits and what is in flight', async () => {
      const rig = createRig()
      const waiting = rig.query(5)
      await rig.clock.advance(10)
      rig.session.dispose()
      expect(waiting.codes).toEqual({ 'session-closed': 5 })
      await rig.clock.advance(60_000)
      expect(rig.provider.requests).toHaveLength(0)
      expect(rig.clock.pending).toBe(0)
    })
  })

  test('A25: a permission error is no reason for a renewal', async () => {
    const rig = createRig()
    await rig.signIn()
    rig.provider.behaviour.answer = () =>
      Response.json({ data: null, errors: [{ message: 'no', extensions: { errorCode: 'KT-CT-1111' } }] })
    expect(await rig.queryOneByOne(50)).toEqual({ forbidden: 50 })
    expect(rig.provider.renewals).toBe(1)
    expect(rig.provider.requests).toHaveLength(50)
  })

  test.each([
    ['no authorization at all', {}, undefined],
    ['the refresh token', { authorization: 'Bearer refresh' }, 'Bearer refresh'],
  ])(
    'A26: a renewal by GraphQL mutation carries %s, never the expired token',
    async (_, headers, expected) => {
      const clock = createVirtualClock()
      const seen: (string | null)[] = []
      const session = createSession({
        provider: exampleProvider,
        clock,
        fetch: async (_url, init) => {
          seen.push(new Headers(init?.headers).get('authorization'))
          return Response.json({ data: { signIn: { token: `T${seen.length}` } } })
        },
        grant: {
          ...fakeProvider(clock).grant(),
          async obtain(context) {
            const request = {
              provider: exampleProvider,
              url: 'https://rig.test/graphql',
              query: 'mutation SignIn { signIn { token } }',
            }
            await graphqlTokenRequest({ ...request, operationName: 'SignIn', headers }, context)
            return { accessToken: 'canary-access', lifetime: 60_000 }
          },
        },
      })
      await session.token()
      clock.sleep(60_000)
      await session.token()
      expect(seen).toEqual([expected ?? null, expected ?? null])
    },
  )

  describe('A27 to A29: what is on the wire and what is not', () => {
    test('A27: requests go by POST, also when the app prefers GET', async () => {
      const rig = createRig()
      const wave = rig.query(1, { preferGetMethod: true })
      await rig.clock.advance(1_000)
      expect(wave.ok).toBe(1)
      expect(rig.provider.requests[0]).toMatchObject({ method: 'POST', url: 'https://rig.test/graphql' })
    })

    test.each([
      ['a Headers object', new Headers({ 'x-tenant': 'north', 'X-Request-Id': '7' })],
      [
        'pairs',
        [
          ['x-tenant', 'north'],
          ['X-Request-Id', '7'],
        ] as [string, string][],
      ],
      ['a plain object', { 'x-tenant': 'north', 'X-Request-Id': '7' }],
    ])('A28: headers in %s are kept', async (_, headers) => {
      const rig = createRig()
      const wave = rig.query(1, { fetchOptions: { headers } })
      await rig.clock.advance(1_000)
      expect(wave.ok).toBe(1)
      expect(rig.provider.requests[0]?.headers).toMatchObject({
        'x-tenant': 'north',
        'x-request-id': '7',
        authorization: 'Bearer canary-access-anna-1',
        'content-type': 'application/json',
      })
    })

    test('A29: no result, event, session or lease shows a secret', async () => {
      const rig = await rigWithExpiredToken()
      const wave = rig.query(3)
      await rig.clock.advance(1_000)
      rig.provider.behaviour.renewalFault = () => new Error('canary-access')
      rig.provider.expire()
      const failed = rig.mutate(3)
      await rig.clock.advance(1_000)
      expect(failed.settled).toBe(3)
      const lease = rig.session.peek()
      for (const shown of [
        wave.results,
        failed.results,
        rig.events,
        rig.session,
        rig.session.state,
        lease,
        rig.client,
      ]) {
        expect(inspect(shown, { depth: 8 })).not.toContain('canary')
        expect(JSON.stringify(shown) ?? '').not.toContain('canary')
      }
    })
  })

  describe('B1 and B2: an answer is lost', () => {
    test('B1: a mutation whose answer is lost is not sent again, and its error says that it may have been executed', async () => {
      const rig = createRig()
      await rig.signIn()
      rig.provider.behaviour.answer = () => {
        throw new TypeError('terminated')
      }
      const wave = rig.mutate(1)
      await rig.clock.advance(1_000)
      expect(rig.provider.requests).toHaveLength(1)
      expect(energyError(wave.results[0]?.[0]?.error)).toMatchObject({
        code: 'transport',
        outcomeUnknown: true,
      })
    })

    test('B2: a mutation that no connection takes is tried once', async () => {
      const clock = createVirtualClock()
      const session = createSession({ grant: fakeProvider(clock).grant(), provider: exampleProvider, clock })
      let sent = 0
      const client = new Client({
        url: 'https://rig.test/graphql',
        fetch: async () => {
          sent++
          throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
        },
        exchanges: [sessionExchange({ session, provider: exampleProvider, clock }), fetchExchange],
      })
      const wave = issue(client, 'mutation', 1)
      await clock.advance(1_000)
      expect(sent).toBe(1)
      expect(energyError(wave.results[0]?.[0]?.error)).toMatchObject({
        code: 'transport',
        outcomeUnknown: false,
      })
    })
  })

  describe('E: what other libraries get wrong', () => {
    test('ten requests at once on an empty session need one token call', async () => {
      const rig = createRig()
      rig.query(10)
      await rig.clock.advance(1_000)
      expect(rig.provider.renewals).toBe(1)
    })

    test('a renewal that failed once is not remembered for good', async () => {
      const rig = createRig()
      rig.provider.behaviour.renewalFault = () => new TypeError('fetch failed')
      expect(await rig.queryOneByOne(1)).toEqual({ 'renewal-failed': 1 })
      rig.provider.behaviour.renewalFault = undefined
      await rig.clock.advance(10_000)
      expect(await rig.queryOneByOne(1)).toEqual({ ok: 1 })
    })

    test("a caller's abort ends its own wait alone", async () => {
      const rig = createRig()
      const controller = new AbortController()
      const aborted = rig.session.token({ signal: controller.signal }).catch((error: unknown) => error)
      const other = rig.session.token()
      await rig.clock.advance(10)
      controller.abort(new Error('left'))
      await rig.clock.advance(100)
      expect(await aborted).toMatchObject({ message: 'left' })
      expect(await other).toMatchObject({ generation: 1 })
      expect(rig.provider.renewals).toBe(1)
    })
  })

  test('with a token at hand an operation is forwarded, and its fetch called, in the same turn', async () => {
    const rig = createRig()
    await rig.signIn()
    const authorizations: unknown[] = []
    const operations = makeSubject<Operation>()
    const exchange = sessionExchange({ session: rig.session, provider: exampleProvider, clock: rig.clock })
    const results = exchange({
      client: rig.client,
      dispatchDebug() {},
      forward: (sent$) =>
        pipe(
          sent$,
          tap((operation) => void operation.context.fetch?.('https://rig.test/graphql', { body: '{}' })),
          filter((_): _ is never => false),
        ),
    })(operations.source)
    publish(results)
    const request = createRequest(ItemDocument, { id: 'now' })
    const fetch: typeof globalThis.fetch = async (_, init) => {
      authorizations.push(new Headers(init?.headers).get('authorization'))
      return Response.json({ data: {} })
    }
    operations.next(rig.client.createRequestOperation('query', request, { fetch }))
    expect(authorizations).toEqual(['Bearer canary-access-anna-1'])
  })
})
