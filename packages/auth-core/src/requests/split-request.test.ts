import { Client, fetchExchange, gql } from '@urql/core'
import { describe, expect, test } from 'vitest'
import { energyError } from '../errors/find-energy-error.ts'
import { providerExchange } from '../exchanges/provider-exchange.ts'
import type { Provider } from '../provider.ts'
import { createSession } from '../session/create-session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { authorizedFetch } from './authorized-fetch.ts'

const main = 'https://rig.test/graphql'
const second = 'https://second.rig.test/graphql'
const endpoint = { url: main, hosts: [{ url: second, fields: ['sessions', 'join'] }] }

interface Seen {
  readonly url: string
  readonly query: string
  readonly variables: Record<string, unknown>
  readonly headers: Headers
  readonly signal: AbortSignal | null | undefined
}

type Answers = Record<string, () => Response | Promise<Response>>

const good: Answers = {
  [main]: () => Response.json({ data: { account: { id: 1 } } }),
  [second]: () => Response.json({ data: { mine: { id: 2 } } }),
}

const down = (): Response => new Response('<html>', { status: 503 })

function rig(answers: Answers = good, provider: Provider = exampleProvider) {
  const seen: Seen[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const body = await request.text()
    seen.push({ url: request.url, ...JSON.parse(body), headers: request.headers, signal: init?.signal })
    return (await answers[request.url]?.()) ?? down()
  }
  const clock = {
    now: () => 0,
    monotonic: () => 0,
    // No pause before another attempt: what happens is what is looked at.
    schedule(callback: () => void, delay: number) {
      if (delay < 10_000) queueMicrotask(callback)
      return () => {}
    },
  }
  const grant = {
    kind: 'test',
    principal: 'anna',
    refreshTokenUse: 'reusable' as const,
    runsOn: 'anywhere' as const,
    obtain: async () => ({ accessToken: 'token', lifetime: 3_600_000 }),
  }
  const session = createSession({ grant, provider, clock })
  const exchange = providerExchange(provider, { session, endpoint, clock })
  const client = new Client({
    url: main,
    preferGetMethod: false,
    fetch,
    exchanges: [exchange, fetchExchange],
  })
  const send = authorizedFetch(session, { provider, endpoint, fetch, clock })
  return { client, send, session, seen }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const both = `query Both($id: Int!, $of: Int) {
  account(id: $id) { id }
  mine: sessions(of: $of) { id }
}`
const variables = { id: 1, of: 2 }

function post(query: string): RequestInit {
  const headers = { 'content-type': 'application/json', accept: 'multipart/mixed' }
  return { method: 'POST', headers, body: JSON.stringify({ query, variables }) }
}

describe('a query of both hosts', () => {
  test('is one result of two requests, with the token and with the variables that each part uses', async () => {
    const { client, seen } = rig()
    const { data, error } = await client.query(gql(both), variables).toPromise()
    expect([data, error]).toEqual([{ account: { id: 1 }, mine: { id: 2 } }, undefined])
    expect(seen.map(({ url, variables: sent }) => [url, sent])).toEqual([
      [main, { id: 1 }],
      [second, { of: 2 }],
    ])
    expect(seen.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer token', 'Bearer token'])
  })

  test.each<[string, (init: RequestInit) => Parameters<typeof globalThis.fetch>]>([
    ['a text', (init: RequestInit) => [main, init]],
    ['a Request', (init: RequestInit) => [new Request(main, init)]],
    ['bytes', (init: RequestInit) => [main, { ...init, body: new TextEncoder().encode(String(init.body)) }]],
    [
      'in the URL of a GET',
      () => [`${main}?${new URLSearchParams({ query: both, variables: '{"id":1,"of":2}' })}`],
    ],
    [
      'in the URL of a Request',
      (init: RequestInit) => {
        const asked = new URLSearchParams({ query: both, variables: '{"id":1,"of":2}' })
        return [new Request(`${main}?${asked}`, { headers: init.headers ?? {} })]
      },
    ],
  ])('is split for other clients too, when its body is %s; no part may come in parts', async (_, form) => {
    const { send, seen } = rig()
    const response = await send(...form(post(both)))
    expect(await response.json()).toEqual({ data: { account: { id: 1 }, mine: { id: 2 } } })
    expect(seen.map(({ headers }) => headers.get('accept'))).toEqual([
      'application/graphql-response+json, application/json',
      'application/graphql-response+json, application/json',
    ])
  })

  test('is asked of the second host, where a GET has it all there', async () => {
    const { send, seen } = rig()
    const asked = new URLSearchParams({ query: '{ mine: sessions { id } }' })
    const response = await send(`${main}?${asked}`)
    expect(await response.json()).toEqual({ data: { mine: { id: 2 } } })
    expect(seen.map(({ url }) => url)).toEqual([second])
  })

  test('loses no member, whatever its alias is called', async () => {
    const { send } = rig({
      [main]: () => new Response('{"data":{"__proto__":{"id":1},"constructor":{"id":2}}}'),
      [second]: () => new Response('{"data":{"toString":{"id":3}}}'),
    })
    const query = '{ __proto__: account { id } constructor: account { id } toString: sessions { id } }'
    const text = await (await send(main, post(query))).text()
    expect(text).toBe('{"data":{"__proto__":{"id":1},"constructor":{"id":2},"toString":{"id":3}}}')
  })

  test('shows what one host says while the other is down, beside the typed error', async () => {
    const { client, send } = rig({ ...good, [second]: down })
    const { data, error } = await client.query(gql(both), variables).toPromise()
    expect(data).toEqual({ account: { id: 1 }, mine: null })
    expect(error?.graphQLErrors.map(({ path }) => path)).toEqual([['mine']])
    expect(energyError(error)).toMatchObject({
      code: 'transport',
      host: 'second.rig.test',
      operationName: 'Both',
      retryable: true,
    })
    const answer = await (await send(main, post(both))).json()
    expect(energyError(answer)?.code).toBe('transport')
  })

  test('asks no host for what is left out', async () => {
    const { client, seen } = rig({ ...good, [second]: down })
    const query = gql`query Some($no: Boolean!) { account { id } sessions @include(if: $no) { id } }`
    const { data, error } = await client.query(query, { no: false }).toPromise()
    expect([data, error, seen.length]).toEqual([{ account: { id: 1 } }, undefined, 1])
  })

  test('fails as one when both hosts are down', async () => {
    const { client, send } = rig({})
    const { data, error } = await client.query(gql(both), variables).toPromise()
    expect(data).toBeUndefined()
    expect(energyError(error)).toMatchObject({ code: 'transport', host: 'rig.test' })
    await expect(send(main, post(both))).rejects.toMatchObject({ code: 'transport' })
  })

  test('keeps what one host answers when the other one refuses the whole of its part', async () => {
    const refusal = { errors: [{ message: 'Cannot query', locations: [{ line: 1, column: 1 }] }] }
    const { client } = rig({ ...good, [second]: () => Response.json(refusal, { status: 400 }) })
    const { data, error } = await client.query(gql(both), variables).toPromise()
    expect(data).toEqual({ account: { id: 1 }, mine: null })
    expect(energyError(error)?.code).toBe('schema-mismatch')
    expect(error?.graphQLErrors[0]?.locations).toBeUndefined()
  })

  test.each(['signOut', 'abort'] as const)(
    'hands out nothing of what one host said when it ends by %s before the other answers',
    async (ending) => {
      let answerLate = (_: Response): void => {}
      const late = new Promise<Response>((resolve) => {
        answerLate = resolve
      })
      const { send, session, seen } = rig({ ...good, [second]: () => late })
      const caller = new AbortController()
      const outcome = send(main, { ...post(both), signal: caller.signal }).catch((error: unknown) => error)
      while (seen.length < 2) await turn()
      // The other host has answered by now.
      for (let count = 0; count < 5; count++) await turn()
      if (ending === 'signOut') session.signOut()
      else caller.abort(new Error('enough'))
      answerLate(Response.json({ data: { mine: { id: 2 } } }))
      expect(await outcome).toMatchObject(
        ending === 'signOut' ? { code: 'session-changed' } : { message: 'enough' },
      )
    },
  )
})

describe('what cannot be split is refused before anything is sent, and says which field lives where', () => {
  test('a mutation', async () => {
    const { client, seen } = rig()
    const mutation = gql`mutation Two { pay { id } join { id } }`
    const { error } = await client.mutation(mutation, {}).toPromise()
    expect(energyError(error)).toMatchObject({ code: 'invalid-request', operationName: 'Two' })
    expect(energyError(error)?.message).toContain('`pay` on rig.test, `join` on second.rig.test. A mutation')
    expect(seen).toEqual([])
  })

  test('a subscription, of a provider that offers them', async () => {
    const { send, seen } = rig(good, { ...exampleProvider, subscriptions: true })
    const outcome = send(main, post('subscription Two { account { id } sessions { id } }'))
    await expect(outcome).rejects.toMatchObject({ code: 'invalid-request' })
    expect(seen).toEqual([])
  })
})
