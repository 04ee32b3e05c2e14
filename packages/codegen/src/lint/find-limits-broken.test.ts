import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { collectDefinitions } from '../operations/collect-definitions.ts'
import { findLimitsBroken } from './find-limits-broken.ts'

const schema = buildSchema(`
  type Query { account: Account! readings(first: Int): [Int] }
  type Account {
    bills(first: Int, last: Int, after: String): Bills
    measurements(first: Int): Bills
    ledgers: [Ledger]
  }
  type Ledger { bills(first: Int): Bills }
  type Bills { edges: [Edge] }
  type Edge { node: Bill }
  type Bill { id: ID bills(first: Int): Bills }
`)
const limits = { pageSize: 99, withoutPageSize: ['measurements'], nodes: 500, complexity: 8 }

function broken(code: string): readonly string[] {
  const definitions = collectDefinitions([
    { document: parse(code), origin: { file: 'a.graphql', code, start: 0 } },
  ])
  return findLimitsBroken(schema, definitions, limits).map(
    ({ file, line, column, operation, message }) => `${file}:${line}:${column} ${operation}: ${message}`,
  )
}

describe('findLimitsBroken', () => {
  it('finds a page without a size, with file and line', () => {
    expect(broken('query A {\n  account { bills { edges { node { id } } } }\n}')).toEqual([
      'a.graphql:2:13 A: Account.bills is asked for without `first`, which the platform refuses.',
    ])
  })

  it('finds a page that is too large, also in a fragment', () => {
    expect(broken('fragment F on Account { bills(last: 500) { edges { node { id } } } }')).toEqual([
      'a.graphql:1:25 F: Account.bills is asked for last: 500, more than the 99 that the platform gives.',
    ])
  })

  it('doubts the first size that the guide leaves open', () => {
    expect(broken('query A { account { bills(first: 100) { edges { node { id } } } } }')[0]).toContain(
      'not settled. Ask for 99.',
    )
  })

  it.each([
    'query A { account { bills(first: 99) { edges { node { id } } } } }',
    'query A($first: Int!) { account { bills(first: $first) { edges { node { id } } } } }',
    'query A { account { measurements(first: 1000) { edges { cursor: __typename } } } }',
    'query A { readings }',
  ])('has nothing to say of %s', (text) => {
    const withoutNodes = broken(text).filter((message) => !message.includes('nodes'))
    expect(withoutNodes).toEqual([])
  })

  it('multiplies pages within pages, through fragments', () => {
    expect(
      broken(
        'query A { account { bills(first: 50) { edges { node { ...More } } } } } fragment More on Bill { bills(first: 20) { edges { node { id } } } }',
      ),
    ).toEqual(['a.graphql:1:1 A: It asks for 1050 nodes or more; the platform gives 500 to a request.'])
  })

  it('counts fields that have fields', () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'id' : `bills(first: 1) { edges { node { ${nested(depth - 1)} } } }`
    expect(broken(`query A { account { ${nested(3)} } }`)).toEqual([
      "a.graphql:1:1 A: Its complexity is about 10, by a measure that is not the platform's own; 8 is the limit.",
    ])
  })
})
