import { buildSchema, parse, validateSchema } from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { compose } from './compose.ts'

const observed = '@provenance(standing: "observed", evidence: "schemas of two instances")'

const definitions = [
  `type Query ${observed} { account(number: String!, detail: Boolean): AccountType }`,
  `"A contract with the supplier." type AccountType ${observed} { number: String balance: Int kind: Kind }`,
  `enum Kind ${observed} { HOME WORK }`,
  'extend type Query { devices: [Device] }',
  `type Device ${observed} { id: ID! }`,
]
const core = { file: 'core/account.graphql', text: definitions.join('\n') }

const overlay = (text: string) => [{ file: 'xx/overlay.graphql', text }]

describe('compose', () => {
  it('writes the root types first and the others by name, members in the order written', () => {
    const names = parse(compose([core])).definitions.map((node) => ('name' in node ? node.name?.value : ''))
    expect(names).toEqual(['provenance', 'Query', 'AccountType', 'Device', 'Kind'])
  })

  it('gives the same text for any order of definitions', () => {
    const shuffled = { ...core, text: definitions.toReversed().join('\n') }
    expect(compose([shuffled])).toBe(compose([core]))
  })

  it('writes a schema that graphql-js builds and finds valid', () => {
    expect(validateSchema(buildSchema(compose([core])))).toEqual([])
  })

  it('lets an overlay add a field, and replace one of the same name where it stands', () => {
    const schema = compose(
      [core],
      overlay('extend type AccountType { balance(currency: String): Int! property: String }'),
    )
    expect(schema).toMatch(
      /number: String\n\s+balance\(currency: String\): Int!\n\s+kind: Kind\n\s+property: String/,
    )
  })

  it('lets an overlay define a type anew', () => {
    expect(compose([core], overlay(`enum Kind ${observed} { FARM }`))).not.toContain('HOME')
  })

  it('renames a type wherever it is named, and then reads the overlay in the new names', () => {
    const schema = compose(
      [core],
      overlay(`extend schema @rename(from: "AccountType", to: "Account") extend type Account { id: ID }`),
    )
    expect(schema).toContain('account(number: String!, detail: Boolean): Account\n')
    expect(schema).toMatch(/type Account @.*\{[^}]*id: ID/)
    expect(schema).not.toContain('AccountType')
  })

  it('omits a type, a field, an argument or an enum value', () => {
    const schema = compose(
      [core],
      overlay(`extend schema
        @omit(coordinate: "Query.devices") @omit(coordinate: "Query.account(detail:)")
        @omit(coordinate: "AccountType.balance") @omit(coordinate: "Kind.WORK")`),
    )
    expect(schema).toContain('account(number: String!): AccountType')
    expect(schema).not.toMatch(/devices|detail|balance|WORK/)
  })

  it('infers the core for an instance in which nobody saw it, and leaves its own members as they are known', () => {
    const schema = compose(
      [core],
      overlay(`extend schema @inferred(evidence: "nothing is known here")
        extend type AccountType ${observed} { id: ID }`),
    )
    const inferred =
      '@provenance(standing: "inferred", evidence: "schemas of two instances; nothing is known here")'
    expect(schema).toContain(`type AccountType ${inferred}`)
    expect(schema).toContain(`enum Kind ${inferred}`)
    expect(schema).toContain(`id: ID ${observed}`)
    expect(schema).toContain('Unverified: inferred, schemas of two instances; nothing is known here.')
  })

  it('leaves out what no root type leads to', () => {
    expect(compose([core], overlay('extend schema @omit(coordinate: "Query.devices")'))).not.toContain(
      'Device',
    )
  })

  it('keeps every implementation of an interface that is reached', () => {
    const schema = compose([
      core,
      {
        file: 'core/node.graphql',
        text: `interface Node ${observed} { id: ID! }
          type Meter implements Node ${observed} { id: ID! }
          extend type Query { node: Node }`,
      },
    ])
    expect(schema).toContain('type Meter implements Node')
  })

  it('writes the fields of an interface into the types that implement it', () => {
    const schema = compose([
      core,
      {
        file: 'core/node.graphql',
        text: `interface Node ${observed} { "Stays the same." id: ID! owner: Node }
          type Meter implements Node ${observed} { number: Int owner: Meter }
          extend type Query { node: Node }`,
      },
    ])
    expect(schema).toMatch(
      /type Meter [^{]*\{\s+"Stays the same\."\s+id: ID!\s+number: Int\s+owner: Meter\s+\}/,
    )
  })

  it('keeps provenance readable: members of an extension inherit its own', () => {
    const schema = compose(
      [core],
      overlay('extend type AccountType @provenance(standing: "documented", evidence: "a guide") { id: ID }'),
    )
    expect(schema).toContain('id: ID @provenance(standing: "documented", evidence: "a guide")')
    expect(schema).toContain(`type AccountType ${observed}`)
  })

  it('ends the description of what nobody could verify with a sentence that says so', () => {
    const schema = compose(
      [core],
      overlay(`extend type AccountType {
        "Own words."
        guess: Int @provenance(standing: "inferred", evidence: "from the name")
        doubt: Int @provenance(standing: "unverified", evidence: "one client, in 2024.")
      }`),
    )
    expect(schema).toMatch(/Own words\.\n\n\s+Unverified: inferred, from the name\.\n/)
    expect(schema).toMatch(/"""Unverified: one client, in 2024\."""/)
  })
})

test('a field that needs no authentication keeps its mark, and only a schema that has one defines it', () => {
  const schema = compose([core], overlay('extend type Query { products: [ID] @anonymous }'))
  expect(schema).toContain('products: [ID] @anonymous')
  expect(schema).toContain('directive @anonymous on FIELD_DEFINITION')
  expect(compose([core])).not.toContain('@anonymous')
})

describe('the errors of a root field', () => {
  const errors = (text: string) => ({ file: 'core/errors.graphql', text: `extend schema ${text}` })

  it('are those of the core and those of the overlay, in order', () => {
    const schema = compose(
      [core, errors('@errors(of: "Query.devices", codes: ["KT-CT-4301", "KT-CT-1111"])')],
      overlay('extend schema @errors(of: "Query.devices", codes: ["KT-XX-9"])'),
    )
    expect(schema).toContain('devices: [Device] @errors(codes: ["KT-CT-1111", "KT-CT-4301", "KT-XX-9"])')
    expect(schema).toContain('directive @errors(codes: [String!]!) on FIELD_DEFINITION')
    expect(validateSchema(buildSchema(schema))).toEqual([])
  })

  it('leave a schema alone that names none', () => {
    expect(compose([core])).not.toContain('@errors')
  })

  it.each([
    ['@errors(of: "Query.boats", codes: ["KT-CT-1"])', 'core/errors.graphql:1: There is no Query.boats'],
    [
      '@errors(of: "Query.devices", codes: [])',
      'core/errors.graphql:1: @errors of Query.devices needs codes',
    ],
    ['@errors(of: "Query.devices", codes: ["not a code"])', 'needs codes: a list of them'],
  ])('%s is refused', (text, message) => {
    expect(() => compose([core, errors(text)])).toThrow(message)
  })
})

describe('a mistake is named with its file and line', () => {
  const mistakes: readonly (readonly [string, string, string])[] = [
    ['a syntax error', 'type {', 'xx/overlay.graphql:1: Syntax Error'],
    [
      'an unknown type',
      `\nextend type AccountType { other: Nothing }`,
      'xx/overlay.graphql:2: Unknown type "Nothing".',
    ],
    [
      'an extension of nothing',
      '\n\nextend type Nothing { id: ID }',
      'xx/overlay.graphql:3: There is no type Nothing',
    ],
    [
      'an extension of another kind',
      'extend enum AccountType { A }',
      'xx/overlay.graphql:1: AccountType is a Object',
    ],
    [
      'a member written twice',
      'extend type AccountType { a: Int a: Int }',
      'AccountType.a is written twice.',
    ],
    ['a type without provenance', 'type Lost { id: ID }', 'xx/overlay.graphql:1: Lost needs @provenance'],
    [
      'an unknown standing',
      'extend type AccountType { a: Int @provenance(standing: "certain", evidence: "me") }',
      'AccountType.a has a @provenance without a known standing.',
    ],
    [
      'an omission of nothing',
      'extend schema @omit(coordinate: "Kind.FARM")',
      'There is no Kind.FARM to omit.',
    ],
    ['a rename of nothing', 'extend schema @rename(from: "A", to: "B")', 'There is no type A to rename.'],
    ['an unknown instruction', 'extend schema @replace(a: "b")', 'Unknown instruction @replace.'],
    [
      'a broken interface',
      `type Meter implements AccountType ${observed} { id: ID }`,
      'xx/overlay.graphql:1: Type Meter must',
    ],
    ['what is no type', 'query Q { id }', 'xx/overlay.graphql:1: OperationDefinition has no place'],
  ]
  it.each(mistakes)('%s', (_, text, message) => {
    expect(() => compose([core], overlay(text))).toThrow(message)
  })

  it('an instruction in the core', () => {
    const text = 'extend schema @omit(coordinate: "Kind.WORK")'
    expect(() => compose([core, { file: 'core/b.graphql', text }])).toThrow(
      'core/b.graphql:1: Only an overlay may',
    )
  })
})
