import { getEventListeners, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloClient, type ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { QueryClient } from '@tanstack/query-core'
import { GraphQLClient } from 'graphql-request'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { providerLink } from '../apollo/provider-link.ts'
import { energyError } from '../errors/find-energy-error.ts'
import type { Grant } from '../grants/grant.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { authorizedFetch } from './authorized-fetch.ts'

// Real HTTP and the real clients: what they hand out is theirs, and it must be found in there.

const query = 'query Item { item { owner } account { id } }'
const mutation = 'mutation Pay { pay { owner } }'

type Answer = (owner: string, response: ServerResponse) => void

let url: string
let session: Session
let valid: Map<string, string>
let signIns = 0
let requests: { authorization: string | undefined; body: { query: string } }[]
let answers: Answer[]
let close: () => void

const json = (response: ServerResponse, body: unknown, status = 200): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const failure = (errorCode: string, data: unknown = null, path?: string[]) => ({
  data,
  errors: [{ message: 'the provider says', path, extensions: { errorCode } }],
})

function grantOf(owner: string): Grant {
  return {
    ...handGrant().grant,
    principal: owner,
    async obtain() {
      const accessToken = `canary-${owner}-${++signIns}`
      valid.set(`Bearer ${accessToken}`, owner)
      return { accessToken, lifetime: 3_600_000 }
    },
  }
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = ''
  for await (const chunk of request) text += chunk
  const { authorization } = request.headers
  requests.push({ authorization, body: JSON.parse(text) })
  const owner = valid.get(authorization ?? '')
  if (owner === undefined) return json(response, failure('KT-CT-1124'))
  const field = text.includes('mutation') ? 'pay' : 'item'
  const answer = answers.shift()
  if (answer) answer(owner, response)
  else json(response, { data: { [field]: { owner }, ...(field === 'item' && { account: { id: '1' } }) } })
}

beforeEach(async () => {
  valid = new Map()
  signIns = 0
  requests = []
  answers = []
  const server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  session = createSession({ grant: grantOf('anna'), provider: exampleProvider, endpoint: { url } })
  close = () => {
    session.dispose()
    server.closeAllConnections()
    server.close()
  }
})
afterEach(() => close())

type Ask = (
  document: string,
  signal?: AbortSignal,
) => Promise<{ item?: { owner: string }; pay?: { owner: string } }>

function askApollo(link: ApolloLink): Ask {
  const client = new ApolloClient({ link, cache: new InMemoryCache() })
  return async (document, signal) => {
    const context = signal ? { fetchOptions: { signal } } : {}
    const { data } = document.startsWith('mutation')
      ? await client.mutate<object>({ mutation: gql(document), context })
      : await client.query<object>({ query: gql(document), fetchPolicy: 'network-only', context })
    return data ?? {}
  }
}

const clients: Record<string, () => Ask> = {
  'Apollo Client, with our link': () =>
    askApollo(providerLink(exampleProvider, { session, endpoint: { url } })),
  'Apollo Client, with its own link': () =>
    askApollo(new HttpLink({ uri: url, fetch: authorizedFetch(session, { provider: exampleProvider }) })),
  'graphql-request': () => {
    const client = new GraphQLClient(url, { fetch: authorizedFetch(session, { provider: exampleProvider }) })
    return (document, signal) => client.request({ document, ...(signal && { signal }) })
  },
  'TanStack Query': () => {
    const client = new QueryClient()
    const fetch = authorizedFetch(session, { provider: exampleProvider })
    let count = 0
    return (document, signal) =>
      client.fetchQuery({
        queryKey: [document, ++count],
        retry: false,
        async queryFn() {
          const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query: document }),
            ...(signal && { signal }),
          })
          const { data, errors } = await response.json()
          if (errors) throw Object.assign(new Error('The query failed.'), { errors })
          return data
        },
      })
  },
}

const typed = (asked: Promise<unknown>) => asked.then(() => undefined, energyError)

