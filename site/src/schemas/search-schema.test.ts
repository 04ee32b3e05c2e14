import { expect, it } from 'vitest'
import { readSchemaData } from './schema-data.ts'
import { searchSchema } from './search-schema.ts'

const data = readSchemaData(`
  directive @provenance(standing: String!, evidence: String!) on OBJECT | FIELD_DEFINITION
  type Bill @provenance(standing: "observed", evidence: "a client") { account: Account total: Int }
  type AccountNote @provenance(standing: "observed", evidence: "a client") { text: String }
  type Account @provenance(standing: "documented", evidence: "a guide") {
    number: String
    balance(at: String = "now"): Int @provenance(standing: "inferred", evidence: "a guess")
  }
  type Plan @provenance(standing: "observed", evidence: "a client") { nextRate: Int rateOfAll: Int rate: Int }
  enum Kind { HOME }
`)
const find = (text: string, kind = '', standing = '') =>
  searchSchema(data, { text, kind, standing }).map(({ type, members }) => [
    type.name,
    ...members.map(({ name }) => name),
  ])

it('finds types by a part of their name first, and then those with such a member', () => {
  expect(find('account')).toEqual([
    ['AccountNote', 'text'],
    ['Account', 'number', 'balance'],
    ['Bill', 'account'],
  ])
})

it('finds a member of one type', () => {
  expect(find('account.bal')).toEqual([['Account', 'balance']])
  expect(find('plan.rate')).toEqual([['Plan', 'rate', 'rateOfAll', 'nextRate']])
  expect(find('bill.')).toEqual([['Bill', 'account', 'total']])
})

it('finds by kind and by how it is known, which a member has from its type', () => {
  expect(find('', 'enum')).toEqual([['Kind', 'HOME']])
  expect(find('', '', 'inferred')).toEqual([['Account', 'balance']])
  expect(find('', '', 'documented')).toEqual([['Account', 'number']])
})

it('knows arguments, defaults and evidence', () => {
  const balance = data.types.find(({ name }) => name === 'Account')?.members[1]
  expect(balance?.signature).toBe('(at: String = "now"): Int')
  expect(data.evidence[balance?.evidence ?? -1]).toBe('a guess')
})
