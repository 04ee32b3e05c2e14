import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloClient, gql as apolloGql, InMemoryCache } from '@apollo/client'
import { Defer20220824Handler } from '@apollo/client/incremental'
import { gql, type OperationResult, type OperationResultSource } from '@urql/core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { subscribe } from 'wonka'
import { providerLink } from '../apollo/provider-link.ts'
import type { ClientEvent } from '../client/client-event.ts'
import { createProviderClient } from '../client/create-provider-client.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { defineProvider } from '../provider.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { authorizedFetch } from './authorized-fetch.ts'

const streaming = defineProvider({ ...exampleProvider, subscriptions: true })
const deferred = 'query Bill { bill { total ... @defer { items } } }'
const status = 'subscription Status { status }'

/** What the server writes, piece by piece, by the token that it was asked with. */
let pieces: (token: number) => readonly string[]
let contentType: string
let asked: string[]
let tokens: number
let url: string
let server: Server
let session: Session

async function serve(token: string, response: ServerResponse): Promise<void> {
  asked.push(token)
  response.writeHead(200, { 'content-type': contentType })
  for (const piece of pieces(Number(token.split('-')[1]))) {
    response.write(piece)
    await new Promise((resolve) => setImmediate(resolve))
  }
  response.end()
}

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume()
    request.once('end', () => void serve(request.headers.authorization ?? '', response))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
})
beforeEach(() => {
  asked = []
  tokens = 0
  contentType = 'multipart/mixed; boundary="-"'
  const obtain = async () => ({ accessToken: `token-${++tokens}`, lifetime: 3_600_000 })
  session = createSession({ grant: { ...handGrant().grant, obtain } })
})
afterAll(() => {
  server.close()
})

const expired = { message: 'expired', extensions: { errorCode: 'KT-CT-1124' } }
const forbidden = { message: 'no', extensions: { errorCode: 'KT-CT-1111' } }
const part = (body: unknown): string =>
  `\r\ncontent-type: application/json\r\ncontent-length: 7\r\n\r\n${JSON.stringify(body)}\r\n---`
const event = (body: unknown): string => `event: next\ndata: ${JSON.stringify(body)}\n\n`
/** In pieces of a few bytes, as a network may have it. */
const inPieces = (text: string): string[] => text.match(/[\s\S]{1,7}/g) ?? []

const bill = { data: { bill: { __typename: 'Bill', total: 5 } }, hasNext: true }
const noItems = {
  incremental: [
    { path: ['bill'], data: { items: null }, errors: [{ ...forbidden, path: ['bill', 'items'] }] },
  ],
  hasNext: false,
}

function viaUrql(text: string): Promise<OperationResult[]> {
  const client = createProviderClient(streaming, { url }, { session, exchanges: [], random: () => 0 })
  return answersOf(text === status ? client.subscription(gql(text), {}) : client.query(gql(text), {}))
}

async function answersOf(operation: OperationResultSource<OperationResult>): Promise<OperationResult[]> {
  const results: OperationResult[] = []
  await new Promise<void>((resolve) => {
    subscribe((result: OperationResult) => {
      results.push(result)
      if (!result.hasNext) resolve()
    })(operation)
  })
  return results
}
const codes = (results: readonly OperationResult[]) => results.map(({ error }) => energyError(error)?.code)

