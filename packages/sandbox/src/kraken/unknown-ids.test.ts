import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { buildSchema, getNamedType, isLeafType } from 'graphql'
import { expect, test } from 'vitest'
import { startSandbox } from '../start-sandbox.ts'
import { callField } from '../testing/call-field.ts'
import { knownValues } from '../testing/known-values.ts'
import { createKrakenCaller } from '../testing/kraken-caller.ts'
import { createSettableClock } from '../testing/settable-clock.ts'
import { krakenInstances } from './instances/instances.ts'
import { krakenInstanceNames } from './instances/names.ts'

/** The arguments by which things of a customer are named, wherever they stand. */
const owned = new Set([
  'accountNumber',
  'agreementId',
  'billingDocumentIdentifier',
  'deviceId',
  'externalIdentifier',
  'ledgerNumber',
  'meterId',
  'pceRef',
  'pdr',
  'prmId',
  'propertyId',
  'quoteCode',
  'smartFlexDeviceId',
  'spin',
])
/** These are somebody's where an account is named beside them; alone they may be asked for before there is a contract. */
const ownedWithAccount = new Set(['mpan', 'mprn', 'mpxn', 'supplyPointId', 'supplyPointIdentifier'])
/** Whole fields that find one thing by the argument of this name. */
const finding: Readonly<Record<string, string>> = {
  agreement: 'id',
  energyProduct: 'code',
  electricitySupplyPoint: 'id',
  gasSupplyPoint: 'id',
  product: 'code',
  productEligibleStatus: 'productCode',
  property: 'id',
  quote: 'code',
  quoteRequest: 'code',
}
/** Where an unknown one leaves nothing of a list, or is nobody's yet. */
const answered = new Set([
  'devices.deviceId',
  'devices.propertyId',
  'goodsQuotes.quoteCode',
  'smartFlexOnboardingWizards.propertyId',
])

const playing = krakenInstanceNames.filter((name) => krakenInstances[name].schema === undefined)

test.each(playing)(
  'what %s does not know, or is not the customer’s, is refused by whatever field is asked',
  async (name) => {
    const clock = createSettableClock()
    const sandbox = await startSandbox({ clock, port: 'none', providers: [`kraken/${name}`] })
    const caller = createKrakenCaller(sandbox, name, { fetch: sandbox.fetch })
    const headers = await caller.signIn()
    const path = createRequire(import.meta.url).resolve(`@energy/kraken/schema/${name}.graphql`)
    const fields = Object.values(
      buildSchema(await readFile(path, 'utf8'))
        .getQueryType()
        ?.getFields() ?? {},
    )
    const known = knownValues(name, clock.now())
    const rows = fields.flatMap((field) => {
      const withAccount = field.args.some((one) => one.name === 'accountNumber')
      return field.args
        .filter(
          (one) =>
            owned.has(one.name) ||
            (withAccount && ownedWithAccount.has(one.name)) ||
            finding[field.name] === one.name,
        )
        .filter((one) => !answered.has(`${field.name}.${one.name}`))
        .map((argument) => ({ field, argument }))
    })
    const wrong: string[] = []
    for (const { field, argument } of rows) {
      sandbox.faults.reset()
      const unknown = getNamedType(argument.type).name === 'Int' ? 987_654 : 'unknown'
      const given = { ...known[`${field.name}:`], [argument.name]: unknown }
      const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'
      const call = callField(field, { ...known, ...given }, given)
      const { data, codes } = await caller.call(`{ answer: ${call} ${selection} }`, {}, headers)
      if (!codes[0]?.startsWith('KT-')) wrong.push(`${field.name}(${argument.name}): ${JSON.stringify(data)}`)
    }
    await sandbox.close()
    expect(wrong).toEqual([])
    expect(rows.length).toBeGreaterThan(20)
  },
)

test('in the words of the platform, where its schema has some', async () => {
  const sandbox = await startSandbox({ port: 'none', providers: ['kraken'] })
  const codeOf = async (name: (typeof playing)[number], call: string) => {
    const caller = createKrakenCaller(sandbox, name, { fetch: sandbox.fetch })
    const { codes } = await caller.call(`{ ${call} { __typename } }`, {}, await caller.signIn())
    return codes
  }
  const accountNumber = (name: (typeof playing)[number]) => sandbox.credentials.kraken[name].accountNumbers[0]
  expect(await codeOf('it', 'gasSupplyPoint(pdr: "1")')).toEqual(['KT-CT-4719'])
  expect(
    await codeOf('it', `gasMeterReadings(accountNumber: "${accountNumber('it')}", pdr: "1", first: 1)`),
  ).toEqual(['KT-CT-1111'])
  expect(await codeOf('de', 'supplyPoint(externalIdentifier: "1", marketName: "DEU_ELECTRICITY")')).toEqual([
    'KT-CT-4719',
  ])
  expect(await codeOf('gb', 'quoteRequest(quoteCode: "1")')).toEqual(['KT-GB-4618'])
  await sandbox.close()
})
