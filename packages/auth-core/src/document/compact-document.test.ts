import { ApolloClient, ApolloLink, gql as apolloGql, InMemoryCache } from '@apollo/client'
import {
  Client,
  cacheExchange,
  createRequest,
  type Exchange,
  fetchExchange,
  gql,
  makeResult,
  stringifyDocument,
} from '@urql/core'
import { buildSchema, execute, parse, print, validate } from 'graphql'
import { GraphQLClient } from 'graphql-request'
import { of } from 'rxjs'
import { describe, expect, it } from 'vitest'
import { map, pipe } from 'wonka'
import { compactDocument } from './compact-document.ts'
import type { FragmentDocument, TypedDocumentNode } from './typed-document-node.ts'

interface MeterQuery {
  meter: { id: string; serial: string; owner: { name: string } }
}

const owner: FragmentDocument<{ name: string }, 'Owner'> = compactDocument('fragment Owner on Owner{name}')
const meter: FragmentDocument<{ id: string }, 'Meter'> = compactDocument(
  'fragment Meter on Meter{id serial owner{...Owner}}',
  [owner],
)
const text = 'query Meter($id:ID!){meter(id:$id){...Meter owner{...Owner}}}'
const document: TypedDocumentNode<MeterQuery, { id: string }> = compactDocument(text, [meter, owner])
const whole = `${text} fragment Meter on Meter{id serial owner{...Owner}} fragment Owner on Owner{name}`

const schema = buildSchema(`
  type Query { meter(id: ID!): Meter }
  type Meter { id: ID! serial: String! owner: Owner! }
  type Owner { name: String! }
`)
const data: MeterQuery = { meter: { id: '7', serial: 'S7', owner: { name: 'Ada' } } }

/** A fetch that answers every request with the data, and keeps the bodies. */
function recordingFetch(): { fetch: typeof fetch; bodies: string[] } {
  const bodies: string[] = []
  return {
    bodies,
    fetch: async (_input, init) => {
      bodies.push(String(init?.body))
      return Response.json({ data })
    },
  }
}

describe('compactDocument', () => {
  it('is a document that graphql-js prints, validates and executes', async () => {
    expect(print(document)).toBe(print(parse(whole)))
    expect(validate(schema, document)).toEqual([])
    const rootValue = { meter: ({ id }: { id: string }) => ({ ...data.meter, id }) }
    const result = await execute({ schema, document, rootValue, variableValues: { id: '7' } })
    expect(result.data).toEqual(data)
  })

  it('parses its text on first use and once only', () => {
    const broken = compactDocument('query {')
    expect(() => broken.definitions).toThrow(/Syntax/i)
    expect(document.definitions).toBe(document.definitions)
    expect(document.loc).toBe(document.loc)
  })

  it('holds each fragment once, as the same object in every document that spreads it', () => {
    const other = compactDocument('query Other{meter(id:1){...Meter}}', [meter])
    expect(document.definitions).toHaveLength(3)
    expect(document.definitions[1]).toBe(meter.definitions[0])
    expect(other.definitions.slice(1)).toEqual([meter.definitions[0], owner.definitions[0]])
    expect(other.definitions[2]).toBe(owner.definitions[0])
  })

  it('says its whole text in its location', () => {
    expect(document.loc?.source.body).toBe(whole)
    expect(document.loc?.end).toBe(whole.length)
  })

  it.each([
    ['spreading', (): object => ({ ...document })],
    ['JSON', (): object => JSON.parse(JSON.stringify(document))],
    ['structuredClone', (): object => structuredClone(document)],
    ['Object.assign', (): object => Object.assign({}, document)],
  ])('stays a whole document when it is copied by %s', (_, copy) => {
    expect(copy()).toMatchObject({ kind: 'Document', definitions: [{ kind: 'OperationDefinition' }, {}, {}] })
    expect(print(Object.assign(parse('{a}'), copy()))).toBe(print(parse(whole)))
  })

  it('can be changed in a copy of its descriptors, as older graphql-js does, and stays as it was itself', () => {
    const copy = Object.defineProperties(parse('{b}'), Object.getOwnPropertyDescriptors(document))
    Object.assign(copy, { definitions: parse('{a}').definitions, loc: undefined })
    expect(print(copy)).toBe(print(parse('{a}')))
    expect(copy.loc).toBeUndefined()
    expect(print(document)).toBe(print(parse(whole)))
    expect(document.loc?.source.body).toBe(whole)
  })

  it('can be used when it is frozen', () => {
    const frozen = Object.freeze(compactDocument('{a}'))
    expect(print(frozen)).toBe(print(parse('{a}')))
  })

  it('is queried by urql behind the document cache, which adds type names', async () => {
    const { fetch, bodies } = recordingFetch()
    const client = new Client({
      url: 'http://energy.test/graphql',
      exchanges: [cacheExchange, fetchExchange],
      preferGetMethod: false,
      fetch,
    })
    const first = await client.query(document, { id: '7' }).toPromise()
    const second = await client.query(document, { id: '7' }).toPromise()
    expect(first.data).toEqual(data)
    expect(second.data).toEqual(data)
    expect(bodies).toHaveLength(1)
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ operationName: 'Meter', variables: { id: '7' } })
    expect(bodies[0]).toContain('__typename')
  })

  it('has the same key in urql as the same text in another form', () => {
    expect(createRequest(compactDocument('query A{a}'), {}).key).toBe(
      createRequest(gql('query A { a }'), {}).key,
    )
  })

  it('goes over the wire in its compact form when no exchange changes it', async () => {
    const bodies: string[] = []
    const answer: Exchange = () => (operations) =>
      pipe(
        operations,
        map((operation) => {
          bodies.push(stringifyDocument(operation.query))
          return makeResult(operation, { data })
        }),
      )
    const client = new Client({
      url: 'http://energy.test/graphql',
      exchanges: [answer],
      preferGetMethod: false,
    })
    await client.query(document, { id: '7' }).toPromise()
    expect(new Set(bodies)).toEqual(new Set([whole]))
  })

  it('is queried by Apollo Client', async () => {
    const asked: string[] = []
    const link = new ApolloLink((operation) => {
      asked.push(print(operation.query))
      return of({
        data: { meter: { __typename: 'Meter', ...data.meter, owner: { __typename: 'Owner', name: 'Ada' } } },
      })
    })
    const client = new ApolloClient({ link, cache: new InMemoryCache() })
    const result = await client.query({ query: document, variables: { id: '7' } })
    expect(result.data?.meter.owner.name).toBe('Ada')
    expect(client.readQuery({ query: document, variables: { id: '7' } })?.meter.serial).toBe('S7')
    expect(asked[0]).toContain('fragment Owner on Owner')
  })

  it('can be spread in a gql template of Apollo Client and of urql', () => {
    const apollo = apolloGql`query Again { meter(id: 1) { ...Owner } } ${owner}`
    const urql = gql`query Again { meter(id: 1) { ...Owner } } ${owner}`
    for (const again of [apollo, urql]) expect(print(again)).toContain('fragment Owner on Owner')
  })

  it('is queried by graphql-request, which reads the types from it', async () => {
    const { fetch, bodies } = recordingFetch()
    const client = new GraphQLClient('http://energy.test/graphql', { fetch })
    const { meter: found } = await client.request(document, { id: '7' })
    expect(found.owner.name).toBe('Ada')
    expect(JSON.parse(bodies[0] ?? '').operationName).toBe('Meter')
  })
})
