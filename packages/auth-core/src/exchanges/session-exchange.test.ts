import { inspect } from 'node:util'
import { Client, type Exchange, fetchExchange, type OperationResult } from '@urql/core'
import { describe, expect, test } from 'vitest'
import { pipe, tap } from 'wonka'
import { energyError } from '../errors/find-energy-error.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { createRig, issue, type Rig } from '../testing/rig.ts'
import { sessionExchange } from './session-exchange.ts'

const graphqlError = (errorCode: string, data: unknown = null, path?: string[]): Response =>
  Response.json({ data, errors: [{ message: 'the provider says', path, extensions: { errorCode } }] })

async function answered(
  answer: () => Response,
  kind: 'query' | 'mutation' = 'query',
): Promise<{ result: OperationResult | undefined; rig: Rig }> {
  const rig = createRig()
  await rig.signIn()
  rig.provider.behaviour.answer = answer
  const wave = rig[kind === 'query' ? 'query' : 'mutate'](1)
  await rig.clock.advance(1_000)
  expect(wave.results[0]).toHaveLength(1)
  return { result: wave.results[0]?.[0], rig }
}

describe('answers that are GraphQL', () => {
  test.each([
    ['KT-CT-1111', 'forbidden'],
    ['KT-CT-1199', 'rate-limited'],
    ['KT-CT-1188', 'query-too-complex'],
  ])('%s is found as %s, beside the error and the data of the provider', async (providerCode, code) => {
    const { result, rig } = await answered(() =>
      graphqlError(providerCode, { item: null, other: 1 }, ['item']),
    )
    expect(energyError(result?.error)).toMatchObject({
      code,
      providerCode,
      provider: 'example',
      operationName: 'Item',
    })
    expect(result?.error?.graphQLErrors[0]?.message).toBe('the provider says')
    expect(result?.error?.networkError).toBeUndefined()
    expect(result?.data).toEqual({ item: null, other: 1 })
    expect(rig.provider.requests).toHaveLength(1)
  })

  test('an error that means nothing special stays as it came', async () => {
    const { result } = await answered(() => graphqlError('KT-CT-4301', { item: 1 }))
    expect(energyError(result?.error)).toBeUndefined()
    expect(result?.error?.message).toBe('[GraphQL] the provider says')
  })

  test('the gravest of several errors decides', async () => {
    let count = 0
    const errors = ['KT-CT-4301', 'KT-CT-1111', 'KT-CT-1124'].map((errorCode) => ({
      message: 'x',
      extensions: { errorCode },
    }))
    const { result } = await answered(() =>
      count++ === 0 ? Response.json({ data: null, errors }) : Response.json({ data: { item: 2 } }),
    )
    expect(result?.data).toEqual({ item: 2 })
  })

  test('Retry-After is read from a GraphQL answer as well, by the clock of the answer', async () => {
    const body = JSON.stringify({
      data: null,
      errors: [{ message: 'x', extensions: { errorCode: 'KT-CT-1199' } }],
    })
    const headers = {
      'content-type': 'application/json',
      date: 'Fri, 02 Jan 2026 00:00:00 GMT',
      'retry-after': 'Fri, 02 Jan 2026 00:00:07 GMT',
    }
    const { result, rig } = await answered(() => new Response(body, { headers }))
    const retryAt = Number(energyError(result?.error)?.retryAt)
    expect(rig.clock.now() - retryAt).toBe(1_000 - 20 - 7_000)
  })

  test.each([400, 401, 500])('errors with status %i are read', async (status) => {
    let count = 0
    const body = { errors: [{ message: 'x', extensions: { errorCode: 'KT-CT-1124' } }] }
    const { result } = await answered(() =>
      count++ === 0 ? Response.json(body, { status }) : Response.json({ data: { item: 3 } }),
    )
    expect(result?.data).toEqual({ item: 3 })
  })

  test('JSON that calls itself text is read', async () => {
    const { result } = await answered(
      () => new Response('{"data":{"item":4}}', { headers: { 'content-type': 'text/plain; charset=utf-8' } }),
    )
    expect(result).toMatchObject({ data: { item: 4 }, error: undefined })
  })
})

describe('answers that are not GraphQL', () => {
  const html = (status: number, headers = {}): Response =>
    new Response('<html>canary-body</html>', { status, headers: { 'content-type': 'text/html', ...headers } })

  test.each([
    ['502', () => html(502), { code: 'transport', status: 502, retryable: true, outcomeUnknown: false }],
    [
      '503 with Retry-After',
      () => html(503, { 'retry-after': '3' }),
      { status: 503, retryAt: expect.any(Number) },
    ],
    ['404', () => html(404), { code: 'transport', status: 404, retryable: false }],
    ['200', () => html(200), { code: 'transport', status: 200 }],
    ['429', () => html(429, { 'retry-after': '2.5' }), { code: 'rate-limited', retryAt: expect.any(Number) }],
    [
      '403 whose body says why',
      () => Response.json({ error: 'forbidden canary-body' }, { status: 403 }),
      { code: 'forbidden' },
    ],
    [
      'JSON that is not GraphQL',
      () => Response.json({ message: 'canary-body' }, { status: 500 }),
      { status: 500 },
    ],
    [
      'broken JSON',
      () => new Response('{"data": canary-body', { headers: { 'content-type': 'application/json' } }),
      { code: 'transport' },
    ],
    [
      'nothing',
      () => new Response('', { headers: { 'content-type': 'application/json' } }),
      { code: 'transport' },
    ],
  ])('%s becomes a typed error without a word of the body', async (_, answer, expected) => {
    const { result, rig } = await answered(answer)
    expect(energyError(result?.error)).toMatchObject({
      provider: 'example',
      operationName: 'Item',
      ...expected,
    })
    expect(inspect(result, { depth: 6 }) + JSON.stringify(result)).not.toContain('canary')
    expect(rig.provider.requests).toHaveLength(1)
  })

  test.each([
    [502, true],
    [400, false],
  ])('a mutation that got status %i may have been executed: %s', async (status, outcomeUnknown) => {
    const { result, rig } = await answered(() => html(status), 'mutation')
    expect(energyError(result?.error)).toMatchObject({ code: 'transport', outcomeUnknown })
    expect(rig.provider.requests).toHaveLength(1)
  })

  test('a plain 401 is a refused token: a mutation is sent again with the next one', async () => {
    let count = 0
    const { result, rig } = await answered(
      () => (count++ === 0 ? new Response('no', { status: 401 }) : Response.json({ data: { setItem: 5 } })),
      'mutation',
    )
    expect(result?.data).toEqual({ setItem: 5 })
    expect(rig.provider.renewals).toBe(2)
    expect(rig.provider.requests).toHaveLength(2)
  })
})

