import { type Clock, ConfigurationError, RateLimitedError } from '@energy/auth-core'
import { Client, cacheExchange, fetchExchange, gql, makeErrorResult, stringifyDocument } from '@urql/core'
import { describe, expect, it } from 'vitest'
import { createGateway, type GatewayOptions } from './create-gateway.ts'
import { customerDocument } from './customer-document.ts'
import type { GatewayEvent } from './gateway-event.ts'

interface Customer {
  id: string
  account: string
}

const Forecast = gql<ForecastData, { account: string; last?: number }>`
  query Forecast($account: ID!, $last: Int) {
    billingAccountsConnection(byURNs: [$account], first: 1) {
      edges { node { urn bills(last: $last) { energyCharges: usageCharges { value } } } }
    }
  }
`

interface ForecastData {
  billingAccountsConnection: { edges: { node: { urn: string } }[] }
}

const utilityToken = 'canary-utility-token'
const ada = { id: 'ada', account: 'urn:opower:account:ada' }
const bob = { id: 'bob', account: 'urn:opower:account:bob' }
const sessions: Record<string, Customer> = { 'session-ada': ada, 'session-bob': bob }

interface Upstream {
  readonly requests: { headers: Headers; body: { query: string; variables: Record<string, unknown> } }[]
  answer: (variables: Record<string, unknown>) => Response
}

function rig(options: Partial<GatewayOptions<Customer>> = {}) {
  const upstream: Upstream = {
    requests: [],
    answer: ({ account }) =>
      Response.json({
        data: {
          __typename: 'Query',
          billingAccountsConnection: {
            __typename: 'BillingAccountConnection',
            edges: [
              {
                __typename: 'BillingAccountEdge',
                node: {
                  __typename: 'BillingAccount',
                  urn: account,
                  bills: [{ __typename: 'Bill', energyCharges: { __typename: 'Money', value: 12.5 } }],
                },
              },
            ],
          },
        },
      }),
  }
  const client = new Client({
    url: 'http://upstream.invalid/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: { authorization: `Bearer ${utilityToken}` } },
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const body = await request.json()
      upstream.requests.push({ headers: request.headers, body })
      return upstream.answer(body.variables)
    },
  })
  const ended = new Set<string>()
  const events: GatewayEvent[] = []
  const handle = createGateway<Customer>({
    client,
    authenticate: (request) => {
      const session = request.headers.get('x-session') ?? ''
      return ended.has(session) ? null : (sessions[session] ?? null)
    },
    operations: [{ document: Forecast, bind: { account: (customer) => customer.account } }],
    on: (event) => events.push(event),
    ...options,
  })
  return { handle, upstream, events, ended }
}

const listedText = stringifyDocument(Forecast)
const good = { operationName: 'Forecast', query: listedText, variables: {} }

