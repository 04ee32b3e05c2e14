import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, parse, validate, visit } from 'graphql'
import { describe, expect, it } from 'vitest'

/** The type names that were seen in requests or answers. All others are ours, and the real API would refuse them. */
const realNames = [
  'Boolean',
  'Float',
  'ID',
  'Int',
  'String',
  'TimeInterval',
  'ReadResolution',
  'UnitOfMeasure',
  'ServiceQuantityIdentifier',
  'TemperatureUnit',
  'WeatherResolutionType',
  'UsageExportFileConfigurationInput',
  'ServiceQuantityRead',
]

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const files = (folder: string) =>
  readdirSync(new URL(`../${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => `${folder}/${name}`)

describe('the operations of Opower', () => {
  it.each([...files('operations'), ...files('operations/customer')])(
    'send no type name of ours: %s',
    (path) => {
      const names = new Set<string>()
      visit(parse(read(path)), { NamedType: ({ name }) => void names.add(name.value) })
      expect([...names].filter((name) => !realNames.includes(name))).toEqual([])
    },
  )

  it.each(files('operations'))('start at billingAccountsConnection: %s', (path) => {
    for (const definition of parse(read(path)).definitions) {
      if (definition.kind !== 'OperationDefinition') throw new Error('A fragment needs a type name.')
      const roots = definition.selectionSet.selections.map(
        (field) => field.kind === 'Field' && field.name.value,
      )
      expect(roots).toEqual(['billingAccountsConnection'])
    }
  })

  it.each([...files('operations')])('ask for readStreams once at most: %s', (path) => {
    for (const definition of parse(read(path)).definitions) {
      let count = 0
      visit(definition, { Field: ({ name }) => void (name.value === 'readStreams' && count++) })
      expect(count).toBeLessThanOrEqual(1)
    }
  })

  it('of the official API need nothing that is known from the widgets alone', () => {
    const schema = buildSchema(read('schema/opower.graphql'))
    for (const path of files('operations')) expect(validate(schema, parse(read(path)))).toEqual([])
    expect(schema.getMutationType()).toBeUndefined()
    expect(schema.getQueryType()?.getFields().billingAccountByAuthContext).toBeUndefined()
  })

  it('mark each type name of ours in the schema', () => {
    const schema = buildSchema(read('schema/customer.graphql'))
    const unmarked = Object.values(schema.getTypeMap())
      .filter(
        ({ name, description }) =>
          !name.startsWith('__') && !description?.includes('name of this type is ours'),
      )
      .map(({ name }) => name)
    expect(unmarked.sort()).toEqual([...realNames, 'Mutation', 'Query'].sort())
  })
})
