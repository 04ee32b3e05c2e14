import { describe, expect, test } from 'vitest'
import type { Provider } from '../provider.ts'
import { type ClientRigOptions, createClientRig, type Outcome } from '../testing/client-rig.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import type { SeenRequest } from '../testing/fake-provider.ts'

// Incidents that users of the platforms have reported, on a virtual clock. "Before" is what one gate for everything, and
// waiting to the deadline, made of them.

const byField: Provider = { ...exampleProvider, limits: { byField: true } }

const limitOf = (field: string, data: unknown = null): Response =>
  Response.json({
    data,
    errors: [{ message: 'Too many.', path: [field], extensions: { errorCode: 'KT-CT-1199' } }],
  })
const answerTo = ({ name }: SeenRequest): Response =>
  Response.json({ data: { [name.toLowerCase()]: { id: 1 } } })

function rigWith(limited: (request: SeenRequest) => Response | undefined, options: ClientRigOptions = {}) {
  const rig = createClientRig({ description: byField, ...options })
  rig.provider.behaviour.answer = (request) => limited(request) ?? answerTo(request)
  return rig
}

const healthy = 'query Healthy { healthy { id } }'
const limited = 'query Limited { limited { id } }'

test('one limited field, polled each 10 s for an hour beside 360 healthy queries: all 360 at once (before: 106 failed, 49 s on average)', async () => {
  const { ask, clock, provider, signIn } = rigWith(({ name }) =>
    name === 'Limited' ? limitOf('limited') : undefined,
  )
  await signIn()
  const good: Promise<Outcome>[] = []
  const bad: Promise<Outcome>[] = []
  for (let poll = 0; poll < 360; poll++) {
    bad.push(ask(`${limited} # ${poll}`))
    good.push(ask(healthy))
    await clock.advance(10_000)
  }
  await clock.advance(200_000)
  const outcomes = await Promise.all(good)
  expect(outcomes.filter(({ code }) => code === 'ok')).toHaveLength(360)
  expect(Math.max(...outcomes.map(({ took }) => took))).toBe(20)
  const refused = await Promise.all(bad)
  expect(refused.every(({ code, error }) => code === 'rate-limited' && error?.retryAt !== undefined)).toBe(
    true,
  )
  // At most two requests for a poll; most cost one or none.
  const sent = provider.requests.filter(({ name }) => name === 'Limited').length
  expect(sent).toBeLessThanOrEqual(2 * 360)
  expect(sent).toBeLessThan(370)
  // Nobody queues until the deadline: only the very first waits for one probe.
  expect(refused.filter(({ took }) => took > 1_000)).toHaveLength(1)
})

test('a second host that is down takes none of 360 healthy queries with it (before: 87 failed)', async () => {
  const second = 'https://second.rig.test/graphql'
  const { ask, clock, provider, signIn } = rigWith(
    ({ url }) => (url === second ? new Response('<html>down</html>', { status: 503 }) : undefined),
    { endpoint: { url: 'https://rig.test/graphql', hosts: [{ url: second, fields: ['down'] }] } },
  )
  await signIn()
  const good: Promise<Outcome>[] = []
  const bad: Promise<Outcome>[] = []
  for (let poll = 0; poll < 360; poll++) {
    bad.push(ask('query Down { down { id } }'))
    good.push(ask(healthy))
    await clock.advance(10_000)
  }
  await clock.advance(200_000)
  const outcomes = await Promise.all(good)
  expect(outcomes.filter(({ code, took }) => code === 'ok' && took === 20)).toHaveLength(360)
  const down = await Promise.all(bad)
  expect(down.every(({ code, error }) => code === 'transport' && error?.retryable)).toBe(true)
  expect(down[0]?.error).toMatchObject({ status: 503, host: 'second.rig.test' })
  // A dead platform gets no storm: 360 polls; a budget that fills up with one retry each 10 s, and a tenth of the traffic.
  expect(provider.requests.filter(({ url }) => url === second).length).toBeLessThanOrEqual(360 * 2 + 36 + 10)
})

