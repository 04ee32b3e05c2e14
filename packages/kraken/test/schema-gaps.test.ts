import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, schemaMembers } from '@energy-tooling/schema'
import { isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const schemas = join(import.meta.dirname, '../schema')
const reference = process.env.ENERGY_REFERENCE ?? join(root, '../shared/reference')
const missing = !existsSync(join(reference, 'schemas'))

const bundled = readdirSync(schemas).map((file) => file.replace('.graphql', ''))
const read = (name: string) => readFileSync(join(schemas, `${name}.graphql`), 'utf8')

describe.each(bundled)('the schema of %s', (name) => {
  it('leads from every list to the members of its pages', () => {
    const members = schemaMembers(read(name))
    const types = new Set([...members.values()].map(({ typeName }) => typeName))
    const pages = [...types].filter((type) => members.has(`${type}.pageInfo`))
    const unread = pages.flatMap((page) => {
      const edge = members.get(`${page}.edges`)?.type.replaceAll(/[[\]!]/g, '')
      if (edge === undefined) return [`${page}.edges`]
      return members.has(`${edge}.node`) ? [] : [`${edge}.node`]
    })
    expect(unread).toEqual([])
    expect(pages.length).toBeGreaterThan(0)
  })

  it('builds', () => {
    expect(buildSchema(read(name)).getQueryType()?.name).toBe('Query')
  })
})

/** The platforms whose own schema is known, by the one of ours. */
const known = { gb: 'edf-gb', au: 'au', jp: 'jp', es: 'es', it: 'it' }

/** The coordinates of a schema without what is on its way out. */
function membersInUse(sdl: string): string[] {
  const schema = buildSchema(sdl)
  const isDeprecated = (coordinate: string): boolean => {
    const [typeName = '', fieldName = ''] = coordinate.split(/[.(]/)
    const type = schema.getType(typeName)
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined
    return field?.deprecationReason !== undefined
  }
  return [...schemaMembers(sdl).keys()].filter((coordinate) => !isDeprecated(coordinate))
}

/** Members of types that we have, which platforms have and ours do not. */
const leftOut: readonly RegExp[] = [
  // The desk of support staff.
  /^Account(Type|Interface|UserType|User)?\.(complaints|debtCollectionProceedings|events|fileAttachments|notes|paginatedFileAttachments)\b/,
  /^(AccountInterface|Account|AccountType|AccountUser|AccountUserType|EspAccountUserType)\.portfolio/,
  /^BillingDocumentPositionType\.allocation/,
  /^(PaymentInstructionOwnerType\.lead|JoinSupplierProcessDataType\.(paymentScheduleData|supplyPointContexts))$/,
  // Screens, orders and terms of contracts: each is an area of dozens of types.
  /^(SmartFlexOnboardingWizard\.backendScreen|OrderType\.(lines|terms)|Contract\.terms)$/,
  // Unions whose members differ from platform to platform.
  /^(CharacteristicType\.values|QuoteCostType\.value)$/,
]

describe.skipIf(missing).each(Object.entries(known))('what the platform of %s has', (name, file) => {
  it('is in ours too, once we have its type or its field', () => {
    const theirs = membersInUse(readFileSync(join(reference, 'schemas', `kraken-${file}.graphql`), 'utf8'))
    const ours = schemaMembers(read(name))
    const types = new Set([...ours.values()].map(({ typeName }) => typeName))
    const gaps = theirs.filter((coordinate) => {
      if (ours.has(coordinate)) return false
      const [field = '', argument] = coordinate.split('(')
      const [type = ''] = field.split('.')
      // Of root fields we have a part; an argument belongs to a field that we have.
      if (argument !== undefined) return ours.has(field)
      return types.has(type) && type !== 'Query' && type !== 'Mutation'
    })
    expect(gaps.filter((coordinate) => !leftOut.some((pattern) => pattern.test(coordinate)))).toEqual([])
  })
})
