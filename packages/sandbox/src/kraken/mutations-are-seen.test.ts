import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { createKrakenCaller } from '../testing/kraken-caller.ts'
import { createSettableClock } from '../testing/settable-clock.ts'
import type { KrakenInstanceName } from './instances/names.ts'

/** What a mutation says that it did is seen by the query that reads it: every mutation that the package brings along. */
interface Row {
  readonly on: KrakenInstanceName
  readonly host?: 'second'
  /** What is asked first. Every text that an answer holds is known from then on by the name of its field: `$name`. */
  readonly learn?: string
  /** What happens before. */
  readonly after?: readonly string[]
  readonly does: string
  /** What is asked before and after. What needs to know the answer of the mutation is asked after it alone. */
  readonly reads: string
}

const car = '{ devices(accountNumber: $account) { deviceId: id } }'
const devices =
  '{ devices(accountNumber: $account) { id status { isSuspended currentState } preferences { schedules { time } } } }'
const boost = 'mutation { updateBoostCharge(input: { deviceId: $deviceId action: BOOST }) { id } }'
const earlier = (field: string, more = '') =>
  `mutation { ${field}(input: { accountNumber: $account ${more} }) { krakenflexDevice { krakenflexDeviceId } } }`
const wizards =
  '{ smartFlexOnboardingWizards(accountNumber: $account) { wizardId: id currentStep { stepId: id } } }'
const start =
  'mutation { startSmartFlexOnboarding(input: { accountNumber: $account propertyId: 1 }) { wizard { wizardId: id currentStep { stepId: id } } } }'
const step = (field: string, more = '') => ({
  field,
  does: `mutation { ${field}(input: { wizardId: $wizardId stepId: $stepId ${more} }) { wizard { wizardId: id currentStep { stepId: id } } } }`,
})
const steps = [
  step('selectVehicleOrChargePointForSmartFlexOnboarding', 'selectedIntegration: ELECTRIC_VEHICLE'),
  step('selectFromListForSmartFlexOnboarding', 'selectedOption: "1"'),
  step('completeAuthFlowForSmartFlexOnboarding', 'continuationUri: "https://app.example.com/callback"'),
  step('completeUserActionForSmartFlexOnboarding'),
  step('completeTeslaSetupVirtualKeyForSmartFlexOnboarding'),
]
const offers = `mutation { createOfferGroupForQuoting(input: { productOfferings: [{ productOfferingIdentifier: "steady" productComponents: [] }] }) {
  offerGroup { group: identifier offers { offer: identifier } } } }`
const group = '{ offerGroupForQuoting(identifier: $group) { offers { identifier acceptedAt } } }'
const ledgers =
  '{ accountBillingInfo(accountNumber: $account) { ledgers { wallet: number creditTransferPermissionsData { toTargetLedgers { ledger: ledgerNumber validFrom validTo } } } } }'
const transfer = (field: string) =>
  `mutation { ${field}(input: { sourceLedgerNumber: $wallet targetLedgerNumber: $ledger }) { __typename } }`
const heatPump = `{ heatPumpStatus(accountNumber: $account) {
  climateControlStatus { climateControlEnabled targetClimateControlTemperature } waterTemperatureStatus { waterTemperatureEnabled } } }`
const steer = (field: string, more: string) =>
  `mutation { ${field}(input: { accountNumber: $account ${more} }) { heatPumpDevice { provider } } }`
const british = `{ account(accountNumber: $flat) { properties {
  electricityMeterPoints { mpan meters { meterId: id serial: serialNumber } }
  gasMeterPoints { mprn meters { gasMeterId: id gasSerial: serialNumber } } } } }`

