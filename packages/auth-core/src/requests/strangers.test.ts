import { Client, fetchExchange, gql } from '@urql/core'
import { describe, expect, test } from 'vitest'
import { createProviderClient } from '../client/create-provider-client.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { providerExchange } from '../exchanges/provider-exchange.ts'
import { defineProvider, type Endpoint, type Provider } from '../provider.ts'
import { createSession } from '../session/create-session.ts'
import type { Session, SessionOptions } from '../session/session.ts'
import { exampleProvider } from '../testing/example-provider.ts'
import { handGrant } from '../testing/hand-grant.ts'
import { authorizedFetch } from './authorized-fetch.ts'

const known: Provider = defineProvider({
  ...exampleProvider,
  endpoints: {
    de: {
      url: 'https://api.known.test/graphql',
      tokenUrl: 'https://auth.known.test/token',
      hosts: [{ url: 'https://second.known.test/graphql', fields: ['devices'] }],
    },
    us: { url: 'https://api.known-us.test/graphql' },
  },
})
const endpoint: Endpoint = { url: 'https://own.test/graphql', tokenUrl: 'https://auth.own.test/token' }
const json = {
  method: 'POST',
  body: '{"query":"{ item { id } }"}',
  headers: { 'content-type': 'application/json' },
}

/** A session, and what was sent for it; a token is asked for only when a request is about to leave. */
function bench(options: Partial<SessionOptions> = {}) {
  const sent: string[] = []
  let signIns = 0
  const obtain = async () => ({ accessToken: `canary-${++signIns}`, lifetime: 3_600_000 })
  const session = createSession({ grant: { ...handGrant().grant, obtain }, ...options })
  const fetch = async (input: RequestInfo | URL): Promise<Response> => {
    sent.push(new Request(input).url)
    return Response.json({ data: { item: { id: 1 } } })
  }
  return { session, sent, fetch, signIns: () => signIns }
}

const strangers = [
  'https://stranger.test/graphql?canary',
  'https://own.test.stranger.test/graphql',
  'https://own.test:8443/graphql',
  'https://own.test@stranger.test/graphql',
  'https://own.test./graphql',
  'https://own.tеst/graphql',
  'https://127.0.0.1/graphql',
  'http://127.0.0.1/graphql',
]
const own = ['https://own.test/graphql', 'https://OWN.test:443/invoices/1', 'https://auth.own.test/userinfo']
const ofProvider = [
  'https://api.known.test/graphql',
  'https://api.known.test/v1/invoices',
  'https://auth.known.test/userinfo',
  'https://second.known.test/graphql',
  'https://api.known-us.test/graphql',
]

/** Every way to say where a session is at home, and what is known then. */
const ways: readonly [
  string,
  (rig: ReturnType<typeof bench>) => typeof globalThis.fetch,
  Partial<SessionOptions>,
  readonly string[],
][] = [
  ['the session’s endpoint', ({ session, fetch }) => authorizedFetch(session, { fetch }), { endpoint }, own],
  ['an endpoint of its own', ({ session, fetch }) => authorizedFetch(session, { fetch, endpoint }), {}, own],
  [
    'the session’s provider and endpoint',
    ({ session, fetch }) => authorizedFetch(session, { fetch }),
    { endpoint, provider: known },
    [...own, ...ofProvider],
  ],
  [
    'the provider alone',
    ({ session, fetch }) => authorizedFetch(session, { fetch, provider: known }),
    {},
    ofProvider,
  ],
]

describe.each(ways)('authorizedFetch that knows %s', (_, make, options, mine) => {
  test.each(mine)('sends the token to %s', async (url) => {
    const rig = bench(options)
    await make(rig)(url, json)
    expect(rig.sent).toEqual([new URL(url).href])
  })

  test.each([
    ['a text', (url: string) => url],
    ['a URL', (url: string) => new URL(url)],
    ['a request', (url: string) => new Request(new URL(url.replace('own.test@', '')), json)],
  ])('sends nothing to a stranger who is named by %s, and asks for no token', async (_, input) => {
    for (const url of strangers) {
      const rig = bench(options)
      const error = await make(rig)(input(url), json).catch((thrown: unknown) => thrown)
      expect(error, url).toMatchObject({ code: 'configuration', retryable: false })
      const origin = new URL(url.replace('own.test@', '')).origin
      expect(String(error)).toContain(String(input(url)).includes('@') ? 'user name' : origin)
      expect(String(error)).not.toMatch(/canary|graphql/)
      expect(rig.sent).toEqual([])
      expect(rig.signIns()).toBe(0)
    }
  })
})

test('authorizedFetch of a session that knows nothing goes where the caller says', async () => {
  const rig = bench()
  await authorizedFetch(rig.session, { fetch: rig.fetch })('https://anywhere.test/invoices/1')
  expect(rig.sent).toEqual(['https://anywhere.test/invoices/1'])
})

test('a URL object that is changed while the token comes does not lead it to a stranger', async () => {
  const hand = handGrant()
  const sent: string[] = []
  const fetch = authorizedFetch(createSession({ grant: hand.grant, endpoint }), {
    async fetch(input) {
      sent.push(new Request(input).url)
      return Response.json({ data: {} })
    },
  })
  const url = new URL(endpoint.url)
  const asked = fetch(url, json)
  await new Promise(setImmediate)
  url.hostname = 'stranger.test'
  hand.latest.succeed()
  await asked
  expect(sent).toEqual([endpoint.url])
})

test.each([
  ['of another kind', { href: 'https://stranger.test/', toString: (): string => 'https://stranger.test/' }],
  ['that is none', {}],
])('a URL object %s ends in a typed error', async (_, input) => {
  const rig = bench({ endpoint })
  const asked = authorizedFetch(rig.session, { fetch: rig.fetch })(input as URL, json)
  await expect(asked).rejects.toMatchObject({ code: 'configuration' })
  expect(rig.sent).toEqual([])
})

const document = gql('query Item { item { id } }')
const clients: readonly [string, (session: Session, fetch: typeof globalThis.fetch) => Client][] = [
  [
    'of a provider',
    (session, fetch) => createProviderClient(known, endpoint, { session, fetch, exchanges: [] }),
  ],
  [
    'of the app, with the exchange',
    (session, fetch) =>
      new Client({
        url: endpoint.url,
        fetch,
        exchanges: [providerExchange(exampleProvider, { session }), fetchExchange],
      }),
  ],
]

describe.each(clients)('a urql client %s', (_, make) => {
  test('sends to its own origin, also another path of it', async () => {
    const rig = bench()
    const client = make(rig.session, rig.fetch)
    for (const url of [undefined, 'https://own.test/other'])
      expect(
        (await client.query(document, {}, url ? { url, requestPolicy: 'network-only' } : {})).error,
      ).toBeUndefined()
    expect(rig.sent).toEqual(['https://own.test/graphql', 'https://own.test/other'])
  })

  test.each(['query', 'mutation'] as const)(
    'sends no %s to a stranger whom its context names',
    async (kind) => {
      const rig = bench()
      const client = make(rig.session, rig.fetch)
      for (const url of strangers) {
        const asked = kind === 'query' ? document : gql('mutation Pay { pay { id } }')
        const { error } = await client[kind](asked, {}, { url }).toPromise()
        expect(energyError(error), url).toMatchObject({ code: 'configuration', retryable: false })
        expect(String(error)).not.toMatch(/canary|graphql/)
      }
      expect(rig.sent).toEqual([])
      expect(rig.signIns()).toBe(0)
    },
  )
})
