import { Client, fetchExchange, gql, makeErrorResult, type TypedDocumentNode } from '@urql/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filter, map, pipe } from 'wonka'
import { createProviderClient } from '../client/create-provider-client.ts'
import { RateLimitedError, TransportError } from '../errors/errors.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { type FakeProvider, fakeProvider } from '../testing/fake-provider.ts'
import { createVirtualClock, type VirtualClock } from '../testing/virtual-clock.ts'
import type { Visibility } from './visibility.ts'
import { type WatchOptions, type WatchResult, watch } from './watch.ts'

interface Answer {
  readonly item: { readonly count: number }
}

interface Page extends Visibility {
  isHidden: boolean
  readonly listeners: Set<() => void>
}

const document: TypedDocumentNode<Answer, { id: string }> = gql(
  'query Item($id: ID!) { item(id: $id) { count } }',
)

let clock: VirtualClock
let provider: FakeProvider
let session: Session
let client: Client
let page: Page
let answers: number

beforeEach(async () => {
  clock = createVirtualClock()
  provider = fakeProvider(clock, { latency: () => 0 })
  answers = 0
  provider.behaviour.answer = () => Response.json({ data: { item: { count: ++answers } } })
  const common = { fetch: provider.fetch, clock, random: () => 0.5 }
  const endpoint = { url: 'https://rig.test/graphql' }
  session = createSession({ grant: provider.grant('anna'), provider: exampleProvider, endpoint, ...common })
  client = createProviderClient(exampleProvider, endpoint, { session, ...common })
  const token = session.token()
  await clock.drain()
  await token
  page = {
    isHidden: false,
    listeners: new Set(),
    subscribe(listener) {
      page.listeners.add(listener)
      return () => page.listeners.delete(listener)
    },
  }
})
afterEach(() => {
  expect(clock.pending).toBe(0)
  expect(page.listeners.size).toBe(0)
})

interface Reading {
  readonly results: WatchResult<Answer>[]
  readonly counts: (number | undefined)[]
  readonly outcome: unknown
  readonly stop: () => Promise<void>
}

/** Iterates until the watch ends, or until `stop` is called. */
function read(options: Partial<WatchOptions<Answer>> = {}, id = 'a'): Reading {
  const ending = new AbortController()
  const results: Reading['results'] = []
  let outcome: unknown = 'running'
  const watched = watch(
    client,
    document,
    { id },
    {
      every: 1_000,
      clock,
      visibility: page,
      signal: ending.signal,
      ...options,
    },
  )
  const iterate = async () => {
    for await (const result of watched) results.push(result)
  }
  iterate().then(
    () => {
      outcome = 'done'
    },
    (reason) => {
      outcome = reason
    },
  )
  return {
    results,
    get counts() {
      return results.map(({ data }) => data?.item.count)
    },
    get outcome() {
      return outcome
    },
    async stop() {
      ending.abort(new Error('stopped'))
      await clock.settle()
    },
  }
}

test('asks at once, and again so long after each answer, until the condition holds', async () => {
  const reading = read({ until: ({ data }) => data?.item.count === 3 })
  await clock.advance(0)
  expect(reading.counts).toEqual([1])
  await clock.advance(999)
  expect(reading.counts).toEqual([1])
  await clock.advance(1)
  expect(reading.counts).toEqual([1, 2])
  await clock.advance(60_000)
  expect(reading.counts).toEqual([1, 2, 3])
  expect(reading.outcome).toBe('done')
  expect(provider.requests).toHaveLength(3)
})

test('twenty watchers of the same query share one request a turn, and others do not', async () => {
  const readings = Array.from({ length: 20 }, () => read())
  const other = read({}, 'b')
  await clock.advance(10_000)
  expect(provider.requests).toHaveLength(22)
  for (const { results } of readings) expect(results).toHaveLength(11)
  for (const reading of [...readings, other]) await reading.stop()
})

test('one that comes later starts with what is there, and the shortest time counts for all', async () => {
  const slow = read({ every: 10_000 })
  await clock.advance(500)
  const fast = read({ every: 1_000 })
  await clock.advance(0)
  expect(fast.counts).toEqual([1])
  expect(provider.requests).toHaveLength(1)
  await clock.advance(500)
  expect([slow.counts, fast.counts]).toEqual([
    [1, 2],
    [1, 2],
  ])
  await fast.stop()
  await clock.advance(9_999)
  expect(slow.counts).toEqual([1, 2])
  await clock.advance(1)
  expect(slow.counts).toEqual([1, 2, 3])
  await slow.stop()
})

