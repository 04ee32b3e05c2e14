import { readFileSync } from 'node:fs'
import { parseType } from '@0no-co/graphql.web'
import fc from 'fast-check'
import { buildSchema, getVariableValues, isEnumType, parse, type VariableDefinitionNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { isOfType } from './is-of-type.ts'

const schema = buildSchema('type Query { a(i: Int, f: Float, s: String, b: Boolean, d: ID): Int }')
const named = fc.constantFrom('Int', 'Float', 'String', 'Boolean', 'ID')
const types = fc.letrec<{ type: string }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3 },
    named,
    tie('type').map((type) => `[${type}]`),
    fc
      .oneof(
        named,
        tie('type').map((type) => `[${type}]`),
      )
      .map((type) => (type.endsWith('!') ? type : `${type}!`)),
  ),
})).type
const numbers = fc.constantFrom(
  0,
  -0,
  1,
  2.5,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  -(2 ** 31) - 1,
  1e300,
  2 ** 53,
)
const scalars = fc.oneof(numbers, fc.boolean(), fc.constantFrom('', 'a', '1', 'true'), fc.constant(null))
const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalars,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'toString'), tie('value'), { maxKeys: 1 }),
  ),
})).value

describe('isOfType', () => {
  it('takes of the types of GraphQL what graphql-js takes', () => {
    let taken = 0
    fc.assert(
      fc.property(types, values, (type, value) => {
        const [operation] = parse(`query ($value: ${type}) { a }`).definitions
        const definitions = (operation as { variableDefinitions?: VariableDefinitionNode[] })
          .variableDefinitions
        const result = getVariableValues(schema, definitions ?? [], { value })
        const expected = !('errors' in result && result.errors !== undefined)
        expect(isOfType(value, parseType(type))).toBe(expected)
        if (expected) taken++
      }),
      { numRuns: 2_000 },
    )
    expect(taken).toBeGreaterThan(200)
  })

  it('takes every value of the enums of the schema, and nothing that is no name', () => {
    const text = readFileSync(new URL('../../schema/customer.graphql', import.meta.url), 'utf8')
    const enums = Object.values(buildSchema(text).getTypeMap()).filter(
      (type) => isEnumType(type) && !type.name.startsWith('__'),
    )
    expect(enums.length).toBeGreaterThan(5)
    for (const type of enums) {
      if (!isEnumType(type)) continue
      for (const { name } of type.getValues()) expect(isOfType(name, parseType(type.name))).toBe(true)
      for (const value of ['DAY HOUR', 'a"', '', {}, [['DAY'], {}]])
        expect([type.name, value, isOfType(value, parseType(type.name))]).toEqual([type.name, value, false])
    }
  })

  it.each([
    ['2025-01-01T00:00:00-05:00/2025-02-01T00:00:00-05:00', true],
    ['2025-01-01/2025-02-01', true],
    ['2025-01-01', false],
    ['" } evil', false],
    [7, false],
    [{ start: '2025-01-01' }, false],
  ])('of a TimeInterval, says of %j: %s', (value, expected) => {
    expect(isOfType(value, parseType('TimeInterval!'))).toBe(expected)
  })

  it('takes a leaf of a type that nobody knows, and never an input object', () => {
    const type = parseType('[Configuration!]')
    for (const value of ['x', 1, true, ['x', 'y'], null]) expect(isOfType(value, type)).toBe(true)
    for (const value of [{}, [{ urns: ['urn:bob'] }], [[{}]], [null]])
      expect(isOfType(value, type)).toBe(false)
    for (const name of ['constructor', 'toString', '__proto__'])
      expect(isOfType({}, parseType(name))).toBe(false)
  })
})