describe('the lane of a limited field', () => {
  test('holds up an operation that selects it beside an open one, and nobody else', async () => {
    let open = false
    const { ask, clock, provider, signIn } = rigWith(({ name }) =>
      name !== 'Healthy' && !open ? limitOf('limited', { limited: null, healthy: { id: 1 } }) : undefined,
    )
    await signIn()
    const first = ask(limited)
    await clock.advance(20)
    const mixed = ask('query Mixed { healthy { id } mine: limited { id } }')
    const other = ask(healthy)
    await clock.advance(20)
    expect((await other).took).toBe(20)
    expect(provider.requests.map(({ name }) => name)).toEqual(['Limited', 'Healthy'])
    open = true
    await clock.advance(10_000)
    expect([(await first).code, (await mixed).code]).toEqual(['ok', 'ok'])
  })

  test('keeps a pause that the provider names, and answers with the data and the time when it goes on', async () => {
    const { ask, clock, provider, signIn } = rigWith(({ name }) => {
      if (name !== 'Limited') return undefined
      const response = limitOf('limited', { limited: null, other: 7 })
      response.headers.set('retry-after', '30')
      return response
    })
    await signIn()
    const outcome = ask(limited)
    await clock.advance(29_900)
    expect(provider.requests).toHaveLength(1)
    await clock.advance(1_000)
    expect(provider.requests).toHaveLength(2)
    const { data, error, code } = await outcome
    expect([code, data]).toEqual(['rate-limited', { limited: null, other: 7 }])
    expect(error?.retryAt).toBeGreaterThan(clock.now())
    const next = await ask(limited)
    expect(next).toMatchObject({ code: 'rate-limited', took: 0 })
  })

  test('is not closed by a limit without a path, nor by status 429: those close the gate of the host', async () => {
    for (const refusal of [
      () =>
        Response.json({ data: null, errors: [{ message: 'x', extensions: { errorCode: 'KT-CT-1199' } }] }),
      () => new Response('slow down', { status: 429 }),
    ]) {
      let refusals = 1
      const { ask, clock, provider, signIn } = rigWith(() => (refusals-- > 0 ? refusal() : undefined))
      await signIn()
      const outcomes = [ask(limited)]
      await clock.advance(100)
      outcomes.push(ask(healthy))
      await clock.advance(500)
      expect(provider.requests).toHaveLength(1)
      await clock.advance(20_000)
      expect((await Promise.all(outcomes)).map(({ code }) => code)).toEqual(['ok', 'ok'])
    }
  })

  test('is closed by a mutation as well, which is sent again when nothing of it was executed', async () => {
    let refusals = 1
    const { ask, clock, provider, signIn } = rigWith(({ kind }) =>
      kind === 'mutation' && refusals-- > 0 ? limitOf('pay', { pay: null }) : undefined,
    )
    await signIn()
    const outcome = ask('mutation Pay { pay { id } }')
    await clock.advance(20_000)
    expect((await outcome).code).toBe('ok')
    expect(provider.requests).toHaveLength(2)
  })
})

