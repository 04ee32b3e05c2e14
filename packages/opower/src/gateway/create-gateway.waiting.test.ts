import { accessToken, type ClientEvent, type Clock } from '@energy/auth-core'
import { Client, createRequest, fetchExchange, gql, stringifyDocument } from '@urql/core'
import { describe, expect, it } from 'vitest'
import { createOpowerClient, type OpowerClientOptions } from '../client.ts'
import { createGateway, type GatewayOptions } from './create-gateway.ts'
import type { GatewayEvent } from './gateway-event.ts'
import { listOperations } from './listed-operations.ts'

interface Customer {
  id: string
  account: string
}

const Usage = gql`
  query Usage($account: ID!, $first: Int!, $after: String, $units: [UnitOfMeasure!], $during: TimeInterval = "2025-01-01/2025-02-01") {
    billingAccountsConnection(byURNs: [$account], first: $first, after: $after) {
      edges { node { urn bills(during: $during) { urn } reads: intervalReads(units: $units) { unit } } }
    }
  }
`
const query = stringifyDocument(Usage)

/** A clock that is moved by hand. */
function handClock(): Clock & { advance(delay: number): Promise<void>; pending(): number } {
  let time = 0
  const timers = new Map<() => void, number>()
  return {
    now: () => time,
    monotonic: () => time,
    schedule(callback, delay) {
      const fire = (): void => callback()
      timers.set(fire, time + delay)
      return () => void timers.delete(fire)
    },
    pending: () => timers.size,
    async advance(delay) {
      await settled()
      time += delay
      for (const [fire, at] of [...timers]) if (at <= time && timers.delete(fire)) fire()
      await settled()
    },
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Lets everything happen that waits for nobody. */
async function settled(): Promise<void> {
  for (let count = 0; count < 20; count++) await turn()
}

async function until(condition: () => boolean): Promise<void> {
  const start = performance.now()
  while (!condition()) {
    if (performance.now() - start > 10_000) throw new Error('It never came to that.')
    await turn()
  }
  await settled()
}

interface Question {
  readonly account: string
  readonly signal: AbortSignal
  answer(): void
}

function rig(options: Partial<GatewayOptions<Customer>> = {}, clientOf = bareClient) {
  const questions: Question[] = []
  const hanging = new Set<string>()
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const { account } = (await request.json()).variables
    const response = Response.json({
      data: { billingAccountsConnection: { edges: [{ node: { urn: account } }] } },
    })
    return new Promise((resolve, reject) => {
      const signal = init?.signal ?? request.signal
      questions.push({ account, signal, answer: () => resolve(response) })
      signal.addEventListener('abort', () => reject(signal.reason))
      if (!hanging.has(account)) resolve(response)
    })
  }
  const clock = handClock()
  const events: GatewayEvent[] = []
  const handle = createGateway<Customer>({
    client: clientOf(fetch),
    authenticate: (request) => {
      const id = request.headers.get('x-session') ?? ''
      return { id, account: `urn:${id}` }
    },
    operations: [{ document: Usage, bind: { account: ({ account }) => account } }],
    clock,
    on: (event) => events.push(event),
    ...options,
  })
  return { handle, questions, hanging, clock, events }
}

function bareClient(fetch: typeof globalThis.fetch): Pick<Client, 'executeQuery'> {
  return new Client({
    url: 'http://upstream.invalid',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch,
  })
}

function opowerClient(
  fetch: typeof globalThis.fetch,
  options: Pick<OpowerClientOptions, 'on' | 'window'> = {},
): Pick<Client, 'executeQuery'> {
  return createOpowerClient({
    url: 'http://127.0.0.1/graphql',
    auth: accessToken(async () => ({ accessToken: 'canary', expiresIn: 3_600_000 })),
    exchanges: [],
    fetch,
    ...options,
  })
}

interface Sent {
  readonly customer?: string
  readonly variables?: Record<string, unknown>
  readonly signal?: AbortSignal
}

let serial = 0
function post({
  customer = 'ada',
  variables = { first: 1, after: String(serial++) },
  signal,
}: Sent = {}): Request {
  return new Request('http://gateway.invalid/energy', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-session': customer },
    body: JSON.stringify({ operationName: 'Usage', query, variables }),
    ...(signal && { signal }),
  })
}

