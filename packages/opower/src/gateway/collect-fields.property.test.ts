import { gql } from '@urql/core'
import fc from 'fast-check'
import { buildSchema, type DocumentNode, execute, parse, print, validate, visit } from 'graphql'
import { describe, expect, it } from 'vitest'
import { collectFields } from './collect-fields.ts'
import { createGateway } from './create-gateway.ts'
import { shapeData } from './shape-data.ts'

const schema = buildSchema(`
  type Query { billingAccountsConnection(byURNs: [ID!]): Thing }
  interface Named { name: String }
  union Thing = Branch | Leaf
  type Branch implements Named {
    name: String
    tags: [String]
    child: Branch
    children: [Branch]
    grid: [[Leaf]]
    leaf: Leaf
    named: Named
    thing: Thing
    things: [Thing]
    nothing: Branch
  }
  type Leaf implements Named { name: String size: Int }
`)

/** What an object of each type can be asked for: a leaf, or the type below. */
const fields: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  Branch: {
    name: null,
    tags: null,
    child: 'Branch',
    children: 'Branch',
    grid: 'Leaf',
    leaf: 'Leaf',
    named: 'Named',
    thing: 'Thing',
    things: 'Thing',
    nothing: 'Branch',
  },
  Leaf: { name: null, size: null },
  Named: { name: null },
  Thing: {},
}
const narrower: Readonly<Record<string, readonly string[]>> = {
  Branch: ['Branch', 'Named', 'Thing'],
  Leaf: ['Leaf', 'Named', 'Thing'],
  Named: ['Branch', 'Leaf'],
  Thing: ['Branch', 'Leaf'],
}
const fragmentTypes = ['Branch', 'Leaf', 'Named', 'Thing', 'Branch', 'Leaf'] as const
const conditions = [
  '',
  '',
  '',
  '@skip(if: $yes)',
  '@include(if: $no)',
  '@skip(if: $default) @include(if: $yes)',
  '@include(if: true)',
  '@skip(if: true)',
]

/** Selections of a type. A response key means the same field everywhere, so that any two of them can be merged. */
function selections(type: string, depth: number, firstFragment: number): fc.Arbitrary<string> {
  const condition = fc.constantFrom(...conditions)
  const parts: fc.Arbitrary<string>[] = [condition.map((directives) => `__typename ${directives}`)]
  for (const [name, below] of Object.entries(fields[type] ?? {})) {
    if (below !== null && depth === 0) continue
    const inner = below === null ? fc.constant('') : selections(below, depth - 1, firstFragment)
    const alias = fc
      .constantFrom('', '', 'a', 'b')
      .map((prefix) => (prefix === '' ? '' : `${prefix}${name}: `))
    const hostile = fc.constantFrom('', '', '__proto__: ', 'constructor: ')
    parts.push(
      fc
        .tuple(name === 'name' ? hostile : alias, condition, inner)
        .map(([key, directives, body]) => `${key}${name} ${directives} ${body}`),
    )
  }
  for (const narrow of narrower[type] ?? [])
    if (depth > 0)
      parts.push(
        fc
          .tuple(condition, selections(narrow, depth - 1, firstFragment))
          .map(([directives, body]) => `... on ${narrow} ${directives} ${body}`),
      )
  for (let index = firstFragment; index < fragmentTypes.length; index++)
    if ((narrower[type] ?? []).includes(fragmentTypes[index] ?? ''))
      parts.push(condition.map((directives) => `...F${index} ${directives}`))
  return fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 5 }).map((list) => `{ ${list.join(' ')} }`)
}

const documents = fc
  .tuple(
    selections('Thing', 3, 0),
    selections('Branch', 3, 0),
    ...fragmentTypes.map((type, index) => selections(type, 2, index + 1)),
  )
  .map(([root, second, ...bodies]) => {
    const operation = `query Q($account: ID!, $yes: Boolean!, $no: Boolean!, $default: Boolean = true) {
      billingAccountsConnection(byURNs: [$account]) ${root}
      ...Root
      unless: __typename @skip(if: $no) @include(if: $default)
      ... @include(if: $yes) { billingAccountsConnection(byURNs: [$account]) { ... on Branch ${second} } }
    } fragment Root on Query { billingAccountsConnection(byURNs: [$account]) { ... on Branch ${second} } }`
    const texts = bodies.map((body, index) => `fragment F${index} on ${fragmentTypes[index]} ${body}`)
    return reachable(operation, texts)
  })

