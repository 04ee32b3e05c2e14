import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { cacheExchange, type Exchange } from '@urql/core'
import { retryExchange } from '@urql/exchange-retry'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createProviderClient } from '../client/create-provider-client.ts'
import { createSession } from '../session/create-session.ts'
import { createClientRig } from '../testing/client-rig.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import type { SeenRequest } from '../testing/fake-provider.ts'

const query = 'query Item { item(id: 1) { id } }'
const mutation = 'mutation SetItem { setItem(id: 1) { id } }'
const good = ({ kind }: SeenRequest): Response =>
  Response.json({ data: { [kind === 'mutation' ? 'setItem' : 'item']: { id: 1 } } })
const html = (status: number, headers = {}): Response =>
  new Response('<html>canary</html>', { status, headers: { 'content-type': 'text/html', ...headers } })
const graphqlError = (extensions: object, data: unknown = null, path?: string[]): Response =>
  Response.json({ data, errors: [{ message: 'x', path, extensions }] })

/** A client whose first answers are faults, and the rest good. */
async function rigWith(...faults: ((request: SeenRequest) => Response)[]) {
  const rig = createClientRig()
  await rig.signIn()
  rig.provider.behaviour.answer = (request) => (faults.shift() ?? good)(request)
  return rig
}

const lost = (): never => {
  throw new TypeError('terminated')
}

describe('a redirect', () => {
  test.each([
    [301, 'query'],
    [307, 'query'],
    [308, 'mutation'],
  ])('with status %i is not followed by a %s, and the error names the origin alone', async (status, kind) => {
    const location = 'https://stranger.test/path?canary=1'
    const { ask, clock, provider } = await rigWith(
      () => new Response(null, { status, headers: { location } }),
    )
    const outcome = ask(kind === 'query' ? query : mutation)
    await clock.advance(10_000)
    const { code, error } = await outcome
    expect(code).toBe('transport')
    expect(error?.message).toContain('https://stranger.test,')
    expect(error?.retryable).toBe(false)
    expect(inspect(error)).not.toContain('canary')
    expect(provider.requests).toHaveLength(1)
  })

  test('over real HTTP brings a stranger neither variables nor headers, and its answer is nobody’s data', async () => {
    const seen: string[] = []
    const stranger = createServer((request, response) => {
      seen.push(request.url ?? '')
      response.setHeader('content-type', 'application/json').end('{"data":{"item":{"id":"of a stranger"}}}')
    }).listen(0, '127.0.0.1')
    const portOf = (server: typeof stranger): number => (server.address() as AddressInfo).port
    await new Promise((resolve) => stranger.once('listening', resolve))
    const own = createServer((_, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${portOf(stranger)}/taken` }).end()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => own.once('listening', resolve))
    onTestFinished(() => void [own.close(), stranger.close()])
    const url = `http://127.0.0.1:${portOf(own)}/`
    const session = createSession({ grant: null })
    const client = createProviderClient(
      exampleProvider,
      { url },
      { session, headers: { 'x-tenant': 'canary' } },
    )
    const { data, error } = await client.query(query, {}).toPromise()
    expect(data).toBeUndefined()
    expect(error?.networkError).toMatchObject({ code: 'transport', status: 307 })
    expect(seen).toEqual([])
  })
})

describe('plain http', () => {
  const make = (url: string, allowInsecureRequests?: boolean) => () =>
    createProviderClient(exampleProvider, { url }, { allowInsecureRequests })

  test('is refused at construction, unless it stays on this machine or the app vouches for the network', () => {
    expect(make('http://api.example.com/graphql')).toThrow(expect.objectContaining({ code: 'configuration' }))
    expect(make('http://127.0.0.1:4000/')).not.toThrow()
    expect(make('http://localhost/')).not.toThrow()
    expect(make('http://api.example.com/graphql', true)).not.toThrow()
  })

  test('is refused for a further host too', () => {
    const endpoint = { url: 'https://rig.test/', hosts: [{ url: 'http://second.test/', fields: ['a'] }] }
    expect(() => createProviderClient(exampleProvider, endpoint, {})).toThrow(/plain http/)
  })

  test('is refused by a client that is put together by hand, before anything is sent', async () => {
    const { ask, provider, clock } = await rigWith()
    const outcome = ask(query, { url: 'http://elsewhere.test/graphql' })
    await clock.advance(1_000)
    expect((await outcome).code).toBe('configuration')
    expect(provider.requests).toHaveLength(0)
  })
})

describe('the deadline of an attempt', () => {
  test.each([
    ['query', query, false],
    ['mutation', mutation, true],
  ])(
    'ends a %s that hangs, typed, and retryable unless it may have been executed; it is not sent again',
    async (_, document, outcomeUnknown) => {
      const { ask, clock, provider } = await rigWith()
      provider.behaviour.latency = () => 1e9
      const outcome = ask(document)
      await clock.advance(200_000)
      const { code, error, took } = await outcome
      expect([code, took]).toEqual(['transport', 30_000])
      expect(error).toMatchObject({
        retryable: !outcomeUnknown,
        outcomeUnknown,
        cause: { name: 'TimeoutError' },
      })
      expect(provider.requests).toHaveLength(1)
      expect(provider.requests[0]?.aborted).toBe(true)
    },
  )

  test('counts for each attempt, and covers the body', async () => {
    const { ask, clock } = await rigWith(
      () => html(502),
      () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } }),
    )
    const outcome = ask(query)
    await clock.advance(200_000)
    expect(await outcome).toMatchObject({ code: 'transport', took: 20 + 250 + 30_000 })
  })

  test('keeps ten hanging requests from using up the gate', async () => {
    const rig = createClientRig({ window: 10, requestTimeout: 5_000 })
    await rig.signIn()
    rig.provider.behaviour.latency = () => 1e9
    const hanging = Array.from({ length: 10 }, (_, id) => rig.ask(`query Hang { item(id: ${id}) { id } }`))
    await rig.clock.advance(100)
    rig.provider.behaviour.latency = () => 20
    const next = rig.ask(query)
    await rig.clock.advance(6_000)
    expect((await Promise.all(hanging)).map(({ code }) => code)).toEqual(Array(10).fill('transport'))
    expect(await next).toMatchObject({ code: 'ok', took: 4_920 })
  })

  test('leaves no timer behind', async () => {
    const { ask, clock } = await rigWith()
    const outcome = ask(query)
    await clock.advance(1_000)
    expect((await outcome).code).toBe('ok')
    // The background renewal of the session has none either.
    expect(clock.pending).toBe(0)
  })
})

