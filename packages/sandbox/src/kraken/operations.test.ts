import { readdir, readFile } from 'node:fs/promises'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { createKrakenCaller, type KrakenCaller } from '../testing/kraken-caller.ts'
import { createSettableClock } from '../testing/settable-clock.ts'

const root = new URL('../../../kraken/operations/', import.meta.url)

/** Fields that are null by nature: an end that is open, and what only some transactions have. */
const emptyByNature = new Set(['validTo', 'lastDayOfSupply', 'consumption', 'tax', 'gross'])

interface Operation {
  readonly name: string
  readonly source: string
  readonly definition: OperationDefinitionNode
}

/** What the sandbox does not play yet: such a root field answers as one that is switched off. */
const unplayed = /Onboarding/

const operations = await readOperations(['shared', 'market', 'smartflex', 'de'])

let sandbox: Sandbox
let caller: KrakenCaller
let headers: { authorization: string }
let known: Readonly<Record<string, unknown>>

beforeAll(async () => {
  sandbox = await startSandbox({ clock: createSettableClock() })
  caller = createKrakenCaller(sandbox)
  headers = await caller.signIn()
  const [accountNumber, withGas] = sandbox.credentials.kraken.de.accountNumbers
  const { data } = await caller.call(
    `query ($accountNumber: String!, $withGas: String!) {
      withGas: account(accountNumber: $withGas) { properties { gasMalos { meters { id } } } }
      devices(accountNumber: $accountNumber) { id }
      account(accountNumber: $accountNumber) {
        properties { id electricityMalos { meters { id } } }
        ledgers { number }
        users { id }
        bills(first: 1) { edges { node { id } } }
      }
    }`,
    { accountNumber, withGas },
    headers,
  )
  const deviceId = data.devices[0].id
  const [property] = data.account.properties
  known = {
    accountNumber,
    deviceId,
    propertyId: property.id,
    ledgerNumber: data.account.ledgers[0].number,
    meterId: property.electricityMalos[0].meters[0].id,
    billId: data.account.bills.edges[0].node.id,
    first: 99,
    startAt: '2026-07-01T00:00:00+02:00',
    endAt: '2026-07-02T00:00:00+02:00',
    includeThirdParties: false,
    'GasMeterReadings accountNumber': withGas,
    'GasMeterReadings meterId': data.withGas.properties[0].gasMalos[0].meters[0].id,
    'LoyaltyPointMovements input': { accountUserId: data.account.users[0].id },
    'LoyaltyPoints input': { accountNumber },
    'QueryComplexity input': { query: '{ viewer { id } }' },
    'UpdateBoostCharge input': { deviceId, action: 'BOOST' },
    'UpdateDeviceSmartControl input': { deviceId, action: 'SUSPEND' },
    'SetDevicePreferences input': {
      deviceId,
      mode: 'CHARGE',
      unit: 'PERCENTAGE',
      schedules: [{ dayOfWeek: 'MONDAY', time: '07:00', min: 20, max: 80 }],
    },
  }
})
afterAll(() => sandbox.close())

test.each(operations.filter(({ name }) => !unplayed.test(name)))(
  '$name is answered in full',
  async ({ name, source, definition }) => {
    const variables = Object.fromEntries(
      (definition.variableDefinitions ?? []).flatMap(({ variable }) => {
        const value = known[`${name} ${variable.name.value}`] ?? known[variable.name.value]
        return value === undefined ? [] : [[variable.name.value, value]]
      }),
    )
    const { data, errors } = await caller.call(source, variables, headers)
    if (name === 'ForceReauthentication') headers = await caller.signIn()
    expect(errors).toEqual([])
    expect(nullsIn(data).filter((path) => !emptyByNature.has(path.split('.').at(-1) ?? ''))).toEqual([])
  },
)

test('a root field that is not played is refused as one that is switched off', async () => {
  const { source } = operations.find(({ name }) => name === 'OnboardingWizards') ?? { source: '' }
  const { codes } = await caller.call(source, { accountNumber: known.accountNumber }, headers)
  expect(codes).toEqual(['KT-CT-1113'])
})

/** The paths of what is null, each once, with positions in lists left out. */
function nullsIn(value: unknown, path = ''): string[] {
  if (value === null) return [path]
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => nullsIn(one, path)))]
  if (typeof value !== 'object') return []
  return Object.entries(value ?? {}).flatMap(([name, one]) => nullsIn(one, `${path}.${name}`))
}

/** Reads operations, each with the fragments of all files. */
async function readOperations(folders: readonly string[]): Promise<Operation[]> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(new URL(`${folder}/`, root))
      return Promise.all(names.map((name) => readFile(new URL(`${folder}/${name}`, root), 'utf8')))
    }),
  )
  const { definitions } = parse(files.flat().join('\n'))
  const text = new Map<string, string>()
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.loc)
      text.set(
        definition.name.value,
        definition.loc.source.body.slice(definition.loc.start, definition.loc.end),
      )
  const withFragments = (source: string): string => {
    const used = new Set<string>()
    const collect = (part: string): void => {
      for (const [, name = ''] of part.matchAll(/\.\.\.(\w+)/g)) {
        const fragment = text.get(name)
        if (!fragment || used.has(fragment)) continue
        used.add(fragment)
        collect(fragment)
      }
    }
    collect(source)
    return [source, ...used].join('\n')
  }
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name && definition.loc
      ? [
          {
            name: definition.name.value,
            definition,
            source: withFragments(definition.loc.source.body.slice(definition.loc.start, definition.loc.end)),
          },
        ]
      : [],
  )
}