/** Leaves out the fragments that nothing spreads, as a valid document does. */
function reachable(operation: string, fragments: readonly string[]): string {
  const kept = new Set<number>()
  const follow = (text: string): void => {
    for (const [, index] of text.matchAll(/\.\.\.F(\d)/g)) {
      if (kept.has(Number(index))) continue
      kept.add(Number(index))
      follow(fragments[Number(index)] ?? '')
    }
  }
  follow(operation)
  return [operation, ...[...kept].sort().map((index) => fragments[index])].join('\n')
}

const leaf = { __typename: 'Leaf', name: 'leaf', size: 3 }
function branch(depth: number): object | null {
  if (depth === 0) return null
  const below = branch(depth - 1)
  return {
    __typename: 'Branch',
    name: `branch ${depth}`,
    tags: ['x', null, 'y'],
    child: below,
    children: [below, null, below],
    grid: [[leaf, null], [], null, [leaf]],
    leaf,
    named: depth % 2 ? below : leaf,
    thing: depth % 2 ? leaf : below,
    things: [leaf, below, null],
    nothing: null,
  }
}
const rootValue = { billingAccountsConnection: branch(5) }

async function run(document: DocumentNode, variableValues: Record<string, unknown>): Promise<unknown> {
  const { data, errors } = await execute({ schema, document, rootValue, variableValues })
  expect(errors).toBeUndefined()
  return data
}

/** The same answer from an upstream that adds a field to every object. */
function withMore(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withMore)
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).map(([key, value]) => [key, withMore(value)] as const)
  return Object.fromEntries([['more', 'canary'], ...entries, ['evenMore', { secret: ['canary'] }]])
}

const flags = fc.record(
  { yes: fc.boolean(), no: fc.boolean(), default: fc.boolean() },
  { requiredKeys: ['yes', 'no'] },
)

describe('what a gateway passes on of a document', () => {
  it('is what an executor gives for that document, at any depth, in fragments, lists and under conditions', async () => {
    await fc.assert(
      fc.asyncProperty(documents, flags, async (text, open) => {
        expect(validate(schema, parse(text))).toEqual([])
        let given: unknown
        const handle = createGateway({
          client: {
            executeQuery: ({
              query,
              variables,
            }: {
              query: DocumentNode
              variables: Record<string, unknown>
            }) => ({
              subscribe(take: (result: object) => void) {
                void run(parse(print(query)), variables).then((data) => {
                  given = data
                  take({ data: JSON.parse(JSON.stringify(data)), stale: false, hasNext: false })
                })
                return { unsubscribe: () => undefined }
              },
            }),
          } as never,
          authenticate: () => ({ id: 'ada' }),
          operations: [{ document: gql(text), bind: { account: () => 'urn' } }],
          rateLimit: { requests: 1e9, window: 1 },
        })
        const response = await handle(
          new Request('http://gateway.invalid', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ operationName: 'Q', query: text, variables: open }),
          }),
        )
        expect(response.status).toBe(200)
        expect(await response.text()).toBe(JSON.stringify({ data: given }))
        const own = await run(parse(text), { account: 'urn', ...open })
        expect(withoutTypenames(given)).toEqual(withoutTypenames(own))
      }),
      { numRuns: 300 },
    )
  })

  it('stays that when the upstream adds fields of its own', async () => {
    await fc.assert(
      fc.asyncProperty(documents, flags, async (text, open) => {
        const variables = { account: 'urn', ...open }
        const data = await run(parse(text), variables)
        const selection = collectFields(parse(text) as never, variables)
        expect(JSON.stringify(shapeData(withMore(data), selection))).toBe(JSON.stringify(data))
      }),
      { numRuns: 300 },
    )
  })

  it('leaves out what a condition leaves out, even when the upstream does not', async () => {
    const text = `query Q($yes: Boolean!, $default: Boolean = true) { billingAccountsConnection {
      ... on Branch { name @skip(if: $yes) leaf @include(if: $default) { name size @skip(if: true) } tags @include(if: false) tags }
    } }`
    const document = parse(text)
    const careless = visit(document, { Directive: () => null })
    for (const variables of [{ yes: true }, { yes: false }, { yes: true, default: false }]) {
      const selection = collectFields(document as never, variables)
      const generous = await run(careless, variables)
      expect(JSON.stringify(shapeData(generous, selection))).toBe(
        JSON.stringify(await run(document, variables)),
      )
    }
  })

  it('is merged from two fragments that select different parts of one object', () => {
    const selection = collectFields(
      gql`
        query Q { account { ...One ...Two } }
        fragment One on Account { bills { urn } }
        fragment Two on Account { bills { charges { value } } }
      ` as never,
      {},
    )
    const data = { account: { bills: [{ urn: 'u', charges: { value: 1 } }] } }
    expect(shapeData(data, selection)).toEqual(data)
  })
})

function withoutTypenames(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (key, value) => (key === '__typename' ? undefined : value)))
}
