import { createHash } from 'node:crypto'
import { parse } from '@0no-co/graphql.web'
import { ConfigurationError } from '@energy/auth-core'
import { Client, fetchExchange } from '@urql/core'
import { describe, expect, it } from 'vitest'
import { createGateway } from './create-gateway.ts'
import type { GatewayOperation } from './listed-operations.ts'
import type { Manifest } from './manifest-operations.ts'

interface Customer {
  readonly id: string
  readonly account: string
}

const forecast = (fields: string): string =>
  `query Forecast($account: ID!, $last: Int) {
  billingAccountsConnection(byURNs: [$account], first: 1) {
    edges { node { ${fields} bills(last: $last) { urn __typename } __typename } __typename } __typename
  }
}`
const web = forecast('urn')
const mobile = forecast('urn accountNumber')
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const manifestOf = (...texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text) => [hashOf(text), text]))
const bound: readonly GatewayOperation<Customer>[] = [
  { document: 'Forecast', bind: { account: (customer) => customer.account } },
]

/** A gateway of these operations, whose upstream tells what it was asked. */
function rig(manifest: Manifest | undefined, operations = bound) {
  const asked: { query: string; variables: Record<string, unknown> }[] = []
  const client = new Client({
    url: 'http://upstream.invalid/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (input, init) => {
      asked.push(await new Request(input, init).json())
      return Response.json({ data: { billingAccountsConnection: { edges: [] } } })
    },
  })
  const handle = createGateway<Customer>({
    client,
    authenticate: () => ({ id: 'ada', account: 'urn:ada' }),
    operations,
    ...(manifest && { manifest }),
  })
  const post = async (body: object): Promise<string> => {
    const answer = await handle(
      new Request('http://gateway.invalid/energy', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )
    const { errors } = await answer.json()
    return errors?.[0].extensions.code ?? 'answered'
  }
  return { asked, post }
}

const byHash = (text: string): object => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
})

describe('a gateway of persisted documents', () => {
  it('executes the listed text of a hash, with what is bound', async () => {
    const { asked, post } = rig(manifestOf(web))
    expect(await post({ operationName: 'Forecast', variables: { last: 3 }, ...byHash(web) })).toBe('answered')
    expect(await post(byHash(web))).toBe('answered')
    expect(asked.map(({ variables }) => variables)).toEqual([
      { last: 3, account: 'urn:ada' },
      { account: 'urn:ada' },
    ])
    for (const { query } of asked) expect(query).toContain('billingAccountsConnection(byURNs: [$account]')
  })

  it('takes the text of a listed document as before', async () => {
    const { post } = rig(manifestOf(web))
    expect(await post({ operationName: 'Forecast', query: web })).toBe('answered')
  })

  it.each<[string, object, string]>([
    ['an unknown hash', byHash(mobile), 'hash-not-listed'],
    ['the hash of another name', { ...byHash(web), operationName: 'Bills' }, 'hash-not-listed'],
    ['an empty hash', { extensions: { persistedQuery: { sha256Hash: '' } } }, 'hash-not-listed'],
    [
      'a hash in capitals',
      { extensions: { persistedQuery: { sha256Hash: hashOf(web).toUpperCase() } } },
      'hash-not-listed',
    ],
    [
      'another text with a listed hash',
      { ...byHash(web), operationName: 'Forecast', query: mobile },
      'document-changed',
    ],
    ['no text and another extension', { extensions: { tracing: true } }, 'body-malformed'],
    ['a bound variable', { ...byHash(web), variables: { account: 'urn:bob' } }, 'variable-bound'],
  ])('refuses %s, and asks nobody', async (_, body, code) => {
    const { asked, post } = rig(manifestOf(web))
    expect(await post(body)).toBe(code)
    expect(asked).toEqual([])
  })

  it('tells a client that it may send the text, in the words that clients know', async () => {
    const { post } = rig(manifestOf(web))
    expect(await post(byHash(mobile))).toBe('hash-not-listed')
    expect(await post({ ...byHash(mobile), operationName: 'Forecast', query: web })).toBe('answered')
  })

  it('refuses the hash of one listed document beside the text of another', async () => {
    const { asked, post } = rig(manifestOf(web, mobile))
    expect(await post({ ...byHash(web), operationName: 'Forecast', query: mobile })).toBe('hash-mismatch')
    expect(await post({ ...byHash(web), query: mobile })).toBe('hash-mismatch')
    expect(asked).toEqual([])
    expect(await post({ ...byHash(mobile), query: mobile })).toBe('answered')
  })

  it.each([null, 'text', 5])('is not made of %s', (manifest) => {
    const make = () =>
      createGateway({
        client: { executeQuery: () => expect.fail() },
        authenticate: () => null,
        operations: bound,
        manifest: JSON.parse(JSON.stringify(manifest)),
      })
    expect(make).toThrow(ConfigurationError)
    expect(make).toThrow(/Generate it anew/)
  })

  it('keeps documents of one name apart, of several apps or versions', async () => {
    const { asked, post } = rig({ ...manifestOf(web), ...manifestOf(mobile) })
    expect(await post(byHash(web))).toBe('answered')
    expect(await post(byHash(mobile))).toBe('answered')
    expect(await post({ operationName: 'Forecast', query: mobile })).toBe('answered')
    expect(asked.map(({ query }) => query.includes('accountNumber'))).toEqual([false, true, true])
  })

  it('lists a document that carries its hash itself, without a manifest', async () => {
    const document = Object.assign(parse(web), { __meta__: { hash: hashOf(web) } })
    const { post } = rig(
      undefined,
      bound.map(({ bind }) => ({ document, bind })),
    )
    expect(await post(byHash(web))).toBe('answered')
  })

  it.each<[string, Record<string, string>, typeof bound, RegExp]>([
    [
      'a document that nothing is bound in',
      manifestOf(web),
      [],
      /holds Forecast, which `operations` does not name/,
    ],
    ['an entry without a document', {}, bound, /names Forecast, which is not in `manifest`/],
    ['something else than a manifest', { format: 'apollo-persisted-query-manifest' }, [], /Generate it anew/],
    ['a text that cannot be read', { [hashOf('query {')]: 'query {' }, [], /Generate it anew/],
    [
      'a text under the hash of another one',
      { [hashOf(mobile)]: web },
      bound,
      new RegExp(`Forecast under the hash ${hashOf(mobile).slice(0, 8)}…`),
    ],
    ['a document without a name', manifestOf('{ a }'), [], /Generate it anew/],
    [
      'a document that could show the accounts of others',
      manifestOf('query Forecast($account: ID!) { billingAccountsConnection(first: 1) { totalCount } }'),
      bound,
      /Forecast reads `billingAccountsConnection` for whomever/,
    ],
  ])('is not made of %s', (_, manifest, operations, message) => {
    const make = () => rig(manifest, operations)
    expect(make).toThrow(ConfigurationError)
    expect(make).toThrow(message)
  })

  it('does not list the same document twice', () => {
    expect(() => rig(manifestOf(web), [...bound, ...bound])).toThrow('`operations` lists Forecast twice.')
  })
})
