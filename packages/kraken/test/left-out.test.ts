import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaMembers } from '@energy-tooling/schema'
import { describe, expect, it } from 'vitest'
import leftOut from '../../../schemas/left-out.json' with { type: 'json' }

const root = join(import.meta.dirname, '../../..')
const reference = join(process.env.ENERGY_REFERENCE ?? join(root, '../shared/reference'), 'schemas')

/** The schemas of the platforms themselves. That of the second host is known from others' words alone. */
const references: Readonly<Record<string, readonly string[]>> = {
  'kraken/de': ['de.inferred'],
  'kraken/es': ['es'],
  'kraken/gb': ['edf-gb', 'gb-2024'],
  'kraken/it': ['it'],
  'kraken/jp': ['jp'],
}

describe.each(Object.entries(leftOut))('what is left out of %s', (schema, members) => {
  const [provider, instance = 'customer'] = schema.split('/')
  const named = Object.entries<string>(members)
  const absent = named.filter(([, instead]) => !instead.startsWith('required.')).map(([member]) => member)
  const required = named.filter(([, instead]) => instead.startsWith('required.')).map(([member]) => member)

  it('is not in our schema, and what a client leaves out is required there', () => {
    const ours = membersIn(join(root, `packages/${provider}/schema/${instance}.graphql`))
    expect(absent.filter((member) => ours.has(member))).toEqual([])
    expect(required.filter((member) => !ours.get(member)?.endsWith('!'))).toEqual([])
  })

  it('says what there is instead, which our schema has', () => {
    const ours = membersIn(join(root, `packages/${provider}/schema/${instance}.graphql`))
    const instead = named.map(([, text]) => /^[A-Z]\w+\.\w+(?:\(\w+:\))?/.exec(text)?.[0])
    const beside = membersIn(join(root, 'packages/kraken/schema/gb.graphql'))
    const wrong = instead.filter((member) => member && !ours.has(member) && !beside.has(member))
    expect(wrong).toEqual([])
  })

  it.runIf(existsSync(reference) && schema in references)('is in no schema of the platform', () => {
    for (const name of references[schema] ?? []) {
      const theirs = membersIn(join(reference, `kraken-${name}.graphql`))
      expect(absent.filter((member) => theirs.has(member))).toEqual([])
    }
  })
})

/** Types by coordinates; a type that has members stands for itself. */
function membersIn(path: string): ReadonlyMap<string, string> {
  const members = [...schemaMembers(readFileSync(path, 'utf8')).values()]
  return new Map(
    members.flatMap(({ coordinate, type, typeName }) => [
      [typeName, typeName],
      [coordinate, type],
    ]),
  )
}
