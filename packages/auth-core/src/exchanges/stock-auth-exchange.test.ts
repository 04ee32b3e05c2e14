import { Client, cacheExchange, type Exchange, fetchExchange } from '@urql/core'
import { type AuthUtilities, authExchange } from '@urql/exchange-auth'
import { describe, expect, test } from 'vitest'
import { type FakeProvider, type FakeProviderBehaviour, fakeProvider } from '../testing/fake-provider.ts'
import { issue } from '../testing/rig.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'

/*
 * Characterises `@urql/exchange-auth` 3.0.0, used as its documentation shows. Each of these faults is why there is a
 * session exchange of our own; when an upgrade mends one, its test fails and the comparison has to be measured again.
 */

interface StockRig {
  readonly clock: VirtualClock
  readonly provider: FakeProvider
  readonly client: Client
  readonly storage: { accessToken: string | undefined; writes: number; user: string }
}

function stockRig(behaviour: Partial<FakeProviderBehaviour> = {}, before: Exchange[] = []): StockRig {
  const clock = createVirtualClock()
  const provider = fakeProvider(clock, behaviour)
  const storage = { accessToken: 'expired' as string | undefined, writes: 0, user: 'anna' }
  const context = { clock, fetch: provider.fetch, signal: new AbortController().signal }
  const auth = authExchange(async (utilities: AuthUtilities) => ({
    addAuthToOperation: (operation) =>
      storage.accessToken
        ? utilities.appendHeaders(operation, { authorization: `Bearer ${storage.accessToken}` })
        : operation,
    didAuthError: (error) =>
      error.graphQLErrors.some(({ extensions }) => extensions?.errorCode === 'KT-CT-1124'),
    async refreshAuth() {
      const { accessToken } = await provider.grant(storage.user).obtain(context)
      storage.accessToken = accessToken
      storage.writes++
    },
  }))
  const client = new Client({
    url: 'http://rig.test/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetch: provider.fetch,
    exchanges: [...before, auth, fetchExchange],
  })
  return { clock, provider, client, storage }
}

describe('the stock auth exchange', () => {
  test('A3: renews several times for one expiry when answers come at random', async () => {
    const random = seededRandom(1)
    const { clock, provider, client } = stockRig({ latency: () => random() * 500, renewalLatency: 30 })
    issue(client, 'query', 100)
    await clock.advance(20_000)
    expect(provider.renewals).toBeGreaterThan(5)
  })

  test('A6: renews twice for two queries that met the same expired token', async () => {
    const latencies = [10, 120]
    const { clock, provider, client } = stockRig({
      latency: () => latencies.shift() ?? 10,
      renewalLatency: 20,
    })
    issue(client, 'query', 2)
    await clock.advance(2_000)
    expect(provider.renewals).toBe(2)
    expect(new Set(provider.requests.map(({ headers }) => headers.authorization)).size).toBe(3)
  })

  test('A14: of two identical mutations at an expiry one is executed, and one never settles', async () => {
    const { clock, provider, client } = stockRig()
    const wave = issue(client, 'mutation', 2, {}, () => 'same')
    await clock.advance(60_000)
    expect(provider.executed.get('same')).toBe(1)
    expect(wave.settled).toBe(1)
  })

  test('A18: a query that was replayed once ends in an auth error at the next expiry', async () => {
    const { clock, provider, client } = stockRig({}, [cacheExchange])
    const shown = issue(client, 'query', 1, { requestPolicy: 'cache-first' })
    await clock.advance(1_000)
    expect(shown.ok).toBe(1)
    const before = provider.renewals
    provider.behaviour.answer = ({ kind }) => (kind === 'mutation' ? undefined : expired())
    issue(client, 'mutation', 1)
    await clock.advance(1_000)
    expect(provider.renewals).toBe(before)
    expect(shown.ok).toBe(0)
  })

  test('A23: brings a session back that was signed out during its renewal', async () => {
    const { clock, client, storage } = stockRig({ renewalLatency: 100 })
    const wave = issue(client, 'query', 20)
    await clock.advance(60)
    storage.accessToken = undefined
    await clock.advance(2_000)
    expect(storage.accessToken).toBeDefined()
    expect(wave.ok).toBe(20)
  })

  test('A24: sends the operations of one user with the token of the next', async () => {
    const { clock, client, storage } = stockRig({ renewalLatency: 100 })
    const wave = issue(client, 'query', 20)
    await clock.advance(10)
    storage.user = 'bert'
    await clock.advance(2_000)
    expect(wave.results.map(([result]) => result?.data)).toEqual(
      wave.results.map((_, id) => ({ item: { __typename: 'Item', id, owner: 'bert' } })),
    )
  })

  test('A29: leaves the token in the result', async () => {
    const { clock, client } = stockRig()
    const wave = issue(client, 'query', 1)
    await clock.advance(1_000)
    expect(JSON.stringify(wave.results)).toContain('canary-access')
  })
})

function expired(): Response {
  return Response.json({
    data: null,
    errors: [{ message: 'expired', extensions: { errorCode: 'KT-CT-1124' } }],
  })
}