const codeOf = async (response: Response): Promise<string> =>
  (await response.json()).errors[0].extensions.code

describe.each([
  ['a bare urql client', bareClient],
  ['an Opower client', opowerClient],
])('a customer who goes away, with %s', (_, clientOf) => {
  it('aborts the request to the upstream, and is one event', async () => {
    const { handle, questions, hanging, events, clock } = rig({}, clientOf)
    hanging.add('urn:ada')
    const customer = new AbortController()
    const response = handle(post({ signal: customer.signal }))
    await until(() => questions.length > 0)
    expect(questions.map(({ signal }) => signal.aborted)).toEqual([false])
    customer.abort()
    expect((await response).status).toBe(499)
    expect(questions.map(({ signal }) => signal.aborted)).toEqual([true])
    expect(events).toEqual([
      { type: 'request-end', customerId: 'ada', operationName: 'Usage', outcome: 'cancelled', duration: 0 },
    ])
    expect(clock.pending()).toBe(0)
  })

  it('costs nobody else anything: the others are served while one account hangs', async () => {
    const { handle, questions, hanging } = rig({ rateLimit: { requests: 60, window: 60_000 } }, clientOf)
    hanging.add('urn:ada')
    const slow = Array.from({ length: 60 }, () => handle(post()))
    await until(() => questions.length >= 6)
    expect(questions).toHaveLength(6)
    for (let count = 0; count < 10; count++)
      expect((await handle(post({ customer: 'bob' }))).status).toBe(200)
    hanging.clear()
    for (let answered = 0; answered < 60; answered++) {
      await until(() => questions.filter(({ account }) => account === 'urn:ada').length > answered)
      questions.filter(({ account }) => account === 'urn:ada')[answered]?.answer()
    }
    expect((await Promise.all(slow)).map(({ status }) => status)).toEqual(
      Array.from({ length: 60 }, () => 200),
    )
  })

  it('is not waited for twice: whoever leaves the queue gives up the place', async () => {
    const { handle, questions, hanging, events } = rig(
      { rateLimit: { requests: 60, window: 60_000, concurrent: 1 } },
      clientOf,
    )
    hanging.add('urn:ada')
    const leaving = new AbortController()
    const first = handle(post())
    const second = handle(post({ signal: leaving.signal }))
    const third = handle(post())
    await until(() => questions.length > 0)
    leaving.abort()
    expect((await second).status).toBe(499)
    expect(events).toEqual([
      { type: 'request-refused', code: 'cancelled', status: 499, customerId: 'ada', operationName: 'Usage' },
    ])
    hanging.clear()
    questions[0]?.answer()
    expect([(await first).status, (await third).status, questions.length]).toEqual([200, 200, 2])
  })
})

it.each([
  ['of as many customers', {}],
  [
    'of one customer who may ask that much',
    { rateLimit: { requests: 300, window: 60_000, concurrent: 300 } },
  ],
])(
  'three hundred questions %s are at Opower at once, where the window of the client is as wide',
  async (who, options) => {
    const { handle, questions, hanging } = rig(options, (fetch) => opowerClient(fetch, { window: 300 }))
    const customers = Array.from({ length: 300 }, (_, index) =>
      who === 'of as many customers' ? `${index}` : 'ada',
    )
    for (const customer of customers) hanging.add(`urn:${customer}`)
    const responses = customers.map((customer) => handle(post({ customer })))
    await until(() => questions.length >= 300)
    for (const question of questions) question.answer()
    expect((await Promise.all(responses)).filter(({ status }) => status === 200)).toHaveLength(300)
  },
)