describe('Retry-After', () => {
  test.each([
    ['seconds', '1800000000'],
    ['a date', 'Fri, 01 Jan 2083 00:00:00 GMT'],
  ])('in %s is believed up to an hour; then one request probes', async (_, value) => {
    const { ask, clock, provider } = await rigWith(() => html(429, { 'retry-after': value }))
    const first = ask(query)
    await clock.advance(1_000)
    const { code, error } = await first
    expect(code).toBe('rate-limited')
    expect(Number(error?.retryAt) - clock.now()).toBeLessThanOrEqual(3_600_000)
    await clock.advance(3_600_000)
    const next = ask(query)
    await clock.advance(1_000)
    expect((await next).code).toBe('ok')
    expect(provider.requests).toHaveLength(2)
  })

  test.each([
    ['HTML', (headers: object) => html(503, headers)],
    ['JSON', (headers: object) => Response.json({ busy: true }, { status: 503, headers: { ...headers } })],
  ])('as a date is honoured on a 503 with %s', async (_, answer) => {
    const { ask, clock, provider } = await rigWith(() =>
      answer({ date: 'Thu, 01 Jan 2026 00:00:00 GMT', 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' }),
    )
    const outcome = ask(query)
    await clock.advance(6_900)
    expect(provider.requests).toHaveLength(1)
    await clock.advance(1_000)
    expect(await outcome).toMatchObject({ code: 'ok', took: 7_040 })
  })
})

describe("the client's headers", () => {
  const forms: [string, HeadersInit][] = [
    ['an object', { 'X-Own': 'own', authorization: 'stolen' }],
    ['Headers', new Headers({ 'X-Own': 'own', authorization: 'stolen' })],
    [
      'pairs',
      [
        ['X-Own', 'own'],
        ['Authorization', 'stolen'],
      ],
    ],
  ]
  const cases = forms.flatMap(([name, own]) =>
    [own, () => own].flatMap((client) =>
      forms.flatMap(([otherName, headers]) =>
        [{ headers }, () => ({ headers })].map(
          (fetchOptions) =>
            [
              `${name}/${typeof client}`,
              `${otherName}/${typeof fetchOptions}`,
              client,
              fetchOptions,
            ] as const,
        ),
      ),
    ),
  )

  test.each(cases)(
    'in %s reach the request beside those of the operation in %s, and the token wins',
    async (_, __, headers, fetchOptions) => {
      const rig = createClientRig({ headers: headers as HeadersInit })
      await rig.signIn()
      const merged = typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions
      const outcome = rig.ask(query, {
        fetchOptions: () => ({
          headers: { ...Object.fromEntries(new Headers(merged.headers)), 'x-operation': 'yes' },
        }),
      })
      const other = rig.ask('query Other { item { id } }', { fetchOptions })
      await rig.clock.advance(1_000)
      expect([(await outcome).code, (await other).code]).toEqual(['ok', 'ok'])
      for (const { headers: sent } of rig.provider.requests)
        expect(sent).toMatchObject({ 'x-own': 'own', authorization: 'Bearer canary-access-anna-1' })
      expect(rig.provider.requests[0]?.headers['x-operation']).toBe('yes')
    },
  )
})

describe('a failure that may pass', () => {
  const faults: [string, () => Response][] = [
    ['a lost connection', lost],
    ['502', () => html(502)],
    ['503', () => html(503)],
    ['504', () => html(504)],
    ['503 as GraphQL', () => Response.json({ errors: [{ message: 'x' }] }, { status: 503 })],
    [
      'a truncated body',
      () => new Response('{"data":{"item":{"id"', { headers: { 'content-type': 'application/json' } }),
    ],
    [
      'a body that breaks off',
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode('{"data":'))
              controller.error(new TypeError('terminated'))
            },
          }),
          { headers: { 'content-type': 'application/json' } },
        ),
    ],
  ]

  test.each(faults)(
    '%s: a query is sent up to twice more, each seen as `retry-scheduled`',
    async (_, fault) => {
      const { ask, clock, events, provider } = await rigWith(fault, fault)
      const outcome = ask(query)
      await clock.advance(10_000)
      // Full jitter: half of 500 ms and half of 1500 ms with this chance.
      expect(await outcome).toMatchObject({ code: 'ok', took: 3 * 20 + 250 + 750 })
      expect(provider.requests).toHaveLength(3)
      expect(events.filter(({ type }) => !type.startsWith('operation'))).toEqual(
        Array(2).fill({ type: 'retry-scheduled', operationName: 'Item', host: 'rig.test' }),
      )
    },
  )

  test.each(faults)(
    '%s, for good: the query ends in a typed error after three attempts',
    async (_, fault) => {
      const { ask, clock, provider } = await rigWith(fault, fault, fault, fault)
      const outcome = ask(query)
      await clock.advance(10_000)
      const { code, error } = await outcome
      expect([code, error?.retryable ?? true]).toEqual([error ? 'transport' : '?', true])
      expect(provider.requests).toHaveLength(3)
    },
  )

  test.each(faults)('%s: a mutation is never sent again', async (_, fault) => {
    const { ask, clock, provider } = await rigWith(fault, fault)
    const outcome = ask(mutation)
    await clock.advance(10_000)
    expect((await outcome).code).not.toBe('ok')
    expect(provider.requests).toHaveLength(1)
  })

  test('a platform that is down gets no storm: all sessions of the process share the budget of its host', async () => {
    const { ask, clock, provider, session } = await rigWith()
    provider.behaviour.answer = () => html(502)
    const other = createProviderClient(
      exampleProvider,
      { url: 'https://rig.test/graphql' },
      { session, clock, fetch: provider.fetch, random: () => 0.5 },
    )
    const outcomes = Array.from({ length: 50 }, (_, id) => [
      ask(`query One { item(id: ${id}) { id } }`),
      other.query(`query Two { item(id: ${id}) { id } }`, {}).toPromise(),
    ])
    await clock.advance(10_000)
    await Promise.all(outcomes.flat())
    expect(provider.requests.length).toBeLessThanOrEqual(100 + 10 + 10)
  })

  test('a query that is left while it waits for its next attempt is not sent again', async () => {
    const { client, clock, provider } = await rigWith(() => html(502))
    const { unsubscribe } = client.query(query, {}).subscribe(() => {})
    await clock.advance(30)
    unsubscribe()
    await clock.advance(10_000)
    expect(provider.requests).toHaveLength(1)
  })
})