test('a hidden page asks once a minute, and one that is seen again at once', async () => {
  const reading = read()
  await clock.advance(0)
  page.isHidden = true
  for (const listener of page.listeners) listener()
  await clock.advance(59_999)
  expect(reading.counts).toEqual([1])
  await clock.advance(1)
  expect(reading.counts).toEqual([1, 2])
  await clock.advance(30_000)
  page.isHidden = false
  for (const listener of page.listeners) listener()
  await clock.advance(0)
  expect(reading.counts).toEqual([1, 2, 3])
  await reading.stop()
})

/** A client whose every query fails at once. */
function failingClient(fail: () => Error): Client {
  return new Client({
    url: 'https://rig.test/graphql',
    preferGetMethod: false,
    exchanges: [
      () => (operations$) =>
        pipe(
          operations$,
          filter(({ kind }) => kind !== 'teardown'),
          map((operation) => makeErrorResult(operation, fail())),
        ),
    ],
  })
}

test('a failure that passes is a result with an error, and is asked again ever later', async () => {
  const times: number[] = []
  const start = clock.now()
  client = failingClient(() => {
    times.push((clock.now() - start) / 1_000)
    return new TransportError('Lost.', { retryable: true })
  })
  const reading = read()
  await clock.advance(200_000)
  expect(times).toEqual([0, 2, 6, 14, 30, 62, 122, 182])
  expect(reading.results).toHaveLength(times.length)
  for (const { error } of reading.results) expect(energyError(error)?.code).toBe('transport')
  expect(reading.outcome).toBe('running')
  await reading.stop()
})

test('waits until the time that a failure names', async () => {
  const retryAt = clock.now() + 30_000
  client = failingClient(() => new RateLimitedError('Too many.', { retryAt }))
  const reading = read()
  await clock.advance(29_999)
  expect(reading.results).toHaveLength(1)
  await clock.advance(1)
  expect(reading.results).toHaveLength(2)
  await reading.stop()
})

test('a failure that does not pass ends it with the typed error', async () => {
  const reading = read()
  await clock.advance(0)
  provider.behaviour.answer = () =>
    Response.json({ data: null, errors: [{ message: 'No.', extensions: { errorCode: 'KT-CT-1111' } }] })
  await clock.advance(5_000)
  expect(reading.outcome).toMatchObject({ code: 'forbidden' })
  expect(reading.counts).toEqual([1])
  expect(provider.requests).toHaveLength(2)
})

test('a change of identity ends it, also between two requests, and nothing of the next one is shown', async () => {
  const reading = read()
  await clock.advance(500)
  await session.switchTo(provider.grant('bert'))
  await clock.advance(5_000)
  expect(reading.outcome).toMatchObject({ code: 'session-changed' })
  expect(reading.counts).toEqual([1])
  const next = read()
  await clock.advance(1_100)
  expect(next.counts).toEqual([2, 3])
  await next.stop()
})

test('whoever watches in the moment of the change watches the next identity alone', async () => {
  const reading = read()
  await clock.advance(500)
  void session.switchTo(provider.grant('bert'))
  const next = read()
  await clock.advance(100)
  expect(reading.outcome).toMatchObject({ code: 'session-changed' })
  expect(next.counts).toEqual([2])
  await next.stop()
})

test('leaving the loop cancels the request under way, and an abort ends the wait with its reason', async () => {
  provider.behaviour.latency = () => 1_000
  const reading = read()
  await clock.advance(10)
  await reading.stop()
  expect(reading.outcome).toMatchObject({ message: 'stopped' })
  await clock.drain()
  expect(provider.requests.map(({ aborted }) => aborted)).toEqual([true])
})

test('whoever is slow gets the latest result, but never misses the last one', async () => {
  const watched = watch(
    client,
    document,
    { id: 'a' },
    {
      every: 1_000,
      clock,
      visibility: page,
      until: ({ data }) => data?.item.count === 5,
    },
  )
  const iterator = watched[Symbol.asyncIterator]()
  const first = iterator.next()
  await clock.advance(60_000)
  expect((await first).value).toMatchObject({ data: { item: { count: 1 } } })
  expect((await iterator.next()).value).toMatchObject({ data: { item: { count: 5 } } })
  expect(await iterator.next()).toMatchObject({ done: true })
  expect(provider.requests).toHaveLength(5)
})

test.each([0, 99, Number.NaN, Number.POSITIVE_INFINITY])('`every: %s` is refused', (every) => {
  expect(() => watch(client, document, { id: 'a' }, { every })).toThrow(/`every`/)
})

test('a client without a provider outlasts a lost connection', async () => {
  let asked = 0
  client = new Client({
    url: 'https://rig.test/graphql',
    preferGetMethod: false,
    fetch: async () => {
      if (++asked === 2) throw new TypeError('fetch failed')
      return Response.json({ data: { item: { count: asked } } })
    },
    exchanges: [fetchExchange],
  })
  const reading = read()
  await clock.advance(5_000)
  expect(reading.counts.slice(0, 3)).toEqual([1, undefined, 3])
  await reading.stop()
})