describe('the deadlines of a gateway', () => {
  it('end an authenticate that hangs', async () => {
    const { handle, questions, events, clock } = rig({ authenticate: () => new Promise(() => undefined) })
    const response = handle(post())
    await clock.advance(4_999)
    expect(events).toEqual([])
    await clock.advance(1)
    expect((await response).status).toBe(500)
    expect(events).toEqual([{ type: 'request-refused', code: 'authentication-failed', status: 500 }])
    expect([questions.length, clock.pending()]).toEqual([0, 0])
  })

  it('end the wait for an upstream that hangs, and abort the request', async () => {
    const { handle, questions, hanging, events, clock } = rig({ timeout: 9_000 })
    hanging.add('urn:ada')
    const response = handle(post())
    await until(() => questions.length > 0)
    await clock.advance(8_999)
    expect(questions[0]?.signal.aborted).toBe(false)
    await clock.advance(1)
    expect((await response).status).toBe(504)
    expect(await codeOf(await response)).toBe('upstream-timeout')
    expect(questions[0]?.signal.aborted).toBe(true)
    expect(events).toEqual([
      { type: 'request-end', customerId: 'ada', operationName: 'Usage', outcome: 'failed', duration: 9_000 },
    ])
  })

  it('end a body that never ends', async () => {
    const { handle, clock, events } = rig()
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      cancel() {
        cancelled = true
      },
    })
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-session': 'ada' },
      body,
      duplex: 'half',
    }
    const response = handle(new Request('http://gateway.invalid', init as RequestInit))
    await clock.advance(30_000)
    expect([(await response).status, cancelled]).toEqual([408, true])
    expect(events).toMatchObject([{ type: 'request-refused', code: 'request-timeout' }])
  })

  it('leave nothing behind when everything was in time', async () => {
    const { handle, clock } = rig()
    expect((await handle(post())).status).toBe(200)
    expect(clock.pending()).toBe(0)
  })

  it('ask nobody for a customer who was gone before', async () => {
    const { handle, questions, events } = rig()
    expect((await handle(post({ signal: AbortSignal.abort() }))).status).toBe(499)
    expect(questions).toEqual([])
    expect(events).toEqual([{ type: 'request-refused', code: 'cancelled', status: 499 }])
  })

  it.each(['authenticationTimeout', 'timeout'])('refuse a `%s` that no timer can keep', (option) => {
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])
      expect(() => rig({ [option]: value })).toThrow(option)
    expect(() => rig({ [option]: 2 ** 31 - 1 })).not.toThrow()
  })
})

describe('open variables', () => {
  const sent: [string, Record<string, unknown>, boolean][] = [
    ['all of them', { first: 3, after: 'x', units: ['KWH'], during: '2025-01-01/2025-02-01' }, true],
    ['what is needed', { first: 3 }, true],
    ['null where it may be', { first: 3, after: null, units: null, during: null }, true],
    ['one entry without its list', { first: 3, units: 'KWH' }, true],
    ['nothing', {}, false],
    ['null where it may not be', { first: null }, false],
    ['a text for a number', { first: '3' }, false],
    ['half a number', { first: 1.5 }, false],
    ['a number past 32 bits', { first: 2 ** 31 }, false],
    ['a number for a text', { first: 3, after: 3 }, false],
    ['an object for a text', { first: 3, after: { urn: 'urn:bob' } }, false],
    ['a list for a text', { first: 3, after: ['x'] }, false],
    ['an object for an enum', { first: 3, units: [{ urn: 'urn:bob' }] }, false],
    ['null in a list of some', { first: 3, units: [null] }, false],
    ['a list of lists', { first: 3, units: [['KWH']] }, false],
    ['a text that is no interval', { first: 3, during: 'yesterday' }, false],
  ]

  it.each(sent)('that are %s: taken or refused before anything is sent', async (_, variables, isTaken) => {
    const { handle, questions, events } = rig()
    const response = await handle(post({ variables }))
    expect([response.status, questions.length]).toEqual(isTaken ? [200, 1] : [400, 0])
    if (isTaken) return
    expect(await codeOf(response)).toBe('variable-invalid')
    expect(events).toEqual([
      {
        type: 'request-refused',
        code: 'variable-invalid',
        status: 400,
        customerId: 'ada',
        operationName: 'Usage',
      },
    ])
  })

  it('may not be infinite', async () => {
    const { handle, questions } = rig()
    const request = post()
    const body = (await request.text()).replace(/"first":1/, '"first":1e999')
    const response = await handle(
      new Request(request.url, { method: 'POST', headers: request.headers, body }),
    )
    expect([response.status, questions.length]).toEqual([400, 0])
  })
})