describe('a mutation whose outcome is unknown', () => {
  const eager: Exchange = retryExchange({
    initialDelayMs: 1,
    maxDelayMs: 1,
    maxNumberAttempts: 5,
    retryIf: () => true,
  })

  test.each([
    ['a lost answer', lost, { outcomeUnknown: true }],
    ['502', () => html(502), { outcomeUnknown: true }],
    [
      'one field of two',
      () => graphqlError({ errorCode: 'KT-CT-1124' }, { a: { id: 1 }, b: null }, ['b']),
      {},
    ],
  ])('is not executed again by urql’s retryExchange, after %s', async (_, fault, expected) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const rig = createClientRig({ exchanges: [cacheExchange, eager] })
    await rig.signIn()
    rig.provider.behaviour.answer = fault
    const outcome = rig.ask(mutation)
    for (let turn = 0; turn < 20; turn++) {
      await rig.clock.advance(100)
      vi.advanceTimersByTime(100)
    }
    const { code, error } = await outcome
    expect(code).toBe(Object.keys(expected).length > 0 ? 'transport' : 'partial-mutation')
    expect(error).toMatchObject(expected)
    expect(rig.provider.requests).toHaveLength(1)
    expect(warn.mock.calls.flat().join()).toContain('`retryExchange`')
  })

  test('is still the app’s to send anew', async () => {
    const { ask, clock, provider } = await rigWith(lost)
    const first = ask(mutation)
    await clock.advance(1_000)
    expect((await first).code).toBe('transport')
    const second = ask(mutation)
    await clock.advance(1_000)
    expect((await second).code).toBe('ok')
    expect(provider.requests).toHaveLength(2)
  })
})

