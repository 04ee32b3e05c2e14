import { Client, createRequest, fetchExchange, gql, makeOperation, type OperationResult } from '@urql/core'
import { describe, expect, test } from 'vitest'
import { pipe, subscribe } from 'wonka'
import { energyError } from '../errors/find-energy-error.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { createLimitedServer, type LimitedServer } from '../testing/limited-server.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'
import { rateGateExchange } from './rate-gate-exchange.ts'

const itemQuery = gql`query Item($id: Int!) { item(id: $id) { id } }`

const limited = {
  data: null,
  errors: [{ message: 'Too many requests.', extensions: { errorCode: 'KT-CT-1199' } }],
}

function json(body: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init })
}

function createRig({
  clock,
  random = () => 0.5,
  answer,
  latency = 100,
  window,
}: {
  clock: VirtualClock
  random?: () => number
  answer: () => Response
  latency?: number
  window?: number
}) {
  const sentAt: number[] = []
  const fetch: typeof globalThis.fetch = () =>
    new Promise((resolve) => {
      sentAt.push(clock.monotonic())
      const response = answer()
      clock.schedule(() => resolve(response), latency)
    })
  const exchanges = [rateGateExchange({ clock, random, window, provider: exampleProvider }), fetchExchange]
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, fetch, exchanges })
  return { client, sentAt }
}

describe('500 operations released at once (B4)', () => {
  async function release(server: LimitedServer, clock: VirtualClock, random: () => number) {
    const answer = () => json(server.take() ? { data: { item: { id: 1 } } } : limited)
    const { client } = createRig({ clock, random, answer })
    const results: OperationResult[] = []
    let finishedAt = 0
    for (let id = 0; id < 500; id++)
      client
        .query(itemQuery, { id })
        .toPromise()
        .then((result) => {
          results.push(result)
          finishedAt = clock.monotonic()
        })
    await clock.drain(900_000)
    return { results, seconds: finishedAt / 1000 }
  }

  for (const [name, extension] of [
    ['a block of 5 s', 0],
    ['a stricter server, whose block each refusal extends', 1000],
  ] as const)
    test.each(process.env.DEEP ? [1, 2, 3, 4, 5] : [1, 2])(
      `all complete with few refusals against ${name}, seed %i`,
      async (seed) => {
        const clock = createVirtualClock()
        const server = createLimitedServer({ clock, extension })
        const { results, seconds } = await release(server, clock, seededRandom(seed))
        expect(results.filter((result) => result.data?.item.id === 1)).toHaveLength(500)
        expect(server.refused).toBeLessThanOrEqual(13)
        expect(seconds).toBeLessThan(120)
      },
    )
})

const setItem = gql`mutation SetItem($id: Int!) { setItem(id: $id) { id } }`
const ok = () => json({ data: { item: { id: 1 }, setItem: { id: 1 } } })

describe('the pause that a provider asks for (B3)', () => {
  const date = 'Thu, 01 Jan 2026 00:00:02 GMT'
  const headers = (value: string) => ({ 'retry-after': value, 'content-type': 'text/html' })
  test.each([
    ['seconds', 429, '2', 2_000],
    ['fractions of a second', 429, '1.5', 1_500],
    ['a date', 429, date, 2_000],
    ['seconds, from a firewall', 503, '2', 2_000],
  ])('is kept: %s', async (_, status, value, delay) => {
    const clock = createVirtualClock(Date.UTC(2026, 0, 1))
    const answer = () =>
      sentAt.length === 1 ? new Response('busy', { status, headers: headers(value) }) : ok()
    const { client, sentAt } = createRig({ clock, answer, latency: 0 })
    const result = client.query(itemQuery, { id: 1 }).toPromise()
    await clock.drain()
    expect((await result).data).toEqual({ item: { id: 1 }, setItem: { id: 1 } })
    expect(sentAt).toEqual([0, delay])
  })
})

test('a limit that lasts ends in an error that says when to try again', async () => {
  const clock = createVirtualClock()
  const { client, sentAt } = createRig({ clock, answer: () => json(limited) })
  const result = client.query(itemQuery, { id: 1 }).toPromise()
  await clock.advance(120_000)
  const error = energyError((await result).error)
  expect(error).toMatchObject({ code: 'rate-limited', retryable: true })
  expect(error?.retryAt).toBeGreaterThan(clock.now() - 60_000)
  expect(sentAt.length).toBeLessThanOrEqual(12)
  expect(clock.pending).toBe(0)
})