describe('asking the provider for its limits', () => {
  const question = 'query Limits { limits { end } }'
  const asking: Provider = {
    ...exampleProvider,
    limits: {
      byField: true,
      question: { query: question, read: ({ limits }) => ({ fields: { limited: Number(limits) } }) },
    },
  }

  test('six queries at two per three seconds take 6 s (before: 8 to 22 s)', async () => {
    const rig = createClientRig({ description: asking })
    const { ask, clock, provider, signIn } = rig
    await signIn()
    const taken: number[] = []
    let questions = 0
    provider.behaviour.answer = (request) => {
      const now = clock.monotonic()
      const recent = taken.filter((at) => now - at < 3_000)
      if (request.name === '') {
        questions++
        return Response.json({
          data: { limits: clock.now() + Math.max(0, 3_000 - (now - (recent[0] ?? now))) },
        })
      }
      if (recent.length >= 2) return limitOf('limited')
      taken.push(now)
      return answerTo(request)
    }
    const since = clock.monotonic()
    const outcomes = Array.from({ length: 6 }, (_, id) => ask(`query Limited { limited(id: ${id}) { id } }`))
    await clock.advance(60_000)
    const ended = await Promise.all(outcomes)
    expect(ended.map(({ code }) => code)).toEqual(Array(6).fill('ok'))
    expect(Math.max(...ended.map(({ took }) => took))).toBeLessThanOrEqual(6_500)
    expect(since).toBeDefined()
    expect(questions).toBeGreaterThanOrEqual(1)
    expect(questions).toBeLessThanOrEqual(2)
  })

  test('happens once, carries the token, and a poll is answered without a request until the named time', async () => {
    const { ask, clock, provider, signIn } = createClientRig({ description: asking })
    await signIn()
    const end = clock.now() + 1_800_000
    provider.behaviour.answer = (request) =>
      request.name === '' ? Response.json({ data: { limits: end } }) : limitOf('limited')
    const outcomes: Promise<Outcome>[] = []
    for (let poll = 0; poll < 100; poll++) {
      outcomes.push(ask(`${limited} # ${poll}`))
      await clock.advance(10_000)
    }
    const ended = await Promise.all(outcomes)
    expect(ended.every(({ error }) => error?.code === 'rate-limited')).toBe(true)
    expect(ended.at(-1)?.error?.retryAt).toBe(end)
    expect(provider.requests.filter(({ name }) => name === 'Limited')).toHaveLength(2)
    const asked = provider.requests.filter(({ name }) => name === '')
    expect(asked).toHaveLength(1)
    expect(asked[0]?.headers.authorization).toMatch(/^Bearer canary/)
  })

  test('that fails or hangs leaves the guess as it was', async () => {
    for (const answer of [() => new Response('no', { status: 500 }), undefined]) {
      const { ask, clock, provider, signIn } = createClientRig({ description: asking })
      await signIn()
      const fetch = provider.fetch
      provider.behaviour.answer = (request) => (request.name === '' ? answer?.() : limitOf('limited'))
      if (!answer) provider.behaviour.latency = () => (provider.requests.at(-1)?.name === '' ? 1e9 : 20)
      const outcome = ask(limited)
      await clock.advance(60_000)
      expect((await outcome).code).toBe('rate-limited')
      expect(fetch).toBeDefined()
    }
  })
})

test('two clients on one session and endpoint pass one gate', async () => {
  const { ask, clock, provider, session, signIn } = rigWith(() => undefined)
  const { createProviderClient } = await import('../client/create-provider-client.ts')
  const other = createProviderClient(
    byField,
    { url: 'https://rig.test/graphql' },
    { session, clock, fetch: provider.fetch, random: () => 0.5 },
  )
  await signIn()
  provider.behaviour.answer = () =>
    new Response('slow down', { status: 429, headers: { 'retry-after': '30' } })
  void ask(healthy)
  await clock.advance(100)
  const waits = other.query('query Other { other { id } }', {}).toPromise()
  await clock.advance(20_000)
  expect(provider.requests).toHaveLength(1)
  provider.behaviour.answer = answerTo
  await clock.advance(20_000)
  expect((await waits).error).toBeUndefined()
})

test('a gate of one identity is none of the next one', async () => {
  const { ask, clock, provider, session, signIn } = rigWith(() => undefined)
  await signIn()
  provider.behaviour.answer = () =>
    new Response('slow down', { status: 429, headers: { 'retry-after': '3600' } })
  const first = ask(healthy)
  await clock.advance(100)
  expect((await first).code).toBe('rate-limited')
  provider.behaviour.answer = answerTo
  await session.switchTo(provider.grant('bert'))
  const next = ask(healthy)
  await clock.advance(1_000)
  expect((await next).code).toBe('ok')
})