describe('a refusal stays where it was', () => {
  test('an attempt whose connection breaks says nothing of the answer that the one before it had', async () => {
    const { ask, clock, provider } = await rigWith(() => html(401), lost)
    const outcome = ask(mutation)
    await clock.advance(10_000)
    const { code, error } = await outcome
    expect(code).toBe('transport')
    expect(error).toMatchObject({ status: undefined })
    expect(provider.requests).toHaveLength(2)
  })

  test.each(['KT-CT-1112', 'KT-CT-1124'])(
    '%s at one field beside an answered one: data, a typed error, no renewal, and the next query is untouched',
    async (errorCode) => {
      const data = { telemetry: null, account: { id: 1 } }
      const { ask, clock, provider, session } = await rigWith(() =>
        graphqlError({ errorCode }, data, ['telemetry']),
      )
      const { generation } = session.state
      const outcome = ask('query Two { telemetry { id } account { id } }')
      await clock.advance(1_000)
      const { code, error, data: got } = await outcome
      expect([code, error?.code === 'forbidden' && error.providerCode]).toEqual(['forbidden', errorCode])
      expect(got).toEqual(data)
      const next = ask(query)
      await clock.advance(1_000)
      expect((await next).code).toBe('ok')
      expect(session.state.generation).toBe(generation)
      expect(provider.requests).toHaveLength(2)
    },
  )

  test.each([401, 403, 500])(
    'status %i with a page of HTML is not for good: it says nothing of the credential',
    async (status) => {
      const { ask, clock, provider, session } = await rigWith()
      provider.behaviour.answer = () => html(status)
      const outcome = ask(query)
      await clock.advance(10_000)
      expect((await outcome).error?.retryable).toBe(true)
      provider.behaviour.answer = undefined
      await clock.advance(120_000)
      const next = ask('query Next { item(id: 2) { id } }')
      await clock.advance(1_000)
      expect((await next).code).toBe('ok')
      expect(session.state.status).toBe('ready')
    },
  )

  test('a token that one host refuses stays good for the other', async () => {
    const second = 'https://second.rig.test/graphql'
    const endpoint = { url: 'https://rig.test/graphql', hosts: [{ url: second, fields: ['other'] }] }
    const rig = createClientRig({ endpoint })
    await rig.signIn()
    rig.provider.behaviour.answer = (request) =>
      request.url === second ? graphqlError({ errorCode: 'KT-CT-1124' }) : good(request)
    const refused = rig.ask('query Other { other { id } }')
    await rig.clock.advance(10_000)
    expect((await refused).code).toBe('session-suspect')
    const before = rig.provider.renewals
    const outcome = rig.ask(query)
    await rig.clock.advance(1_000)
    expect((await outcome).code).toBe('ok')
    expect(rig.provider.renewals).toBe(before)
  })

  test('a host with a form of the header of its own gets it', async () => {
    const second = { url: 'https://second.rig.test/graphql', fields: ['other*'], except: ['otherwise'] }
    const authorization = (value: string): string => value.replace('Bearer ', '')
    const rig = createClientRig({
      endpoint: { url: 'https://rig.test/graphql', hosts: [{ ...second, authorization }] },
    })
    await rig.signIn()
    for (const field of ['otherThings', 'otherwise', 'item']) {
      const outcome = rig.ask(`query Field { ${field} { id } }`)
      await rig.clock.advance(1_000)
      await outcome
    }
    expect(
      rig.provider.requests.map(({ url, headers }) => [new URL(url).host, headers.authorization]),
    ).toEqual([
      ['second.rig.test', 'canary-access-anna-1'],
      ['rig.test', 'Bearer canary-access-anna-1'],
      ['rig.test', 'Bearer canary-access-anna-1'],
    ])
  })
})

