import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { collectDefinitions } from '../operations/collect-definitions.ts'
import { isFragment } from '../operations/definition.ts'
import { printSchemaTypes, printTypes } from './print-types.ts'
import type { TypeOptions } from './type-options.ts'

const schema = buildSchema(`
  directive @oneOf on INPUT_OBJECT
  scalar Decimal
  scalar Instant
  type Query { node(id: ID!): Node nodes: [Node!] either: Either! car: Car find(by: By, old: Int @deprecated(reason: "no */ more")): Car }
  interface Node { id: ID! }
  interface Priced implements Node { id: ID! price: Decimal! }
  type Car implements Node & Priced { id: ID! price: Decimal! built: Instant @deprecated(reason: "Use made.\\n- Scheduled for removal on or after 2026-12-01.") color: Color! }
  type Pump implements Node { id: ID! power: Float }
  union Either = Car | Pump
  enum Color { RED BLUE @deprecated(reason: "faded") }
  input By @oneOf { id: ID name: [String!] }
  input Range { from: Int! = 1 to: Int at: [Color!] = [] under: Range old: Int @deprecated(reason: "gone") }
  type Mutation { set(range: Range!, colors: [Color]): Boolean }
`)

/** Prints the types of a text without line breaks, which do not matter here. */
function types(text: string, options: Partial<TypeOptions> = {}): string {
  const definitions = collectDefinitions([
    { document: parse(text), origin: { file: 'a.graphql', code: text, start: 0 } },
  ])
  const all: TypeOptions = {
    schema,
    fragments: new Map(definitions.filter(isFragment).map((fragment) => [fragment.name, fragment])),
    scalars: { Decimal: 'string', Instant: { input: 'string | Date', output: 'string' } },
    scalarTypes: 'plain',
    enums: 'open',
    descriptions: true,
    ...options,
  }
  const printed = printTypes(definitions, all)
  return `${printed.text}\n${printSchemaTypes(printed.schemaTypes, definitions, all)}`
    .replace(/\s+/g, ' ')
    .trim()
}

describe('the type of a result', () => {
  it('keeps a place for types that the schema gets later, with what is selected on the interface', () => {
    expect(types('query A { node(id: 1) { id ... on Car { color } } }', { enums: 'closed' })).toContain(
      "node: { __typename?: 'Car' id: string color: Color } | { __typename?: 'Pump' | '%other' id: string } | null",
    )
  })

  it('tells the unknown member by its name when __typename is selected', () => {
    expect(types('query A { either { __typename ... on Pump { power } } }')).toContain(
      "either: { __typename: 'Car' } | { __typename: 'Pump' power: number | null } | { __typename: '%other' }",
    )
  })

  it('is one object when every type of an interface looks alike', () => {
    expect(types('query A { nodes { id } }')).toContain('nodes: Array<{ id: string }> | null')
  })

  it('keeps what an interface has for unknown types that implement it', () => {
    expect(types('query A { node(id: 1) { ... on Priced { price ... on Node { id } } } }')).toContain(
      "{ __typename?: 'Car' price: string id: string } | { __typename?: 'Pump' | '%other' }",
    )
  })

  it('reads fragments on a union inside an object, which typescript-operations leaves out', () => {
    expect(types('query A { car { ... on Either { ... on Car { id } ... on Pump { power } } } }')).toContain(
      'car: { id: string } | null',
    )
  })

  it('makes optional what a directive may leave out, and only that', () => {
    const text = types(`
      query A($x: Boolean!) {
        car { id }
        car { price @include(if: $x) ... @skip(if: $x) { color } id @skip(if: $x) }
        either @include(if: $x) { ... on Car { id } }
      }`)
    expect(text).toContain('car: { id: string price?: string color?: Color } | null')
    expect(text).toContain("either?: { __typename?: 'Car' id: string } | { __typename?: 'Pump' | '%other' }")
  })

  it('makes optional what only one of two selections of a field brings, when that one may be left out', () => {
    expect(types('query A($x: Boolean!) { car { id } car @include(if: $x) { price } }')).toContain(
      'car: { id: string price?: string } | null',
    )
  })

  it('uses aliases, and reads fragments of fragments', () => {
    expect(
      types(
        'query A { mine: car { ...One } } fragment One on Car { ...Two } fragment Two on Car { cost: price }',
      ),
    ).toContain('mine: { cost: string } | null')
  })

  it('marks deprecated fields where they are selected, with reason and date', () => {
    expect(types('query A { car { built } }')).toContain(
      '{ /** @deprecated Use made. - Scheduled for removal on or after 2026-12-01. */ built: string | null }',
    )
  })

  it('lets scalars remember their name when asked to', () => {
    expect(types('query A { car { id price built } }', { scalarTypes: 'branded' })).toMatch(
      /id: string price: Scalar<'Decimal', string> .* built: Scalar<'Instant', string> \| null/,
    )
  })

  it('is unknown for a scalar that nobody typed, never any', () => {
    expect(types('query A { car { price } }', { scalars: {} })).toContain('price: unknown')
  })
})