function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request('http://gateway.invalid/energy', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-session': 'session-ada', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

async function codeOf(response: Response): Promise<string> {
  const body = await response.json()
  return body.errors[0].extensions.code
}

describe('a gateway', () => {
  it('sends a listed operation on with the account of the customer and the token of the utility', async () => {
    const { handle, upstream } = rig()
    const response = await handle(post({ ...good, variables: { last: 3 } }))
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      data: {
        billingAccountsConnection: {
          __typename: 'BillingAccountConnection',
          edges: [
            {
              __typename: 'BillingAccountEdge',
              node: {
                __typename: 'BillingAccount',
                urn: ada.account,
                bills: [{ __typename: 'Bill', energyCharges: { __typename: 'Money', value: 12.5 } }],
              },
            },
          ],
        },
      },
    })
    expect(upstream.requests).toHaveLength(1)
    expect(upstream.requests[0]?.body.variables).toEqual({ last: 3, account: ada.account })
    expect(upstream.requests[0]?.headers.get('authorization')).toBe(`Bearer ${utilityToken}`)
  })

  it('asks the upstream for the type names that caches in browsers need', async () => {
    const { handle, upstream } = rig()
    await handle(post(good))
    const { query } = upstream.requests[0]?.body ?? { query: '' }
    expect(query.match(/__typename/g)).toHaveLength(5)
  })

  it.each([undefined, null])(
    'takes a document whose only operation is not named beside it (%s)',
    async (operationName) => {
      const { handle, events } = rig()
      const response = await handle(post({ query: listedText, operationName }))
      expect(response.status).toBe(200)
      expect(events).toMatchObject([{ type: 'request-end', operationName: 'Forecast' }])
    },
  )

  it('gives each customer their own account', async () => {
    const { handle, upstream } = rig()
    await handle(post(good))
    await handle(post(good, { 'x-session': 'session-bob' }))
    expect(upstream.requests.map(({ body }) => body.variables.account)).toEqual([ada.account, bob.account])
  })

  it('takes the document as a cache prints it, with type names, commas and comments', async () => {
    const { handle, upstream } = rig()
    const printed = `# of the app\n${listedText.replaceAll('}', ' __typename }')}`
    expect((await handle(post({ ...good, query: printed }))).status).toBe(200)
    expect(upstream.requests).toHaveLength(1)
  })

  it('shapes the answer to the document, whatever the upstream adds', async () => {
    const { handle, upstream } = rig()
    upstream.answer = () =>
      Response.json({
        data: {
          billingAccountsConnection: {
            edges: [{ node: { urn: 'u', accountNumber: 'canary', bills: null } }],
            other: 'canary',
          },
        },
        extensions: { trace: 'canary' },
      })
    const text = await (await handle(post(good))).text()
    expect(JSON.parse(text)).toEqual({
      data: { billingAccountsConnection: { edges: [{ node: { urn: 'u', bills: null } }] } },
    })
  })

  it('says where a part of the answer failed, and nothing that the upstream said about it', async () => {
    const { handle, upstream, events } = rig()
    const path = ['billingAccountsConnection', 'edges', 0, 'node', 'bills']
    upstream.answer = () =>
      Response.json({
        data: { billingAccountsConnection: { edges: [{ node: { urn: 'u', bills: null } }] } },
        errors: [{ message: 'canary-upstream-text', path, extensions: { secret: 'canary' } }],
      })
    const response = await handle(post(good))
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(text).not.toContain('canary')
    expect(JSON.parse(text).errors).toEqual([
      { message: 'Energy data could not be read.', path, extensions: { code: 'upstream-failed' } },
    ])
    expect(events.at(-1)).toMatchObject({ type: 'request-end', outcome: 'partial' })
  })

  it.each([
    ['a GraphQL error', () => Response.json({ errors: [{ message: 'canary' }] })],
    ['an HTML page', () => new Response('<html>canary</html>', { status: 503 })],
    ['a refused token', () => Response.json({ error: 'canary' }, { status: 401 })],
  ])('answers %s of the upstream with an error of its own', async (_, answer) => {
    const { handle, upstream, events } = rig()
    upstream.answer = answer
    const response = await handle(post(good))
    const text = await response.text()
    expect(response.status).toBe(502)
    expect(text).not.toContain('canary')
    expect(JSON.parse(text).errors[0].extensions.code).toBe('upstream-failed')
    expect(events.at(-1)).toMatchObject({ type: 'request-end', outcome: 'failed' })
  })

  it('passes on when Opower limits the utility, as 503 with Retry-After', async () => {
    const limited = new RateLimitedError('Limited.', { retryAt: Date.now() + 7_000 })
    const client: Pick<Client, 'executeQuery'> = new Client({
      url: 'http://upstream.invalid',
      exchanges: [
        () => (operations) => {
          return (sink) =>
            operations((signal) => {
              if (typeof signal === 'object' && signal.tag === 1)
                sink({ tag: 1, 0: makeErrorResult(signal[0], limited) } as never)
              else sink(signal as never)
            })
        },
      ],
    })
    const { handle } = rig({ client })
    const response = await handle(post(good))
    expect(response.status).toBe(503)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(6)
    expect(await codeOf(response)).toBe('upstream-busy')
  })
})