describe('typed errors', () => {
  test('say which host and why, where no connection came about, without a word of the foreign error', async () => {
    const { ask, clock } = await rigWith(
      ...Array(3).fill(() => {
        throw new TypeError('fetch failed canary', {
          cause: Object.assign(new Error('canary'), { code: 'ENOTFOUND' }),
        })
      }),
    )
    const outcome = ask(query)
    await clock.advance(10_000)
    const { error } = await outcome
    expect(error).toMatchObject({
      code: 'transport',
      host: 'rig.test',
      cause: { name: 'TypeError', code: 'ENOTFOUND' },
    })
    expect(inspect(error) + JSON.stringify(error)).not.toContain('canary')
  })

  test('tell wrong arguments from a document that no longer fits', async () => {
    const description = {
      ...exampleProvider,
      classify: ({ code }: { code?: string }) => (code === 'BAD' ? ('invalid' as const) : ('other' as const)),
    }
    const rig = createClientRig({ description })
    await rig.signIn()
    const answers = [
      graphqlError({ errorCode: 'BAD' }, { item: null }, ['item']),
      Response.json(
        { errors: [{ message: 'Cannot query', locations: [{ line: 1, column: 1 }] }] },
        { status: 400 },
      ),
    ]
    rig.provider.behaviour.answer = () => answers.shift()
    const codes: string[] = []
    for (const id of [1, 2]) {
      const outcome = rig.ask(`query Item { item(id: ${id}) { id } }`)
      await rig.clock.advance(1_000)
      codes.push((await outcome).code)
    }
    expect(codes).toEqual(['invalid-request', 'schema-mismatch'])
  })
})