const rows: Readonly<Record<string, Row>> = {
  updateBoostCharge: { on: 'de', learn: car, does: boost, reads: devices },
  updateDeviceSmartControl: {
    on: 'de',
    learn: car,
    does: 'mutation { updateDeviceSmartControl(input: { deviceId: $deviceId action: SUSPEND }) { id } }',
    reads: devices,
  },
  setDevicePreferences: {
    on: 'de',
    learn: car,
    does: 'mutation { setDevicePreferences(input: { deviceId: $deviceId mode: CHARGE unit: PERCENTAGE schedules: [{ dayOfWeek: MONDAY time: "04:30" max: 70 }] }) { id } }',
    reads: devices,
  },
  triggerBoostCharge: { on: 'it', does: earlier('triggerBoostCharge'), reads: devices },
  deleteBoostCharge: {
    on: 'it',
    after: [earlier('triggerBoostCharge')],
    does: earlier('deleteBoostCharge'),
    reads: devices,
  },
  suspendControl: { on: 'it', does: earlier('suspendControl'), reads: devices },
  resumeControl: {
    on: 'it',
    after: [earlier('suspendControl')],
    does: earlier('resumeControl'),
    reads: devices,
  },
  setVehicleChargePreferences: {
    on: 'it',
    does: earlier(
      'setVehicleChargePreferences',
      'weekdayTargetTime: "05:00" weekdayTargetSoc: 70 weekendTargetTime: "06:00" weekendTargetSoc: 60',
    ),
    reads: devices,
  },
  startSmartFlexOnboarding: { on: 'es', does: start, reads: wizards },
  cancelSmartFlexOnboarding: {
    on: 'es',
    after: [start],
    does: 'mutation { cancelSmartFlexOnboarding(input: { wizardId: $wizardId }) { wizard { id } } }',
    reads: wizards,
  },
  ...Object.fromEntries(
    steps.map(({ field, does }, index): [string, Row] => [
      field,
      {
        on: 'es',
        after: [start, ...steps.slice(0, index).map((earlierStep) => earlierStep.does)],
        does,
        // The last one gives the account a car.
        reads: index === steps.length - 1 ? devices : wizards,
      },
    ]),
  ),
  createOfferGroupForQuoting: { on: 'de', does: offers, reads: group },
  acceptOfferForQuoting: {
    on: 'de',
    after: [offers],
    does: 'mutation { acceptOfferForQuoting(input: { identifier: $offer }) { offer { acceptedAt } } }',
    reads: group,
  },
  createCreditTransferPermission: {
    on: 'es',
    learn: ledgers,
    after: [transfer('terminateCreditTransferPermission')],
    does: transfer('createCreditTransferPermission'),
    reads: ledgers,
  },
  terminateCreditTransferPermission: {
    on: 'es',
    learn: ledgers,
    does: transfer('terminateCreditTransferPermission'),
    reads: ledgers,
  },
  submitGasSelfReading: {
    on: 'it',
    learn: '{ account(accountNumber: $flat) { properties { gasSupplyPoints { pdr } } } }',
    does: 'mutation { submitGasSelfReading(input: { pdr: $pdr consumptionValue: 99999 }) { submitted } }',
    reads: '{ gasMeterReadings(accountNumber: $flat, pdr: $pdr, first: 1) { totalCount } }',
  },
  createElectricityMeterReading: {
    on: 'gb',
    learn: british,
    does: 'mutation { createElectricityMeterReading(mpan: $mpan, serialNumber: $serial, readings: [{ registerId: "01", reading: 43210 }]) { readingErrors { __typename } } }',
    reads: '{ electricityMeterReadings(accountNumber: $flat, meterId: $meterId, first: 1) { totalCount } }',
  },
  createGasMeterReading: {
    on: 'gb',
    learn: british,
    does: 'mutation { createGasMeterReading(mprn: $mprn, serialNumber: $gasSerial, reading: 43210) { readingErrors { __typename } } }',
    reads: '{ gasMeterReadings(accountNumber: $flat, meterId: $gasMeterId, first: 1) { totalCount } }',
  },
  redeemLoyaltyPointsForAccountCredit: {
    on: 'gb',
    does: 'mutation { redeemLoyaltyPointsForAccountCredit(input: { accountNumber: $account points: 100 }) { pointsRedeemed } }',
    reads: '{ account(accountNumber: $account) { balance } }',
  },
  joinSavingSessionsEvent: {
    on: 'gb',
    host: 'second',
    learn: '{ savingSessions { events { event: code } } }',
    does: 'mutation { joinSavingSessionsEvent(input: { accountNumber: $account eventCode: $event }) { joinedEventCodes } }',
    reads: '{ savingSessions { account(accountNumber: $account) { joinedEvents { eventId } } } }',
  },
  heatPumpSetZoneMode: {
    on: 'gb',
    host: 'second',
    does: 'mutation { heatPumpSetZoneMode(accountNumber: $account, euid: "e", operationParameters: { zone: ZONE_1 mode: ON setpointInCelsius: 22 }) { transactionId } }',
    reads:
      '{ heatPumpControllerStatus(accountNumber: $account, euid: "e") { zones { telemetry { mode setpointInCelsius } } } }',
  },
  setClimateControlState: {
    on: 'jp',
    does: steer('setClimateControlState', 'state: false'),
    reads: heatPump,
  },
  setHotWaterState: { on: 'jp', does: steer('setHotWaterState', 'state: false'), reads: heatPump },
  setRoomTemperature: { on: 'jp', does: steer('setRoomTemperature', 'temperature: 18.5'), reads: heatPump },
  switchToProductOnNextReadingDate: {
    on: 'jp',
    learn:
      '{ account(accountNumber: $account) { properties { electricitySupplyPoints { spin agreements { product { ... on ProductInterface { code } } } } } } }',
    does: 'mutation { switchToProductOnNextReadingDate(input: { spin: $spin productCode: $code }) { agreement { id } } }',
    reads:
      '{ account(accountNumber: $account) { properties { electricitySupplyPoints { agreements { id validTo } } } } }',
  },
  createElectricityQuote: {
    on: 'jp',
    does: 'mutation { createElectricityQuote(input: { usageAmount: 320 postalArea: { postcode: "222-0011" } }) { quoteRequest { quote: code } } }',
    reads: '{ quoteRequest(code: $quote) { code } }',
  },
  createQuote: {
    on: 'gb',
    does: 'mutation { createQuote(input: { postcode: "BN1 1AA" brandCode: "OCTOPUS_ENERGY" }) { quote { quote: code } } }',
    reads: '{ quote(code: $quote) { postcode } }',
  },
}