describe.each(Object.entries(clients))('%s', (_, create) => {
  test('goes on across an expiry, with one renewal for all', async () => {
    const ask = create()
    await ask(query)
    valid.clear()
    const owners = await Promise.all(Array.from({ length: 5 }, (_, id) => ask(`${query} # ${id}`)))
    expect(owners.map(({ item }) => item?.owner)).toEqual(Array(5).fill('anna'))
    expect(signIns).toBe(2)
    expect((await ask(mutation)).pay?.owner).toBe('anna')
  })

  test('sends a mutation again when an expired token kept it from running, and once', async () => {
    const ask = create()
    await ask(query)
    valid.clear()
    expect((await ask(mutation)).pay?.owner).toBe('anna')
    expect(requests.filter(({ body }) => body.query.startsWith('mutation'))).toHaveLength(2)
  })

  test('waits for a limit that ends soon', async () => {
    answers.push((_, response) => void response.writeHead(429, { 'retry-after': '0.05' }).end('busy'))
    expect((await create()(query)).item?.owner).toBe('anna')
    expect(requests).toHaveLength(2)
  })

  test('is told of a limit that lasts', async () => {
    answers.push((_, response) => void response.writeHead(429, { 'retry-after': '3000' }).end('busy'))
    const ask = create()
    expect(await typed(ask(query))).toMatchObject({ code: 'rate-limited', retryAt: expect.any(Number) })
    expect(await typed(ask(query))).toMatchObject({ code: 'rate-limited' })
    expect(requests).toHaveLength(1)
  })

  test.each([200, 400])(
    'is told of a refused field, status %i, beside the provider’s own words',
    async (status) => {
      const data = { item: null, account: { id: '1' } }
      answers.push((_, response) => json(response, failure('KT-CT-1111', data, ['item']), status))
      const error = await create()(query).catch((reason: unknown) => reason)
      expect(energyError(error)).toMatchObject({
        code: 'forbidden',
        providerCode: 'KT-CT-1111',
        operationName: 'Item',
      })
      expect(signIns).toBe(1)
    },
  )

  test('is told of a page of HTML, and a query survives a passing one', async () => {
    const page =
      (status: number): Answer =>
      (_, response) =>
        void response.writeHead(status, { 'content-type': 'text/html' }).end('<html>canary</html>')
    const ask = create()
    answers.push(page(404))
    expect(await typed(ask(query))).toMatchObject({ code: 'transport', status: 404 })
    answers.push(page(502))
    expect((await ask(query)).item?.owner).toBe('anna')
  })

  test('never executes a mutation twice whose answer was lost', async () => {
    const ask = create()
    answers.push((_, response) => void response.destroy())
    expect(await typed(ask(mutation))).toMatchObject({ code: 'transport', outcomeUnknown: true })
    expect(requests).toHaveLength(1)
  })

  test('gets nothing of an identity that is gone', async () => {
    const ask = create()
    await ask(query)
    const arrived = new Promise<() => void>((resolve) => {
      answers.push((owner, response) =>
        resolve(() => json(response, { data: { item: { owner }, account: { id: '1' } } })),
      )
    })
    const asked = typed(ask(query))
    const answer = await arrived
    await session.switchTo(grantOf('bert'))
    answer()
    expect(await asked).toMatchObject({ code: 'session-changed' })
    expect((await ask(query)).item?.owner).toBe('bert')
    await session.signOut()
    expect(await typed(ask(query))).toMatchObject({ code: 'reauthentication-required' })
  })

  test('leaves no listener on the signal of the app', async () => {
    const ask = create()
    const { signal } = new AbortController()
    for (let count = 0; count < 5; count++) await ask(`${query} # ${count}`, signal)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})

test.each<[string, (text: string) => BodyInit]>([
  ['bytes', (text) => new TextEncoder().encode(text)],
  ['a buffer', (text) => new TextEncoder().encode(text).buffer],
  ['a Blob', (text) => new Blob([text])],
])('a body that is %s is read as GraphQL, and goes on across an expiry', async (_, bodyOf) => {
  const fetch = authorizedFetch(session, { provider: exampleProvider })
  const headers = { 'content-type': 'application/json' }
  const ask = () => fetch(url, { method: 'POST', headers, body: bodyOf(JSON.stringify({ query })) })
  await ask()
  valid.clear()
  expect(await (await ask()).json()).toMatchObject({ data: { item: { owner: 'anna' } } })
  expect(signIns).toBe(2)
})

test('a request that names a document by its hash goes on across an expiry, and is sent no more often than a mutation', async () => {
  const fetch = authorizedFetch(session, { provider: exampleProvider })
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'abc' } }
  const body = JSON.stringify({ operationName: 'Item', extensions })
  const ask = () => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  await ask()
  valid.clear()
  expect(await (await ask()).json()).toMatchObject({ data: { item: { owner: 'anna' } } })
  expect(signIns).toBe(2)
  requests = []
  answers.push((_, response) => void response.writeHead(502).end('<html>'))
  expect(await typed(ask())).toMatchObject({ code: 'transport', operationName: 'Item' })
  expect(requests).toHaveLength(1)
})

test('an abort of the app ends its own request, with its own reason', async () => {
  answers.push(() => {})
  const controller = new AbortController()
  const fetch = authorizedFetch(session, { provider: exampleProvider })
  const asked = fetch(url, { method: 'POST', body: JSON.stringify({ query }), signal: controller.signal })
  while (requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1))
  controller.abort(new Error('left'))
  await expect(asked).rejects.toThrow('left')
})
