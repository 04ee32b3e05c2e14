import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloClient, InMemoryCache } from '@apollo/client'
import { gql } from '@urql/core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { providerLink } from '../apollo/provider-link.ts'
import { createProviderClient } from '../client/create-provider-client.ts'
import { EnergyError } from '../errors/energy-error.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { accessToken } from '../grants/access-token.ts'
import type { Grant } from '../grants/grant.ts'
import { graphqlTokenRequest } from '../grants/graphql-token-request.ts'
import { oauthClientCredentials } from '../grants/oauth.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { authorizedFetch } from './authorized-fetch.ts'

let server: Server
let url: string
let session: Session
let sent: number
let tries: number

beforeAll(async () => {
  server = createServer((_, response) => {
    sent += 1
    response.setHeader('content-type', 'application/json').end('{"data":{"item":{"id":"1"}}}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
})
beforeEach(() => {
  sent = 0
  tries = 0
  session = createSession({ grant: accessToken(() => 'token', { principal: 'anna' }) })
})
afterAll(() => {
  server.close()
})

const countedFetch: typeof fetch = (input, init) => {
  tries += 1
  return fetch(input, init)
}
const query = gql<unknown, Record<string, unknown>>`query Item($id: ID) { item(id: $id) { id } }`
const mutation = gql<unknown, Record<string, unknown>>`mutation Item($id: ID) { item(id: $id) { id } }`
const text = 'query Item($id: ID) { item(id: $id) { id } }'
const body = JSON.stringify({ query: text })
const circle: Record<string, unknown> = {}
circle.self = circle
const secret = 'canary'

/** What an app asks wrongly, and how often `fetch` is tried for it at most. */
type Ask = () => unknown

const viaUrql = (fetchOptions: RequestInit): Ask => {
  return () =>
    createProviderClient(exampleProvider, { url }, { session, fetch: countedFetch, exchanges: [] })
      .query(query, {}, { fetchOptions })
      .toPromise()
      .then(({ error }) => Promise.reject(error))
}
const viaFetch = (init: RequestInit, address = ''): Ask => {
  return () =>
    authorizedFetch(session, { provider: exampleProvider, fetch: countedFetch })(address || url, init)
}
const viaApollo = (headers: Record<string, string>, variables: Record<string, unknown> = {}): Ask => {
  return () =>
    new ApolloClient({
      link: providerLink(exampleProvider, { session, endpoint: { url }, headers, fetch: countedFetch }),
      cache: new InMemoryCache(),
    }).mutate({ mutation, variables })
}
const viaToken = (token: string): Ask => {
  return async () => {
    session = createSession({ grant: accessToken(() => token, { principal: 'bad' }) })
    return viaFetch({ method: 'POST', body })()
  }
}
const viaGrant = (bearer: string): Ask => {
  const headers = { authorization: `Bearer ${bearer}` }
  const obtain: Grant['obtain'] = async (context) => {
    const asked = { provider: exampleProvider, url, query: text, operationName: 'Item', headers }
    return { accessToken: JSON.stringify(await graphqlTokenRequest(asked, context)) }
  }
  return () => createSession({ grant: { ...handGrant().grant, obtain }, fetch: countedFetch }).token()
}

const cases: Readonly<Record<string, Ask>> = {
  'urql: a header with a bad name': viaUrql({ headers: { 'bad name': secret } }),
  'urql: a header with a bad value': viaUrql({ headers: { good: `${secret}\nx` } }),
  'fetch: a header with a bad name': viaFetch({ method: 'POST', body, headers: { 'bad name': secret } }),
  'fetch: a header with a bad value': viaFetch({ method: 'POST', body, headers: [['good', `${secret}\nx`]] }),
  'fetch: a GET with a body': viaFetch({ method: 'GET', body }),
  'fetch: a method that nobody knows': viaFetch({ method: 'bad method', body }),
  'fetch: a stream without duplex': viaFetch({ method: 'POST', body: new Blob(['x']).stream() }),
  'Apollo Client: a header with a bad name': viaApollo({ 'bad name': secret }),
  'Apollo Client: a header with a bad value': viaApollo({ good: `${secret}\nx` }),
  'Apollo Client: variables in a circle': viaApollo({}, { id: circle, note: secret }),
  'Apollo Client: a variable that is no JSON': viaApollo({}, { id: 1n, note: secret }),
  'a token that no header can hold': viaToken(`${secret}\n`),
  'a secret that no header can hold': viaGrant(`${secret}\u{1f600}`),
}

describe('a request that cannot be sent is the fault of the app, and tried once', () => {
  test.each(Object.entries(cases))('%s', async (_, ask) => {
    const error = await Promise.resolve()
      .then(ask)
      .then(
        () => undefined,
        (cause: unknown) => cause,
      )
    const typed = energyError(error)
    expect(typed?.code ?? error).toBe('configuration')
    expect(typed?.retryable).toBe(false)
    expect(tries).toBeLessThanOrEqual(1)
    expect(sent).toBe(0)
    expect(`${JSON.stringify(typed)} ${typed?.message} ${typed?.stack}`).not.toContain(secret)
  })

  test('a URL with a password is refused in words, wherever it is given', async () => {
    const withPassword = url.replace('127', `anna:${secret}@127`)
    for (const ask of [
      viaFetch({ method: 'POST', body }, withPassword),
      () => createProviderClient(exampleProvider, { url: withPassword }, { session }),
      () =>
        oauthClientCredentials({ tokenUrl: withPassword, clientId: 'app', clientSecret: 'secret' }).obtain(
          {} as never,
        ),
    ]) {
      const error = await Promise.resolve()
        .then(ask)
        .catch((cause: unknown) => cause)
      expect(EnergyError.isInstance(error) && error.code).toBe('configuration')
      expect(String(error)).not.toContain(secret)
      expect(tries).toBe(0)
    }
  })

  test('what can be sent and comes to nothing is tried again as before', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const gone = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/graphql`
    closed.close()
    const ask = authorizedFetch(createSession({ grant: accessToken(() => 'token') }))
    const error = await ask(gone, { method: 'POST', body }).catch((cause: unknown) => cause)
    expect(energyError(error)).toMatchObject({ code: 'transport', retryable: true })
  })
})
