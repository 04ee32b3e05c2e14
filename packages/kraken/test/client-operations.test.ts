import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type ClientOperation, missingMembers } from '@energy-tooling/schema'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const sample = process.env.ENERGY_OPERATIONS ?? join(root, '../shared/data/real-operations-sample.json')
const missing = !existsSync(sample)

if (missing)
  console.info('Operations of clients are not checked: no sample here. Set ENERGY_OPERATIONS to its file.')

/** What is left out on purpose: one client asks for it, and the platform's own schema has another form. */
const contradicted: Readonly<Record<string, readonly string[]>> = {
  de: [
    'UnitRateForecastType.valueIncVat',
    'MaLo.malo',
    'Meter.serialNumber',
    'Agreement.tariff',
    'MaLo.agreements(active:)',
    'PropertyType.electricityMeterPoints',
    'PropertyType.gasMeterPoints',
    'String.line1',
    'String.line2',
    'String.postcode',
  ],
  gb: ['Query.smartTariffComparison(accountNumber:)', 'SmartTariffComparisonType.comparisons'],
}

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
      const explained = contradicted[instance] ?? []
      const lacking = gaps.flat().filter((gap) => !explained.some((coordinate) => gap.includes(coordinate)))
      expect(lacking).toEqual([])
      const valid = gaps.filter((gap) => gap.length === 0).length
      console.info(`${instance}: ${valid} of ${gaps.length} operations of clients are valid.`)
    },
  )
})