describe('a gateway under attack', () => {
  const attacks: [string, Request | (() => Request), number, string][] = [
    [
      'an unlisted document',
      () =>
        post({
          ...good,
          operationName: 'AllAccounts',
          query: 'query AllAccounts { billingAccountsConnection { totalCount } }',
        }),
      403,
      'operation-not-listed',
    ],
    [
      'a document that was changed under a listed name',
      () => post({ ...good, query: listedText.replace('urn', 'urn accountNumber') }),
      403,
      'document-changed',
    ],
    [
      'a document whose bound variable was replaced by a literal',
      () => post({ ...good, query: listedText.replace('[$account]', `["${bob.account}"]`) }),
      403,
      'document-changed',
    ],
    [
      'a second operation behind the listed one',
      () => post({ ...good, query: `${listedText} query Other { __schema { types { name } } }` }),
      403,
      'document-changed',
    ],
    [
      'a listed document under an alias of a type name',
      () => post({ ...good, query: listedText.replace('urn', 'urn: __typename') }),
      403,
      'document-changed',
    ],
    [
      'two operations without saying which',
      () => post({ query: `${listedText} query Other { a }` }),
      403,
      'document-changed',
    ],
    [
      'an unlisted document without saying its name',
      () => post({ query: 'query Other { a }' }),
      403,
      'operation-not-listed',
    ],
    [
      'a name from the prototype',
      () => post({ ...good, operationName: 'constructor' }),
      403,
      'operation-not-listed',
    ],
    [
      "another customer's account id in variables",
      () => post({ ...good, variables: { account: bob.account } }),
      403,
      'variable-bound',
    ],
    [
      "the customer's own account id in variables",
      () => post({ ...good, variables: { account: ada.account } }),
      403,
      'variable-bound',
    ],
    ['null for the account', () => post({ ...good, variables: { account: null } }), 403, 'variable-bound'],
    [
      'a variable that nobody declared',
      () => post({ ...good, variables: { byURNs: [bob.account] } }),
      400,
      'variable-unknown',
    ],
    [
      'a prototype in the variables',
      () =>
        post(
          '{"operationName":"Forecast","query":' +
            JSON.stringify(listedText) +
            ',"variables":{"__proto__":{"account":"x"}}}',
        ),
      400,
      'variable-unknown',
    ],
    [
      'an oversized body',
      () => post({ ...good, variables: { last: 1, padding: 'x'.repeat(20_000) } }),
      413,
      'body-too-large',
    ],
    [
      'an oversized body that lies about its length',
      () => post({ ...good, padding: 'x'.repeat(20_000) }, { 'content-length': '10' }),
      413,
      'body-too-large',
    ],
    ['a batch', () => post([good, good]), 400, 'batching-not-allowed'],
    [
      'introspection',
      () =>
        post({
          operationName: 'IntrospectionQuery',
          query: 'query IntrospectionQuery { __schema { types { name } } }',
        }),
      403,
      'operation-not-listed',
    ],
    [
      'introspection under a listed name',
      () => post({ ...good, query: 'query Forecast { __schema { types { name } } }' }),
      403,
      'document-changed',
    ],
    [
      'a persisted query without its text',
      () =>
        post({
          operationName: 'Forecast',
          extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } },
        }),
      403,
      'hash-not-listed',
    ],
    ['neither a text nor a hash', () => post({ operationName: 'Forecast' }), 400, 'body-malformed'],
    [
      'a hash that is none',
      () => post({ ...good, extensions: { persistedQuery: { sha256Hash: [] } } }),
      400,
      'body-malformed',
    ],
    ['a body that is not JSON', () => post('query=evil'), 400, 'body-malformed'],
    ['a body that is not an object', () => post('"text"'), 400, 'body-malformed'],
    ['variables that are a list', () => post({ ...good, variables: [1] }), 400, 'body-malformed'],
    [
      'GET with the operation in the URL',
      () =>
        new Request(`http://gateway.invalid/energy?query=${encodeURIComponent(listedText)}`, {
          headers: { 'x-session': 'session-ada' },
        }),
      405,
      'method-not-allowed',
    ],
    [
      'a form of a foreign page, sent with the cookies of the customer',
      () => post(good, { 'content-type': 'text/plain' }),
      415,
      'media-type-not-allowed',
    ],
    ['nobody', () => post(good, { 'x-session': '' }), 401, 'unauthenticated'],
    ['a forged session', () => post(good, { 'x-session': 'session-eve' }), 401, 'unauthenticated'],
  ]

  it.each(attacks)('refuses %s, and nothing reaches the upstream', async (_, attack, status, code) => {
    const { handle, upstream, events } = rig()
    const response = await handle(typeof attack === 'function' ? attack() : attack)
    expect(response.status).toBe(status)
    expect(await codeOf(response)).toBe(code)
    expect(upstream.requests).toHaveLength(0)
    expect(events).toEqual([expect.objectContaining({ type: 'request-refused', code, status })])
  })

  it('refuses a session that is replayed after its end', async () => {
    const { handle, upstream, ended } = rig()
    expect((await handle(post(good))).status).toBe(200)
    ended.add('session-ada')
    const replayed = await handle(post(good))
    expect(replayed.status).toBe(401)
    expect(await codeOf(replayed)).toBe('unauthenticated')
    expect(upstream.requests).toHaveLength(1)
  })

  it('sends no header of the browser on', async () => {
    const { handle, upstream } = rig()
    await handle(
      post(good, {
        authorization: 'Bearer stolen',
        'opower-selected-entities': `["${bob.account}"]`,
        'x-forwarded-host': 'evil.invalid',
        cookie: 'a=b',
        'x-tenant': 'evil',
      }),
    )
    expect(Object.fromEntries(upstream.requests[0]?.headers ?? [])).toEqual({
      accept: expect.any(String),
      authorization: `Bearer ${utilityToken}`,
      'content-type': 'application/json',
    })
  })

  it('lets no line break into a header of its own, nor the name of an unlisted operation into its audit trail', async () => {
    const { handle, events } = rig()
    const response = await handle(post({ ...good, operationName: 'x\r\nset-cookie: evil=1' }))
    expect([...response.headers.keys()].sort()).toEqual([
      'cache-control',
      'content-type',
      'x-content-type-options',
    ])
    expect(JSON.stringify(events)).not.toContain('evil')
  })

  it('stops reading a body that never ends', async () => {
    const { handle, upstream } = rig()
    let pulled = 0
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++
        controller.enqueue(new Uint8Array(1024).fill(32))
      },
      cancel() {
        cancelled = true
      },
    })
    const request = new Request('http://gateway.invalid', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-session': 'session-ada' },
      body,
      duplex: 'half',
    } as RequestInit)
    const response = await handle(request)
    expect(response.status).toBe(413)
    expect(cancelled).toBe(true)
    expect(pulled).toBeLessThan(25)
    expect(upstream.requests).toHaveLength(0)
  })

  it('refuses rather than ask for every account when the customer has none', async () => {
    for (const account of ['', undefined, null, []] as const) {
      const { handle, upstream } = rig({
        operations: [{ document: Forecast, bind: { account: () => account as unknown as string } }],
      })
      const response = await handle(post(good))
      expect(response.status).toBe(500)
      expect(await codeOf(response)).toBe('binding-failed')
      expect(upstream.requests).toHaveLength(0)
    }
  })

  it('says so when authenticate has read the body', async () => {
    const { handle, upstream } = rig({
      authenticate: async (request) => {
        await request.text()
        return ada
      },
    })
    const response = await handle(post(good))
    expect([response.status, await codeOf(response), upstream.requests.length]).toEqual([
      500,
      'body-already-read',
      0,
    ])
  })

  it('says nothing of what authenticate or bind throw', async () => {
    const failing = () => {
      throw new Error('canary')
    }
    for (const options of [
      { authenticate: failing },
      { operations: [{ document: Forecast, bind: { account: failing } }] },
    ]) {
      const { handle, upstream, events } = rig(options)
      const text = await (await handle(post(good))).text()
      expect(text + JSON.stringify(events)).not.toContain('canary')
      expect(upstream.requests).toHaveLength(0)
    }
  })
})

