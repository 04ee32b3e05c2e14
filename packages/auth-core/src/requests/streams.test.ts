import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloClient, gql as apolloGql, InMemoryCache } from '@apollo/client'
import { Defer20220824Handler } from '@apollo/client/incremental'
import { type Client, gql, type OperationResult } from '@urql/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { subscribe } from 'wonka'
import { providerLink } from '../apollo/provider-link.ts'
import { createProviderClient } from '../client/create-provider-client.ts'
import { energyError } from '../errors/find-energy-error.ts'
import type { Grant } from '../grants/grant.ts'
import { defineProvider } from '../provider.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { authorizedFetch } from './authorized-fetch.ts'

const streaming = defineProvider({ ...exampleProvider, subscriptions: true })
const statusSubscription = 'subscription Status { status }'
const deferredQuery = 'query Bill { bill { total ... @defer { items } } }'

let url: string
let session: Session
let valid: Set<string>
let requests: { readonly query: string; readonly accept: string }[]
let streams: ServerResponse[]
let ended: Promise<unknown>[]
let isMultipart: boolean
let close: () => void

const part = (body: unknown): string =>
  `\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(body)}\r\n---`

function grantOf(principal: string): Grant {
  return {
    ...handGrant().grant,
    principal,
    async obtain() {
      const accessToken = `${principal}-${valid.size}`
      valid.add(`Bearer ${accessToken}`)
      return { accessToken, lifetime: 3_600_000 }
    },
  }
}

/** Sends one event of a subscription. */
function tell(stream: ServerResponse | undefined, status: string): void {
  const data = { data: { status } }
  stream?.write(isMultipart ? part({ payload: data }) : `event: next\ndata: ${JSON.stringify(data)}\n\n`)
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = ''
  for await (const chunk of request) text += chunk
  const { query } = JSON.parse(text)
  requests.push({ query, accept: String(request.headers.accept) })
  if (!valid.has(request.headers.authorization ?? '')) {
    const errors = [{ message: 'expired', extensions: { errorCode: 'KT-CT-1124' } }]
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ data: null, errors }))
    return
  }
  streams.push(response)
  ended.push(once(response, 'close'))
  const isDeferred = query.includes('@defer')
  const type = isDeferred || isMultipart ? 'multipart/mixed; boundary="-"' : 'text/event-stream'
  response.writeHead(200, { 'content-type': type })
  if (type.startsWith('multipart')) response.write('---')
  if (!isDeferred) {
    tell(response, 'charging')
    return
  }
  response.write(part({ data: { bill: { __typename: 'Bill', total: 5 } }, hasNext: true }))
  await new Promise((resolve) => setTimeout(resolve, 20))
  response.end(`${part({ incremental: [{ path: ['bill'], data: { items: 2 } }], hasNext: false })}--\r\n`)
}

beforeEach(async () => {
  valid = new Set()
  requests = []
  streams = []
  ended = []
  isMultipart = true
  const server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  session = createSession({ grant: grantOf('anna'), provider: streaming, endpoint: { url } })
  close = () => {
    session.dispose()
    server.closeAllConnections()
    server.close()
  }
})
afterEach(() => close())

/** What arrived of a subscription: each status, or the code of the error that ended it. */
interface Followed {
  readonly arrived: string[]
  stop(): void
}

const urqlClient = (provider = streaming): Client =>
  createProviderClient(provider, { url }, { session, exchanges: [] })
const apolloClient = (provider = streaming): ApolloClient =>
  new ApolloClient({
    link: providerLink(provider, { session, endpoint: { url } }),
    cache: new InMemoryCache(),
    incrementalHandler: new Defer20220824Handler(),
  })

const clients: Record<string, (provider?: typeof streaming) => Followed> = {
  urql(provider) {
    const arrived: string[] = []
    const { unsubscribe } = subscribe<OperationResult>(({ data, error }) => {
      arrived.push(error ? String(energyError(error)?.code) : data.status)
    })(urqlClient(provider).subscription(gql(statusSubscription), {}))
    return { arrived, stop: unsubscribe }
  },
  'Apollo Client'(provider) {
    const arrived: string[] = []
    const subscription = apolloClient(provider)
      .subscribe<{ status: string }>({ query: apolloGql(statusSubscription) })
      .subscribe(({ data, error }) => {
        arrived.push(error ? String(energyError(error)?.code) : String(data?.status))
      })
    return { arrived, stop: () => subscription.unsubscribe() }
  },
  'plain fetch'(provider = streaming) {
    const arrived: string[] = []
    const leaving = new AbortController()
    const read = async (): Promise<void> => {
      const answer = await authorizedFetch(session, { provider })(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: statusSubscription }),
        signal: leaving.signal,
      })
      const decoder = new TextDecoder()
      for await (const chunk of answer.body ?? [])
        for (const [, status = ''] of decoder.decode(chunk).matchAll(/"status":"(\w+)"/g))
          arrived.push(status)
    }
    read().catch((error) => arrived.push(String(energyError(error)?.code ?? error)))
    return { arrived, stop: () => leaving.abort('left') }
  },
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; !isSo() && turn < 5_000; turn++) await new Promise((resolve) => setTimeout(resolve, 1))
  expect(isSo()).toBe(true)
}

describe.each(Object.entries(clients))('a subscription of %s', (name, follow) => {
  test.each(name === 'Apollo Client' ? [true] : [true, false])(
    'arrives event by event, across an expiry at its start; multipart: %s',
    async (multipart) => {
      isMultipart = multipart
      await session.token()
      valid.clear()
      const { arrived, stop } = follow()
      await until(() => arrived.length === 1)
      tell(streams[0], 'full')
      await until(() => arrived.length === 2)
      expect(arrived).toEqual(['charging', 'full'])
      expect(requests).toHaveLength(2)
      stop()
      await Promise.all(ended)
    },
  )

  test('ends with its identity, with the connection', async () => {
    const { arrived } = follow()
    await until(() => arrived.length === 1)
    await session.switchTo(grantOf('bert'))
    await Promise.all(ended)
    await until(() => arrived.length === 2)
    expect(arrived).toEqual(['charging', 'session-changed'])
  })

  test('ends in a typed error at once where the provider offers none', async () => {
    const { arrived } = follow(exampleProvider as typeof streaming)
    await until(() => arrived.length === 1)
    expect(arrived).toEqual(['configuration'])
    expect(requests).toEqual([])
  })
})

test('a query with @defer arrives part by part in urql, across an expiry', async () => {
  await session.token()
  valid.clear()
  const results: unknown[] = []
  const done = new Promise<void>((resolve) => {
    subscribe<OperationResult>(({ data, hasNext }) => {
      results.push(structuredClone(data))
      if (!hasNext) resolve()
    })(urqlClient().query(gql(deferredQuery), {}))
  })
  await done
  expect(results).toMatchObject([{ bill: { total: 5 } }, { bill: { total: 5, items: 2 } }])
  expect(requests).toHaveLength(2)
})

test('a query with @defer arrives whole in Apollo Client, across an expiry', async () => {
  await session.token()
  valid.clear()
  const { data } = await apolloClient().query({ query: apolloGql(deferredQuery) })
  expect(data).toMatchObject({ bill: { total: 5, items: 2 } })
  expect(requests).toHaveLength(2)
})