/** Mutations that no query of the package reads. */
const unread: Readonly<Record<string, string>> = {
  createAccount: 'an organisation takes a customer in: mutations.test.ts',
  createQuoteForAccount: 'no known query reads it',
  createQuoteForProperty: 'no known query reads it',
  createQuoteRequestForProducts: 'no known query reads it',
  enrollment: 'no known query reads it',
  forceReauthentication: 'it ends tokens: sign-in.test.ts',
}

const sandboxes = new Map<KrakenInstanceName, Promise<Sandbox>>()
afterAll(async () => {
  for (const sandbox of sandboxes.values()) await (await sandbox).close()
})
const sandboxOf = (name: KrakenInstanceName): Promise<Sandbox> => {
  const found =
    sandboxes.get(name) ??
    startSandbox({ port: 'none', providers: [`kraken/${name}`], clock: createSettableClock() })
  sandboxes.set(name, found)
  return found
}
const knownOf = new Map<KrakenInstanceName, Map<string, string>>()

test.each(Object.entries(rows))(
  'what %s did is seen',
  async (_name, { on, host, learn, after, does, reads }) => {
    const sandbox = await sandboxOf(on)
    const { fetch } = sandbox
    const { url, secondUrl = url } = sandbox.kraken[on]
    const main = createKrakenCaller(sandbox, on, { fetch })
    const caller = createKrakenCaller(sandbox, on, { fetch, url: host === 'second' ? secondUrl : url })
    const headers = await main.signIn()
    sandbox.faults.changeDevice({ suspended: false, boosting: false })

    const [account = '', flat = ''] = sandbox.credentials.kraken[on].accountNumbers
    const known =
      knownOf.get(on) ??
      new Map([
        ['account', account],
        ['flat', flat],
      ])
    knownOf.set(on, known)
    const isAskable = (query: string) =>
      [...query.matchAll(/\$(\w+)/g)].every(([, name = '']) => known.has(name))
    const ask = async (query: string): Promise<unknown> => {
      const filled = query.replaceAll(/\$(\w+)/g, (_word, name: string) => JSON.stringify(known.get(name)))
      const { data, errors } = await caller.call(filled, {}, headers)
      expect(errors).toEqual([])
      for (const [name, value] of textsIn(data)) known.set(name, value)
      return data
    }

    if (learn) await ask(learn)
    for (const earlierOne of after ?? []) await ask(earlierOne)
    const before = isAskable(reads) ? await ask(reads) : undefined
    await ask(does)
    const seen = await ask(reads)
    expect(seen).not.toEqual(before)
  },
)

test('every mutation of the package is among them, or says why not', () => {
  const folder = join(import.meta.dirname, '../../../kraken/operations')
  const fields = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions)
    .flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION && node.operation === 'mutation'
        ? node.selectionSet.selections
        : [],
    )
    .flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []))
  const told = new Set([...Object.keys(rows), ...Object.keys(unread)])
  expect(fields.filter((field) => !told.has(field))).toEqual([])
  expect(fields.length).toBeGreaterThan(30)
})

/** Every text of an answer, by the name of its field; the last one of a name is kept. */
function textsIn(value: unknown, name = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, key))
}