describe('the limits of a gateway', () => {
  function handClock(): Clock & { time: number } {
    return {
      time: 0,
      now: () => 0,
      monotonic() {
        return this.time
      },
      schedule: () => () => undefined,
    }
  }

  it('hold for each customer alone, and end with their window', async () => {
    const clock = handClock()
    const { handle, upstream } = rig({ clock, rateLimit: { requests: 2, window: 10_000 } })
    const statuses = []
    for (let count = 0; count < 3; count++) statuses.push((await handle(post(good))).status)
    expect(statuses).toEqual([200, 200, 429])
    expect((await handle(post(good, { 'x-session': 'session-bob' }))).status).toBe(200)

    clock.time = 4_000
    const limited = await handle(post(good))
    expect(limited.status).toBe(429)
    expect(limited.headers.get('retry-after')).toBe('6')
    expect(await codeOf(limited)).toBe('rate-limited')

    clock.time = 10_000
    expect((await handle(post(good))).status).toBe(200)
    expect(upstream.requests).toHaveLength(4)
  })

  it('count refused operations as well', async () => {
    const { handle } = rig({ clock: handClock(), rateLimit: { requests: 1, window: 10_000 } })
    expect((await handle(post('nonsense'))).status).toBe(400)
    expect((await handle(post(good))).status).toBe(429)
  })
})

describe('the audit trail of a gateway', () => {
  it('tells who asked for what, without variables, tokens or answers', async () => {
    const { handle, events } = rig()
    await handle(post({ ...good, variables: { last: 41_414 } }))
    expect(events).toEqual([
      {
        type: 'request-end',
        customerId: 'ada',
        operationName: 'Forecast',
        outcome: 'complete',
        duration: expect.any(Number),
      },
    ])
    expect(JSON.stringify(events)).not.toMatch(/41414|canary|urn:/)
  })

  it('does not change the answer when it fails', async () => {
    const { handle } = rig({
      on: () => {
        throw new Error('disk full')
      },
    })
    expect((await handle(post(good))).status).toBe(200)
  })
})