describe('operations without a good token', () => {
  test('an anonymous session sends no authorization and keeps that of the app', async () => {
    const rig = createRig({ session: { grant: null } })
    rig.query(1)
    rig.query(1, { fetchOptions: { headers: { authorization: 'Own scheme' } } }, () => 'own')
    await rig.clock.advance(1_000)
    expect(rig.provider.requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      'Own scheme',
    ])
  })

  test.each([
    ['as GraphQL', () => graphqlError('KT-CT-1112')],
    ['as status 401', () => new Response('', { status: 401 })],
  ])('an anonymous session that is refused %s says that a sign-in is needed', async (_, answer) => {
    const session = createSession({ grant: null })
    const client = new Client({
      url: 'https://rig.test/graphql',
      fetch: async () => answer(),
      exchanges: [sessionExchange({ session, provider: exampleProvider }), fetchExchange],
    })
    const result = await client.query('{ item }', {}).toPromise()
    expect(energyError(result.error)).toMatchObject({ code: 'reauthentication-required' })
  })

  test('an operation that is refused with every token that others may use ends, and does not renew for ever', async () => {
    const rig = createRig()
    await rig.signIn()
    rig.provider.behaviour.answer = ({ variables }) =>
      variables.id === 'cursed' ? graphqlError('KT-CT-1124') : undefined
    // Each token has been good for somebody by the time at which it is refused.
    rig.provider.behaviour.latency = () => {
      const isCursed = rig.provider.requests.at(-1)?.variables.id === 'cursed'
      if (isCursed) rig.query(1, {}, () => `blessed ${rig.provider.requests.length}`)
      return isCursed ? 50 : 20
    }
    const cursed = rig.query(1, {}, () => 'cursed')
    await rig.clock.drain()
    expect(cursed.codes).toEqual({ 'session-suspect': 1 })
    expect(rig.provider.requests.filter(({ variables }) => variables.id === 'cursed')).toHaveLength(8)
  })
})

describe('what exchanges behind the session see', () => {
  test('a session that outlives its clients keeps nothing of them', async () => {
    const rig = createRig()
    let listeners = 0
    const session: Session = Object.create(rig.session, {
      subscribe: {
        value: (listener: () => void) => {
          listeners++
          const unsubscribe = rig.session.subscribe(listener)
          return () => {
            listeners--
            unsubscribe()
          }
        },
      },
    })
    const client = new Client({
      url: 'https://rig.test/graphql',
      fetch: rig.provider.fetch,
      exchanges: [sessionExchange({ session, provider: exampleProvider, clock: rig.clock }), fetchExchange],
    })
    const wave = issue(client, 'query', 3)
    expect(listeners).toBe(1)
    await rig.clock.advance(1_000)
    expect(wave.ok).toBe(3)
    // They are on display until somebody leaves the page.
    expect(listeners).toBe(1)
    wave.drop()
    expect(listeners).toBe(0)
  })

  test('no token in any operation, and results that name the operation as it came', async () => {
    const seen: string[] = []
    const spy: Exchange =
      ({ forward }) =>
      (operations$) =>
        forward(
          pipe(
            operations$,
            tap((operation) => seen.push(inspect(operation, { depth: 6 }))),
          ),
        )
    const rig = createRig()
    const session = createSession({
      grant: rig.provider.grant(),
      provider: exampleProvider,
      clock: rig.clock,
    })
    const client = new Client({
      url: 'https://rig.test/graphql',
      fetch: rig.provider.fetch,
      exchanges: [
        sessionExchange({ session, provider: exampleProvider, clock: rig.clock }),
        spy,
        fetchExchange,
      ],
    })
    const wave = issue(client, 'query', 1)
    await rig.clock.advance(1_000)
    expect(wave.ok).toBe(1)
    expect(seen).toHaveLength(1)
    expect(seen.join()).not.toContain('canary')
    expect(wave.results[0]?.[0]?.operation.context.fetch).toBe(rig.provider.fetch)
  })

  test('a renewal that fails is the error of the operation, with its own cause', async () => {
    const hand = handGrant()
    const rig = createRig({ session: { grant: hand.grant } })
    const wave = rig.mutate(2)
    await rig.clock.settle()
    hand.latest.fail(Object.assign(new Error('canary'), { code: 'ECONNRESET' }))
    await rig.clock.settle()
    const error = energyError(wave.results[0]?.[0]?.error)
    expect(error).toMatchObject({ code: 'renewal-failed', cause: { name: 'Error', code: 'ECONNRESET' } })
    expect(wave.results[0]?.[0]?.error?.message).not.toContain('canary')
  })
})
