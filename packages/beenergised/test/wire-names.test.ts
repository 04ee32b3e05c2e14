import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, parse, visit } from 'graphql'
import { describe, expect, it } from 'vitest'

/** The type names that the vendor's pages show. All others are ours, and the real API would refuse them. */
const realNames = [
  'Boolean',
  'Float',
  'Int',
  'String',
  'AccountDocument',
  'AccountDocumentsPaged',
  'AdditionalRegistrationField',
  'Pagination',
  'PaginationFilter',
  'RemoteStartResponse',
]

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const files = readdirSync(new URL('../operations', import.meta.url))

describe('the operations of be.ENERGISED', () => {
  it.each(files)('send no type name of ours: %s', (file) => {
    const names = new Set<string>()
    visit(parse(read(`operations/${file}`)), { NamedType: ({ name }) => void names.add(name.value) })
    expect([...names].filter((name) => !realNames.includes(name))).toEqual([])
  })
})

describe('the bundled schema of be.ENERGISED', () => {
  const schema = buildSchema(read('schema/beenergised.graphql'))

  it('invents nothing for what is known by name alone', () => {
    const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() }
    for (const name of ['cpsPaged', 'chargelogsPaged', 'createPostpaidContract'])
      expect(fields).not.toHaveProperty(name)
    expect(Object.keys(fields)).toHaveLength(12)
  })

  it('marks each type name of ours', () => {
    const unmarked = Object.values(schema.getTypeMap())
      .filter(
        ({ name, description }) =>
          !name.startsWith('__') && !description?.includes('name of this type is ours'),
      )
      .map(({ name }) => name)
    expect(unmarked.filter((name) => name !== 'Query' && name !== 'Mutation').sort()).toEqual(
      realNames.filter((name) => name !== 'Float').sort(),
    )
  })
})