describe('an error inside an answer that comes in parts', () => {
  test('is the typed one of a whole answer, in a deferred part', async () => {
    pieces = () => inPieces(`---${part(bill)}${part(noItems)}--\r\n`)
    const results = await viaUrql(deferred)
    expect(codes(results).at(-1)).toBe('forbidden')
    expect(results.at(-1)?.data).toEqual({ bill: { __typename: 'Bill', total: 5, items: null } })
    expect(tokens).toBe(1)
  })

  test('is the typed one in Apollo Client and in `fetch`', async () => {
    pieces = () => [`---${part(bill)}${part(noItems)}--\r\n`]
    const client = new ApolloClient({
      link: providerLink(streaming, { session, endpoint: { url } }),
      cache: new InMemoryCache(),
      incrementalHandler: new Defer20220824Handler(),
    })
    const { error } = await client.query({ query: apolloGql(deferred), errorPolicy: 'all' })
    expect(energyError(error)?.code).toBe('forbidden')
    const body = JSON.stringify({ query: deferred })
    const ask = authorizedFetch(session, { provider: streaming, endpoint: { url } })
    const answer = await ask(url, { method: 'POST', body })
    expect(await answer.text()).toMatch(/"energyError":\{[^}]*"code":"forbidden"/)
  })

  test.each([
    [
      'multipart',
      'multipart/mixed; boundary="-"',
      () => `---${part({ payload: { errors: [expired] } })}--\r\n`,
    ],
    ['events', 'text/event-stream', () => event({ data: null, errors: [expired] })],
  ])('has the token renewed where all of it was refused: a subscription by %s', async (_, type, refusal) => {
    contentType = type
    const good = { data: { status: 'charging' } }
    const answer = type.startsWith('text') ? event(good) : `---${part({ payload: good })}--\r\n`
    pieces = (token) => inPieces(token === 1 ? refusal() : answer)
    const results = await viaUrql(status)
    expect(results.map(({ data }) => data).find(Boolean)).toEqual({ status: 'charging' })
    expect(codes(results).filter(Boolean)).toEqual([])
    expect(asked).toEqual(['Bearer token-1', 'Bearer token-2'])
  })

  test('has the token renewed where all of it was refused: a deferred query', async () => {
    const refusal = `---${part({ data: null, errors: [expired], hasNext: false })}--\r\n`
    const answer = `---${part(bill)}${part({ incremental: [{ path: ['bill'], data: { items: 2 } }], hasNext: false })}--\r\n`
    pieces = (token) => [token === 1 ? refusal : answer]
    const results = await viaUrql(deferred)
    expect(results.at(-1)).toMatchObject({ data: { bill: { total: 5, items: 2 } } })
    expect(codes(results).filter(Boolean)).toEqual([])
    expect(asked).toHaveLength(2)
  })

  test('that refuses the token meanwhile is told, and the next request has another token', async () => {
    contentType = 'text/event-stream'
    const first = event({ data: { status: 'charging' } })
    pieces = () => [first, event({ data: null, errors: [expired] })]
    const results = await viaUrql(status)
    expect(results[0]?.data).toEqual({ status: 'charging' })
    expect(energyError(results.find(({ error }) => error)?.error)).toMatchObject({
      code: 'transport',
      retryable: true,
    })
    await viaUrql(status)
    expect(asked).toEqual(['Bearer token-1', 'Bearer token-2'])
  })

  test('that is a limit holds up the next request of the same field, and no other', async () => {
    const limited = { message: 'wait', path: ['bill', 'items'], extensions: { errorCode: 'KT-CT-1199' } }
    const refusal = { incremental: [{ path: ['bill'], data: { items: null }, errors: [limited] }] }
    pieces = () =>
      asked.length === 1
        ? [`---${part(bill)}${part({ ...refusal, hasNext: false })}--\r\n`]
        : [`---${part({ ...bill, hasNext: false })}--\r\n`]
    const events: ClientEvent[] = []
    const client = createProviderClient(
      { ...streaming, limits: { byField: true } },
      { url },
      { session, exchanges: [], random: () => 0, on: (event) => events.push(event) },
    )
    const results = await answersOf(client.query(gql(deferred), {}))
    expect(codes(results).at(-1)).toBe('rate-limited')
    expect(events).toContainEqual(expect.objectContaining({ type: 'pause-start', field: 'bill' }))
    let isThere = false
    const next = client.query(gql('{ bill { total } }'), {}).toPromise()
    void next.then(() => {
      isThere = true
    })
    expect((await client.query(gql('{ account { name } }'), {}).toPromise()).error).toBeUndefined()
    expect([isThere, asked.length]).toEqual([false, 2])
    session.dispose()
    expect(energyError((await next).error)?.code).toBe('session-closed')
  })

  test.each([
    ['a comment', 'text/event-stream', ':\n\n', event({ data: null, errors: [expired] }), event(bill)],
    [
      'an empty object',
      'multipart/mixed; boundary="-"',
      `---${part({})}`,
      `${part({ data: null, errors: [expired] })}--\r\n`,
      `${part(bill)}--\r\n`,
    ],
  ])('has the token renewed behind a sign of life: %s', async (_, type, alive, refusal, answer) => {
    contentType = type
    pieces = (token) => [alive, token === 1 ? refusal : answer]
    const results = await viaUrql(deferred)
    expect(results[0]?.data).toEqual(bill.data)
    expect(codes(results).filter(Boolean)).toEqual([])
    expect(asked).toEqual(['Bearer token-1', 'Bearer token-2'])
  })

  test.each([
    ['nothing', []],
    ['a sign of life', [':\n\n']],
    ['half an event', [event(bill).slice(0, 20)]],
  ])('a query whose answer ends with %s is asked again, and a mutation is not', async (_, begun) => {
    contentType = 'text/event-stream'
    pieces = () => (asked.length === 1 ? begun : [event(bill)])
    expect(await viaUrql(deferred)).toMatchObject([{ data: bill.data }, { hasNext: false }])
    expect(asked).toHaveLength(2)
    asked = []
    const client = createProviderClient(streaming, { url }, { session, exchanges: [], random: () => 0 })
    const { error } = await client.mutation(gql('mutation Pay { pay }'), {}).toPromise()
    expect(energyError(error)).toMatchObject({ code: 'transport', outcomeUnknown: true })
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['a comment', 'text/event-stream', () => [':\n\n', event(bill)]],
    ['nothing', 'text/event-stream', () => []],
    ['no GraphQL', 'multipart/mixed; boundary=other', () => ['--other\r\n\r\n"errors" {\r\n--other--']],
  ])(
    'is looked for in parts alone that hold one: what begins with %s comes as it is',
    async (_, type, given) => {
      contentType = type
      pieces = given
      const ask = authorizedFetch(session, { provider: streaming, endpoint: { url } })
      const answer = await ask(url, { method: 'POST', body: JSON.stringify({ query: status }) })
      expect(await answer.text()).toBe(given().join(''))
      expect(asked).toHaveLength(1)
    },
  )
})