describe('a mutation', () => {
  test('that was refused before it ran is sent again', async () => {
    const clock = createVirtualClock()
    const { client, sentAt } = createRig({
      clock,
      answer: () => (sentAt.length === 1 ? json(limited) : ok()),
    })
    const result = client.mutation(setItem, { id: 1 }).toPromise()
    await clock.drain()
    expect((await result).error).toBeUndefined()
    expect(sentAt).toHaveLength(2)
  })

  test('that brought data with the refusal is not', async () => {
    const clock = createVirtualClock()
    const answer = () => json({ ...limited, data: { setItem: { id: 1 } } })
    const { client, sentAt } = createRig({ clock, answer })
    const result = client.mutation(setItem, { id: 1 }).toPromise()
    await clock.drain()
    expect((await result).data).toEqual({ setItem: { id: 1 } })
    expect(energyError((await result).error)).toMatchObject({ code: 'partial-mutation', retryable: false })
    expect(sentAt).toHaveLength(1)
  })

  test('whose answer a proxy may have lost is not', async () => {
    const clock = createVirtualClock()
    const { client, sentAt } = createRig({ clock, answer: () => new Response('busy', { status: 503 }) })
    const result = client.mutation(setItem, { id: 1 }).toPromise()
    await clock.drain()
    expect(energyError((await result).error)?.code).toBe('transport')
    expect(sentAt).toHaveLength(1)
  })

  test('is one of ten that are alike, and each settles', async () => {
    const clock = createVirtualClock()
    let refusals = 0
    const { client, sentAt } = createRig({ clock, answer: () => (++refusals <= 3 ? json(limited) : ok()) })
    const results = Array.from({ length: 10 }, () => client.mutation(setItem, { id: 1 }).toPromise())
    await clock.drain()
    expect((await Promise.all(results)).every(({ error }) => !error)).toBe(true)
    expect(sentAt).toHaveLength(13)
  })

  test('that nobody waits for any more is still sent once', async () => {
    const clock = createVirtualClock()
    const { client, sentAt } = createRig({ clock, answer: () => (sentAt.length <= 1 ? json(limited) : ok()) })
    client.query(itemQuery, { id: 0 }).toPromise()
    await clock.advance(200)
    const { unsubscribe } = pipe(
      client.mutation(setItem, { id: 1 }),
      subscribe(() => {}),
    )
    unsubscribe()
    await clock.drain()
    expect(sentAt).toHaveLength(3)
  })
})

test('a query that is dropped while it waits is never sent', async () => {
  const clock = createVirtualClock()
  const { client, sentAt } = createRig({ clock, answer: () => (sentAt.length === 1 ? json(limited) : ok()) })
  client.query(itemQuery, { id: 0 }).toPromise()
  await clock.advance(200)
  for (let id = 1; id <= 100; id++) {
    const { unsubscribe } = pipe(
      client.query(itemQuery, { id }),
      subscribe(() => {}),
    )
    unsubscribe()
  }
  await clock.drain()
  expect(sentAt).toHaveLength(2)
})

test('other failures pass as they are, at once', async () => {
  const clock = createVirtualClock()
  const tooComplex = {
    data: null,
    errors: [{ message: 'Too complex.', extensions: { errorCode: 'KT-CT-1188' } }],
  }
  const { client, sentAt } = createRig({ clock, answer: () => json(tooComplex) })
  const result = client.query(itemQuery, { id: 1 }).toPromise()
  await clock.advance(100)
  expect((await result).error?.message).toContain('Too complex.')
  expect(sentAt).toHaveLength(1)
})

test('a gate that met no limit lets a hundred queries through at once, then a few, and then the more the more have passed', async () => {
  const clock = createVirtualClock()
  const { client, sentAt } = createRig({ clock, answer: ok })
  const results = Array.from({ length: 1000 }, (_, id) => client.query(itemQuery, { id }).toPromise())
  await clock.drain()
  expect((await Promise.all(results)).every(({ error }) => !error)).toBe(true)
  const within = (from: number, to: number) => sentAt.filter((at) => at >= from && at < to).length
  expect([within(0, 100), within(100, 200)]).toEqual([100, 4])
  // A window of ten takes 10,000 ms.
  expect(clock.monotonic()).toBeLessThanOrEqual(1_200)
})

test('an option bounds what is under way at once', async () => {
  const clock = createVirtualClock()
  const { client, sentAt } = createRig({ clock, answer: ok, window: 10 })
  for (let id = 0; id < 100; id++) client.query(itemQuery, { id }).toPromise()
  await clock.drain()
  expect(sentAt.filter((at) => at === 0)).toHaveLength(10)
  expect(clock.monotonic()).toBe(10 * 100)
})

test('a mutation is sent although a teardown names it', async () => {
  const clock = createVirtualClock()
  const { client, sentAt } = createRig({ clock, answer: () => (sentAt.length <= 1 ? json(limited) : ok()) })
  client.query(itemQuery, { id: 0 }).toPromise()
  await clock.advance(200)
  const operation = client.createRequestOperation('mutation', createRequest(setItem, { id: 1 }))
  client.executeRequestOperation(operation).toPromise()
  client.reexecuteOperation(makeOperation('teardown', operation))
  await clock.drain()
  expect(sentAt).toHaveLength(3)
})