describe('the list of a gateway', () => {
  const listing = (document: ReturnType<typeof gql>, bind: Record<string, () => string>) => () =>
    rig({ operations: [{ document, bind }] })
  const account = () => 'urn'

  it.each([
    [
      'reads every account',
      listing(
        gql`query A($account: ID) { billingAccountsConnection { totalCount edges { node { bills(last: 1) { urn } } } } other(id: $account) }`,
        { account },
      ),
    ],
    [
      'lets the browser choose the account',
      listing(
        gql`query B($account: ID!, $first: Int) { billingAccountsConnection(byURNs: [$account], first: $first) { totalCount } }`,
        {
          first: account,
        },
      ),
    ],
    [
      'lets the browser add an account',
      listing(
        gql`query C($account: ID!, $other: ID!) { billingAccountsConnection(byURNs: [$account, $other]) { totalCount } }`,
        {
          account,
        },
      ),
    ],
    [
      'names an account itself',
      listing(
        gql`query D($account: ID!) { billingAccountsConnection(byURNs: [$account, "urn:bob"]) { totalCount } }`,
        { account },
      ),
    ],
    [
      'asks for no account',
      listing(
        gql`query E($account: ID!) { billingAccountsConnection(byURNs: []) { totalCount } x(a: $account) }`,
        { account },
      ),
    ],
    [
      'polls a job of the browser’s choice',
      listing(
        gql`query F($account: ID!, $job: ID!) { exportJob(jobUuid: $job) { result } billingAccountsConnection(byURNs: [$account]) { totalCount } }`,
        { account },
      ),
    ],
    [
      'reads the schema',
      listing(
        gql`query G($account: ID!) { __schema { types { name } } billingAccountsConnection(byURNs: [$account]) { totalCount } }`,
        { account },
      ),
    ],
    [
      'hides the account in a fragment',
      listing(
        gql`query H($account: ID!) { ...All x(a: $account) } fragment All on Query { billingAccountsConnection { totalCount } }`,
        { account },
      ),
    ],
    [
      'has no name',
      listing(gql`query ($account: ID!) { billingAccountsConnection(byURNs: [$account]) { totalCount } }`, {
        account,
      }),
    ],
    [
      'binds what the document does not declare',
      listing(gql`query I($account: ID!) { billingAccountsConnection(byURNs: [$account]) { totalCount } }`, {
        account,
        extra: account,
      }),
    ],
    [
      'subscribes',
      listing(gql`subscription J($account: ID!) { reads(account: $account) { urn } }`, { account }),
    ],
  ])('refuses a document that %s', (_, act) => {
    expect(act).toThrow(ConfigurationError)
  })

  it('refuses the same name twice', () => {
    const operation = { document: Forecast, bind: { account } }
    expect(() => rig({ operations: [operation, operation] })).toThrow(/lists Forecast twice/)
  })
})

describe('an app on top of a gateway', () => {
  function browserClient(handle: (request: Request) => Promise<Response>, session: string): Client {
    return new Client({
      url: 'http://gateway.invalid/energy',
      exchanges: [cacheExchange, fetchExchange],
      preferGetMethod: false,
      fetchOptions: { headers: { 'x-session': session } },
      fetch: (input, init) => handle(new Request(input, init)),
    })
  }

  it('uses an ordinary urql client with its document cache', async () => {
    const { handle, upstream } = rig()
    const client = browserClient(handle, 'session-bob')
    const document = customerDocument(Forecast, 'account')
    const { data, error } = await client.query(document, { last: 1 }).toPromise()
    expect(error).toBeUndefined()
    expect(data?.billingAccountsConnection.edges[0]?.node.urn).toBe(bob.account)
    await client.query(document, { last: 1 }).toPromise()
    expect(upstream.requests).toHaveLength(1)
  })

  it('reads the typed refusals as GraphQL errors', async () => {
    const { handle } = rig()
    const { error } = await browserClient(handle, 'nobody')
      .query(customerDocument(Forecast, 'account'), {})
      .toPromise()
    expect(error?.graphQLErrors[0]?.extensions.code).toBe('unauthenticated')
    expect(error?.response.status).toBe(401)
  })
})
