import { cacheExchange } from '@urql/core'
import { describe, expect, test } from 'vitest'
import { issue } from '../testing/rig.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { createStockRig } from '../testing/stock-rig.ts'

/*
 * Characterises `@urql/exchange-auth` 3.0.0, used as its documentation shows. Each of these faults is why there is a
 * session exchange of our own; when an upgrade mends one, its test fails and the comparison has to be measured again.
 */

describe('the stock auth exchange', () => {
  test('A3: renews several times for one expiry when answers come at random', async () => {
    const random = seededRandom(1)
    const { clock, provider, client } = createStockRig({
      behaviour: { latency: () => random() * 500, renewalLatency: 30 },
    })
    issue(client, 'query', 100)
    await clock.advance(20_000)
    expect(provider.renewals).toBeGreaterThan(5)
  })

  test('A6: renews twice for two queries that met the same expired token', async () => {
    const latencies = [10, 120]
    const { clock, provider, client } = createStockRig({
      behaviour: { latency: () => latencies.shift() ?? 10, renewalLatency: 20 },
    })
    issue(client, 'query', 2)
    await clock.advance(2_000)
    expect(provider.renewals).toBe(2)
    expect(new Set(provider.requests.map(({ headers }) => headers.authorization)).size).toBe(3)
  })

  test('A14: of two identical mutations at an expiry one is executed, and one never settles', async () => {
    const { clock, provider, client } = createStockRig()
    const wave = issue(client, 'mutation', 2, {}, () => 'same')
    await clock.advance(60_000)
    expect(provider.executed.get('same')).toBe(1)
    expect(wave.settled).toBe(1)
  })

  test('A18: a query that was replayed once ends in an auth error at the next expiry', async () => {
    const { clock, provider, client } = createStockRig({ exchanges: [cacheExchange] })
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
    const { clock, client, storage } = createStockRig({ behaviour: { renewalLatency: 100 } })
    const wave = issue(client, 'query', 20)
    await clock.advance(60)
    storage.accessToken = undefined
    await clock.advance(2_000)
    expect(storage.accessToken).toBeDefined()
    expect(wave.ok).toBe(20)
  })

  test('A24: sends the operations of one user with the token of the next', async () => {
    const { clock, client, storage } = createStockRig({ behaviour: { renewalLatency: 100 } })
    const wave = issue(client, 'query', 20)
    await clock.advance(10)
    storage.user = 'bert'
    await clock.advance(2_000)
    expect(wave.results.map(([result]) => result?.data)).toEqual(
      wave.results.map((_, id) => ({ item: { __typename: 'Item', id, owner: 'bert' } })),
    )
  })

  test('A29: leaves the token in the result', async () => {
    const { clock, client } = createStockRig()
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
