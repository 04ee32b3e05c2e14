import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type SchemaMember, schemaMembers } from '@energy-tooling/schema'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const reference = process.env.ENERGY_REFERENCE ?? join(root, '../shared/reference')
const missing = !existsSync(join(reference, 'schemas'))

if (missing)
  console.info('Schema truth is skipped: no reference schemas here. Set ENERGY_REFERENCE to their folder.')

/** Hub types that an instance knows by another name. */
const otherNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  jp: { AccountType: 'Account', AccountUserType: 'AccountUser', PropertyType: 'Property' },
  es: { AccountType: 'Account', AccountUserType: 'EspAccountUserType' },
  it: { PropertyType: 'Property' },
}

describe.skipIf(missing)('schema truth', () => {
  const own = schemaMembers(readFileSync(join(import.meta.dirname, '../schema/de.graphql'), 'utf8'))
  const members = [...own.values()]
  const read = (name: string) =>
    schemaMembers(readFileSync(join(reference, 'schemas', `kraken-${name}.graphql`), 'utf8'))
  const german = missing ? own : read('de.inferred')

  it('has no member of Germany that the reference has not, or has with another type', () => {
    const differing = members.filter(({ coordinate, type }) => german.get(coordinate)?.type !== type)
    expect(differing.map(({ coordinate, type }) => `${coordinate}: ${type}`)).toEqual([])
  })

  it('describes every member in own words', () => {
    const copied = members.filter(
      ({ coordinate, description }) =>
        description.length >= 60 && german.get(coordinate)?.description === description,
    )
    expect(copied.map(({ coordinate }) => coordinate)).toEqual([])
  })

  it.each(['edf-gb', 'au', 'jp', 'es', 'it'])(
    'names %s as evidence only for members that it has',
    (instance) => {
      const theirs = read(instance)
      const renamed = (name: string) => otherNames[instance]?.[name] ?? name
      const isTrue = ({ coordinate, typeName, type }: SchemaMember) => {
        const there = theirs.get(coordinate.replace(typeName, renamed(typeName))) ?? theirs.get(coordinate)
        return there?.type === type.replace(/\w+/, renamed) || there?.type === type
      }
      const claimed = members.filter(({ provenance }) =>
        evidenceNames(provenance?.evidence).includes(instance),
      )
      expect(claimed.length).toBeGreaterThan(100)
      expect(
        claimed.filter((member) => !isTrue(member)).map(({ coordinate, type }) => `${coordinate}: ${type}`),
      ).toEqual([])
    },
  )
})

/** Reads the instances out of `schemas of edf-gb, au, jp`. */
function evidenceNames(evidence = ''): readonly string[] {
  return /^schemas? of ([a-z-]+(?:, [a-z-]+)*)/.exec(evidence)?.[1]?.split(', ') ?? []
}