describe('every request', () => {
  it('is one event, however it ends', async () => {
    const failing = (): never => {
      throw new Error('canary')
    }
    const client = (result: () => object): Pick<Client, 'executeQuery'> =>
      ({
        executeQuery: () => ({
          subscribe(take: (result: object) => void) {
            take(result())
            return { unsubscribe: () => undefined }
          },
        }),
      }) as never
    let deep: unknown[] = []
    for (let depth = 0; depth < 20_000; depth++) deep = [deep]
    const ends: [Partial<GatewayOptions<Customer>>, Request, string][] = [
      [{}, post(), 'request-end'],
      [{}, new Request('http://gateway.invalid'), 'request-refused'],
      [{}, post({ variables: {} }), 'request-refused'],
      [{ authenticate: failing }, post(), 'request-refused'],
      [{ authenticate: () => null }, post(), 'request-refused'],
      [{ operations: [{ document: Usage, bind: { account: failing } }] }, post(), 'request-refused'],
      [{ client: client(failing) }, post(), 'request-end'],
      [{ client: client(() => ({ data: { billingAccountsConnection: deep } })) }, post(), 'request-end'],
      [{ client: client(() => ({ data: null })) }, post(), 'request-end'],
      [{ client: client(() => ({ data: 7 })) }, post(), 'request-end'],
      [
        { client: client(() => ({ data: {}, error: { graphQLErrors: [{ path: 'text' }] } })) },
        post(),
        'request-end',
      ],
      [
        {
          client: client(() => ({
            data: {},
            error: null,
            get stale(): never {
              return failing()
            },
          })),
        },
        post(),
        'request-end',
      ],
    ]
    for (const [options, request, type] of ends) {
      const { handle, events } = rig(options)
      const response = await handle(request)
      expect(response.status).toBeGreaterThanOrEqual(200)
      expect(events.map((event) => event.type)).toEqual([type])
      expect((await response.text()) + JSON.stringify(events)).not.toContain('canary')
    }
  })
})

/** Text of seven letters that gives a text around it the hash that another text has, in its lowest 32 bits. */
function colliding(before: string, after: string, hash: number, seed: number): string {
  const modulus = 2n ** 32n
  const wrap = (value: bigint): bigint => ((value % modulus) + modulus) % modulus
  const next = (start: bigint, text: string): bigint =>
    [...text].reduce((sum, letter) => wrap(sum * 33n + BigInt(letter.charCodeAt(0))), start)
  const inverse = 0x3e0f83e1n // of 33, modulo 2 ** 32
  const wanted = [...after]
    .reverse()
    .reduce((sum, letter) => wrap((sum - BigInt(letter.charCodeAt(0))) * inverse), wrap(BigInt(hash)))
  let rest = wrap(wanted - next(next(wrap(BigInt(seed)), before), 'FFFFFFF'))
  let digits = ''
  for (let place = 0; place < 7; place++) {
    digits = String.fromCharCode(70 + Number(rest % 33n)) + digits
    rest /= 33n
  }
  return digits
}

