import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { breadthOf, type SchemaMember, schemaMembers } from '@energy-tooling/schema'
import { describe, expect, it } from 'vitest'
import leastBreadth from './least-breadth.json' with { type: 'json' }

const root = join(import.meta.dirname, '../../..')
const reference = process.env.ENERGY_REFERENCE ?? join(root, '../shared/reference')
const missing = !existsSync(join(reference, 'schemas'))

if (missing)
  console.info('Schema truth is skipped: no reference schemas here. Set ENERGY_REFERENCE to their folder.')

/** The reference schemas that tell about each instance, if any; its members must be in one of them. */
const references: Readonly<Record<string, readonly string[]>> = {
  de: ['de.inferred'],
  gb: ['edf-gb', 'gb-2024'],
  au: ['au'],
  us: [],
  fr: [],
  jp: ['jp'],
  es: ['es'],
  it: ['it'],
  nz: [],
  shared: [],
}

/** Members that no reference has, and why they are there all the same. */
const unreferenced: Readonly<Record<string, string>> = {
  'ObtainJSONWebTokenInput.email': 'deprecated: introspection without deprecated inputs hides it',
  'ObtainJSONWebTokenInput.password': 'deprecated: introspection without deprecated inputs hides it',
}

const least: Readonly<Record<string, number>> = leastBreadth

/** Hub types of the core that an instance knows by another name. */
const otherNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  jp: { AccountType: 'Account', AccountUserType: 'AccountUser', PropertyType: 'Property' },
  es: { AccountType: 'Account', AccountUserType: 'EspAccountUserType' },
  it: { PropertyType: 'Property' },
}

const readBefore = new Map<string, ReadonlyMap<string, SchemaMember>>()

const witnesses = ['edf-gb', 'gb-2024', 'au', 'jp', 'es', 'it']

describe.skipIf(missing).each(Object.keys(references))('schema truth of %s', (instance) => {
  const members = [...readMembers(join(import.meta.dirname, `../schema/${instance}.graphql`)).values()]
  const theirs = references[instance]?.map(readReference) ?? []

  const isExplained = ({ coordinate, provenance }: SchemaMember) =>
    !theirs.some((schema) => schema.has(coordinate)) &&
    (coordinate in unreferenced || isNewer(provenance?.evidence))

  const whereReferenced = theirs.length > 0 ? it : undefined
  const whereUnseen = theirs.length > 0 ? undefined : it

  whereReferenced?.('has no member that the references have not, or have with another type', () => {
    const differing = members.filter(
      (member) =>
        !theirs.some((schema) => schema.get(member.coordinate)?.type === member.type) && !isExplained(member),
    )
    expect(differing.map(({ coordinate, type }) => `${coordinate}: ${type}`)).toEqual([])
  })

  whereReferenced?.('holds a fair part of the platform', () => {
    const [platform = ''] = references[instance] ?? []
    const breadth = breadthOf(
      readFileSync(join(import.meta.dirname, `../schema/${instance}.graphql`), 'utf8'),
      readFileSync(join(reference, 'schemas', `kraken-${platform}.graphql`), 'utf8'),
    )
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`
    console.info(
      `${instance}: ${percent(breadth.share)} of ${breadth.of} members of ${platform}, ${percent(breadth.roots.share)} of ${breadth.roots.of} root fields.`,
    )
    // The share of the first reference's members that ours has at least; the site shows it.
    expect(breadth.share).toBeGreaterThan(least[instance] ?? 1)
  })

  whereUnseen?.('says of what was seen elsewhere only that it is inferred', () => {
    const seenElsewhere = members.filter(
      ({ provenance }) =>
        evidenceNames(provenance?.evidence).length > 0 && provenance?.standing !== 'inferred',
    )
    expect(seenElsewhere.map(({ coordinate }) => coordinate)).toEqual([])
  })

  whereReferenced?.('describes every member in own words', () => {
    const copied = members.filter(
      ({ coordinate, description }) =>
        description.length >= 60 &&
        theirs.some((schema) => schema.get(coordinate)?.description === description),
    )
    expect(copied.map(({ coordinate }) => coordinate)).toEqual([])
  })

  it.each(witnesses)('names %s as evidence only for members that it has', (witness) => {
    const schema = readReference(witness)
    const claimed = members.filter(({ provenance }) => evidenceNames(provenance?.evidence).includes(witness))
    const untrue = claimed.filter((member) => !isWitnessed(member, schema, namesBetween(instance, witness)))
    expect(untrue.map(({ coordinate, type }) => `${coordinate}: ${type}`)).toEqual([])
  })

  it('says of every member how it is known', () => {
    expect(members.filter(({ provenance }) => !provenance)).toEqual([])
    expect(
      members.filter(({ provenance }) => evidenceNames(provenance?.evidence).length > 0).length,
    ).toBeGreaterThan(1000)
  })
})

function readMembers(path: string): ReadonlyMap<string, SchemaMember> {
  return missing ? new Map() : schemaMembers(readFileSync(path, 'utf8'))
}

/** Each is read once: it is asked for by every instance, and as large as a platform. */
function readReference(name: string): ReadonlyMap<string, SchemaMember> {
  const members = readBefore.get(name) ?? readMembers(join(reference, 'schemas', `kraken-${name}.graphql`))
  readBefore.set(name, members)
  return members
}

/** Whether something is younger than the reference: clients send it by now, or the schemas of 2026-07 have it. */
function isNewer(evidence = ''): boolean {
  return /^clients of [a-z-]+: \d+, since \d{4}-\d{2}/.test(evidence) || /of 2026-07\b/.test(evidence)
}

/** Whether a schema has a member, under the instance's own names or under its own. */
function isWitnessed(
  { coordinate, typeName, type }: SchemaMember,
  schema: ReadonlyMap<string, SchemaMember>,
  rename: (name: string) => string,
): boolean {
  const there = schema.get(coordinate.replace(typeName, rename(typeName))) ?? schema.get(coordinate)
  return there?.type === type.replace(/\w+/, rename) || there?.type === type
}

/** Translates the names of types of one instance into those of another, through those of the core. */
function namesBetween(instance: string, other: string): (name: string) => string {
  const toCore = new Map(Object.entries(otherNames[instance] ?? {}).map(([core, own]) => [own, core]))
  return (name) => {
    const core = toCore.get(name) ?? name
    return otherNames[other]?.[core] ?? core
  }
}

/** Reads the instances out of `schemas of edf-gb, au, jp`. */
function evidenceNames(evidence = ''): readonly string[] {
  return /^schemas? of ([a-z0-9-]+(?:, [a-z0-9-]+)*)/.exec(evidence)?.[1]?.split(', ') ?? []
}
