import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type ClientOperation, missingMembers } from '@energy-tooling/schema'
import { describe, expect, it } from 'vitest'
import leftOut from '../../../schemas/left-out.json' with { type: 'json' }

const root = join(import.meta.dirname, '../../..')
const sample = process.env.ENERGY_OPERATIONS ?? join(root, '../shared/data/real-operations-sample.json')
const missing = !existsSync(sample)

if (missing)
  console.info('Operations of clients are not checked: no sample here. Set ENERGY_OPERATIONS to its file.')

/** What one client asked for and the platform has in another form, by the name of the schema. */
const leftOutOf: Readonly<Record<string, Readonly<Record<string, string>>>> = leftOut

const operations: readonly ClientOperation[] = missing ? [] : JSON.parse(readFileSync(sample, 'utf8'))
const instances = [...new Set(operations.map(({ instance }) => instance))].filter(
  (instance) => instance !== 'opower',
)

describe.skipIf(missing)('operations that clients send', () => {
  it.each(missing ? ['any instance'] : instances)(
    'lack nothing at %s but what the platform contradicts',
    (instance) => {
      const files = instance === 'gb' ? ['gb', 'gb-second-host'] : [instance]
      const hosts = files.map((file) =>
        buildSchema(readFileSync(join(import.meta.dirname, `../schema/${file}.graphql`), 'utf8')),
      )
      const gaps = operations
        .filter((operation) => operation.instance === instance)
        .map((operation) => hosts.map((schema) => missingMembers(schema, operation)))
        // An operation goes to one host; where none takes it, the main one says what is missing.
        .map((gapsOfHosts) => gapsOfHosts.find((gap) => gap.length === 0) ?? gapsOfHosts[0] ?? [])
      const explained = files.flatMap((file) => Object.keys(leftOutOf[`kraken/${file}`] ?? {}))
      const lacking = gaps.flat().filter((gap) => !explained.some((coordinate) => gap.includes(coordinate)))
      expect(lacking).toEqual([])
      const valid = gaps.filter((gap) => gap.length === 0).length
      console.info(`${instance}: ${valid} of ${gaps.length} operations of clients are valid.`)
    },
  )
})