describe('the types of variables', () => {
  it('mark variables that go into deprecated arguments or input fields', () => {
    expect(types('query A($n: Int) { find(old: $n) { id } }')).toContain(
      '{ /** @deprecated no *\\/ more */ n?: number | null | undefined }',
    )
    expect(types('mutation B($n: Int) { set(range: { to: 1, old: $n }) }')).toContain(
      '{ /** @deprecated gone */ n?:',
    )
  })

  it('are what the wire takes: defaults and nullable ones can be left out', () => {
    const text = types(
      'mutation A($range: Range!, $colors: [Color] = [RED]) { set(range: $range, colors: $colors) }',
    )
    expect(text).toContain('range: Range colors?: ReadonlyArray<Color | null> | Color | null | undefined')
    expect(text).toContain('export type Range = { from?: number | undefined to?: number | null | undefined')
    expect(text).toContain(
      'at?: ReadonlyArray<Color> | Color | null | undefined under?: Range | null | undefined /** @deprecated gone */ old?:',
    )
  })

  it('allow exactly one field of a @oneOf input', () => {
    expect(types('query A($by: By) { find(by: $by) { id } }')).toContain(
      'export type By = | { id: string | number; name?: never } | { id?: never; name: ReadonlyArray<string> | string }',
    )
  })
})

describe('the type of an enum', () => {
  it('is open to later values and marks deprecated ones', () => {
    const text = types('query A { car { color } }')
    expect(text).toContain("export type Color = | 'RED' /** @deprecated faded */ | 'BLUE' | (string & {})")
    expect(text).toContain('Deprecated values: * - `BLUE`: faded')
  })

  it('is closed when asked to', () => {
    expect(types('query A { car { color } }', { enums: 'closed' })).not.toContain('string &')
  })
})

describe('what the schema says', () => {
  const described = buildSchema(`
    type Query {
      "What is owed, in cents." balance("Whose balance." number: String!): Int
      either: [Owned!]
      set(range: Range): Int
    }
    interface Owned { "Its owner." owner: String }
    type Car implements Owned { "Who drives it." owner: String }
    type Pump implements Owned { owner: String }
    """
    Hours, */ and so on.

    Unverified: from the name.
    """
    input Range { "First hour." from: Int "Last hour." to: Int @deprecated(reason: "Use from.") }
    "A colour." enum Color { "Like blood." RED }
    type Mutation { paint(color: Color): Int }
  `)
  const text = 'query A($number: String!, $range: Range) { balance(number: $number) set(range: $range) }'

  it('stands at fields, variables, inputs and enums', () => {
    const printed = types(text, { schema: described })
    expect(printed).toContain('/** What is owed, in cents. */ balance: number | null')
    expect(printed).toContain('/** Whose balance. */ number: string')
    expect(printed).toContain(
      '/** * Hours, *\\/ and so on. * * Unverified: from the name. */ export type Range',
    )
    expect(printed).toContain('/** First hour. */ from?: number')
    expect(printed).toContain('/** * Last hour. * * @deprecated Use from. */ to?: number')
    expect(types('mutation P($color: Color) { paint(color: $color) }', { schema: described })).toContain(
      "/** A colour. */ export type Color = /** Like blood. */ | 'RED' | (string & {})",
    )
  })

  it('tells no types apart', () => {
    expect(types('query A { either { owner } }', { schema: described })).toContain(
      'either: Array<{ /** Who drives it. */ owner: string | null }> | null',
    )
  })

  it('can be left out', () => {
    expect(types(text, { schema: described, descriptions: false })).not.toMatch(/cents|First hour|Hours/)
  })
})
