import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDefineConfig } from '../src/index.ts'
import { type App, makeApp } from './make-app.ts'

const schema = `
type Query { account(number: String!): Account shops(near: String): [Shop!]! }
type Account { id: ID! number: String! balance: Int bills(first: Int after: String kind: Kind): BillConnection! address: Address }
type BillConnection { pageInfo: PageInfo! edges: [BillEdge!]! }
type BillEdge { node: Bill! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
interface Bill { id: ID! total: Int }
type Invoice implements Bill { id: ID! total: Int tax: Int }
type Credit implements Bill { id: ID! total: Int }
type Address { street: String country: Country }
type Country { name: String }
type Shop { id: ID! name: String }
enum Kind { PAID OPEN }
`
const bills = `query Bills($number: String!, $after: String, $kind: Kind) {
  account(number: $number) {
    number
    bills(first: 5, after: $after, kind: $kind) {
      pageInfo { hasNextPage endCursor }
      edges { node { ...Line ... on Invoice { tax } } }
    }
    address { street }
  }
}
fragment Line on Bill { id total }`
const balance = 'query Balance($number: String!) { account(number: $number) { balance } }'

const defineConfig = createDefineConfig({
  packageName: '@energy/auth-core',
  schemaFile: () => new URL('file:///none.graphql'),
  scalars: {},
  keyFields: { Account: 'number' },
})
const options = { schema: 'schema.graphql', documents: 'src/**/*.graphql' }

let app: App
beforeEach(() => {
  app = makeApp({ 'schema.graphql': schema, 'src/bills.graphql': bills })
})
afterEach(() => app.remove())

describe('the configuration of a cache', () => {
  it('is written for graphcache, of the types that operations reach and no others', async () => {
    await app.generate(defineConfig({ ...options, output: 'src/generated/', cache: 'graphcache' }))
    const text = app.read('src/generated/graphcache.ts')
    expect(text).toContain("...keyedBy('number', 'Account')")
    expect(text).toContain("...embedded('Address BillConnection BillEdge PageInfo')")
    expect(text).toContain("Bill: ['Credit', 'Invoice']")
    expect(text).toContain("Account: merged('bills')")
    expect(text).not.toMatch(/Shop|Country/)
    expect(app.typecheck('typescript')).toBe('')
  })

  it('keeps an object within its parent only where an operation does not ask for its key', async () => {
    app.write('src/balance.graphql', balance)
    app.write(
      'src/lines.graphql',
      bills.replace('query Bills', 'query Lines').replace('...Line', 'total').split('fragment')[0] ?? '',
    )
    await app.generate(defineConfig({ ...options, output: 'src/generated/', cache: 'graphcache' }))
    const text = app.read('src/generated/graphcache.ts')
    expect(text).toContain("...keyedBy('number', 'Account')")
    expect(text).toContain("...keyedBy('id', 'Credit Invoice')")
    expect(app.typecheck('typescript')).toBe('')
  })

  it('is written for Apollo Client, with the arguments that tell lists apart, beside a single output file', async () => {
    await app.generate(defineConfig({ ...options, output: 'src/api.ts', cache: 'apollo-cache' }))
    const text = app.read('src/api.apollo-cache.ts')
    expect(text).toContain(
      "Account: { keyFields: keyedBy('number'), fields: { bills: relayStylePagination(['kind']) } }",
    )
    expect(text).toContain("Bill: ['Credit', 'Invoice']")
    expect(app.typecheck('typescript')).toBe('')
    expect(app.typecheck('typescript-5.6')).toBe('')
  })

  it('is not written unless it is asked for', async () => {
    await app.generate(defineConfig({ ...options, output: 'src/generated/' }))
    expect(() => app.read('src/generated/graphcache.ts')).toThrow(/ENOENT/)
  })
})