describe('a customer who makes the hash of another question', () => {
  it('is answered about themselves', async () => {
    const { handle, questions, hanging } = rig()
    const [listed] = listOperations([{ document: Usage, bind: { account: () => 'urn' } }]).values()
    const keyOf = (variables: object): number => createRequest(listed?.query ?? '', variables).key
    const about = (id: string, after: string): number => keyOf({ first: 1, after, account: `urn:${id}` })
    const seed = keyOf({})
    let after = ''
    for (let attempt = 0; about('bob', after) !== about('ada', 'x'); attempt++)
      after =
        attempt +
        colliding(`{"account":"urn:bob","after":"${attempt}`, '","first":1}', about('ada', 'x'), seed)

    hanging.add('urn:ada')
    const victim = handle(post({ variables: { first: 1, after: 'x' } }))
    await until(() => questions.length > 0)
    const attacker = handle(post({ customer: 'bob', variables: { first: 1, after } }))
    await settled()
    questions[0]?.answer()
    expect(JSON.stringify(await (await attacker).json())).toContain('urn:bob')
    expect(JSON.stringify(await (await victim).json())).toContain('urn:ada')
    expect(questions).toHaveLength(2)
  })
})

describe('a question that is asked twice', () => {
  it('is not joined to one that hangs, nor ended with one that is given up', async () => {
    const { handle, questions, hanging } = rig()
    hanging.add('urn:ada')
    const leaving = new AbortController()
    const variables = { first: 1 }
    const first = handle(post({ variables, signal: leaving.signal }))
    await until(() => questions.length > 0)
    const second = handle(post({ variables }))
    await until(() => questions.length > 1)
    leaving.abort()
    expect((await first).status).toBe(499)
    expect(questions.map(({ signal }) => signal.aborted)).toEqual([true, false])
    questions[1]?.answer()
    expect((await second).status).toBe(200)
  })
})

describe('an audit trail', () => {
  it('that fails later does not end the server', async () => {
    const rejections: unknown[] = []
    const note = (reason: unknown): void => void rejections.push(reason)
    process.on('unhandledRejection', note)
    const { handle } = rig({
      on: async () => {
        throw new Error('disk full')
      },
    })
    expect((await handle(post())).status).toBe(200)
    await settled()
    process.off('unhandledRejection', note)
    expect(rejections).toEqual([])
  })
})

describe('the path of an error', () => {
  it('is passed on only where it is one of the document', async () => {
    const paths = [
      ['billingAccountsConnection', 'edges', 0, 'node', 'reads'],
      ['billingAccountsConnection', 'edges', 0, 'node', 'intervalReads'],
      ['billingAccountsConnection', 'edges', 7, 'node', 'reads'],
      ['canary'],
      ['billingAccountsConnection', 'canary', 0],
      'billingAccountsConnection',
      { 0: 'canary' },
      null,
    ]
    const { handle } = rig({
      client: bareClient(async () =>
        Response.json({
          data: { billingAccountsConnection: { edges: [{ node: { urn: 'u', bills: [], reads: null } }] } },
          errors: paths.map((path) => ({ message: 'canary', path, extensions: {} })),
        }),
      ),
    })
    const text = await (await handle(post())).text()
    expect(text).not.toContain('canary')
    const { errors } = JSON.parse(text)
    expect(errors.map(({ path }: { path?: unknown }) => path)).toEqual([
      paths[0],
      ...Array.from({ length: 7 }),
    ])
  })
})

describe('the upstream of a gateway', () => {
  it('reports each operation to the `on` of its client, and one whose customer went away as cancelled', async () => {
    const told: ClientEvent[] = []
    const { handle, questions, hanging } = rig({}, (fetch) =>
      opowerClient(fetch, { on: (event) => told.push(event) }),
    )
    expect((await handle(post())).status).toBe(200)
    hanging.add('urn:bob')
    const leaving = new AbortController()
    const left = handle(post({ customer: 'bob', signal: leaving.signal }))
    await expect.poll(() => questions.length).toBe(2)
    leaving.abort()
    await left
    await expect.poll(() => told.filter(({ type }) => type === 'operation-end').length).toBe(2)
    expect(told.filter(({ type }) => type === 'operation-end')).toMatchObject([
      { operationName: 'Usage', kind: 'query', host: '127.0.0.1', outcome: 'ok', attempts: 1 },
      { operationName: 'Usage', outcome: 'cancelled', attempts: 1 },
    ])
    expect(JSON.stringify(told)).not.toMatch(/ada|bob|canary/)
  })
})
