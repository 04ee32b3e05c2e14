import { afterEach, expect, test } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { createKrakenCaller, type KrakenCaller } from '../testing/kraken-caller.ts'
import { createSettableClock } from '../testing/settable-clock.ts'
import type { KrakenInstanceName } from './instances/names.ts'

/** What a mutation did is there for the rest of the sandbox's life. */

let sandbox: Sandbox
let caller: KrakenCaller
let headers: { authorization: string }
let first: string

const start = async (name: KrakenInstanceName) => {
  sandbox = await startSandbox({
    port: 'none',
    providers: [`kraken/${name}`],
    clock: createSettableClock(),
  })
  caller = createKrakenCaller(sandbox, name, { fetch: sandbox.fetch })
  headers = await caller.signIn()
  first = sandbox.credentials.kraken[name].accountNumbers[0] ?? ''
}
afterEach(() => sandbox.close())

const ask = async (query: string, more = headers) => {
  const { data, errors } = await caller.call(query, {}, more)
  expect(errors).toEqual([])
  return data
}

test('a customer changes the name, and is called by it', async () => {
  await start('de')
  await ask(
    'mutation { updateUser(input: { preferredName: null givenName: "Anne" title: "Dr." }) { viewer { givenName } } }'.replace(
      'preferredName: null ',
      '',
    ),
  )
  const { viewer } = await ask(
    '{ viewer { givenName title familyName accounts { ... on AccountType { billingName } } } }',
  )
  expect(viewer).toMatchObject({ givenName: 'Anne', title: 'Dr.', familyName: 'Sommer' })
  expect(viewer.accounts[0].billingName).toBe('Anne Sommer')
})

test('a new way to pay takes the place of the old one', async () => {
  await start('de')
  const stored = await ask(
    `mutation { storePaymentInstruction(input: { accountNumber: "${first}", instructionType: CARD, vendorReference: "card-1" }) { paymentInstruction { id vendor } } }`,
  )
  const { account } = await ask(
    `{ account(accountNumber: "${first}") { paymentMethods(first: 5) { edges { node { id vendor status } } } } }`,
  )
  const [one, other] = account.paymentMethods.edges.map(({ node }: { node: object }) => node)
  expect(one).toEqual({ ...stored.storePaymentInstruction.paymentInstruction, status: 'ACTIVE' })
  expect(other.status).toBe('SUPERSEDED')
})

test('a reading is the newest of its meter, and one below zero is not kept', async () => {
  await start('gb')
  const { account } = await ask(
    `{ account(accountNumber: "${first}") { properties { electricityMeterPoints { mpan meters { id serialNumber } } } } }`,
  )
  const [{ mpan, meters }] = account.properties[0].electricityMeterPoints
  const read = async () => {
    const { electricityMeterReadings } = await ask(
      `{ electricityMeterReadings(accountNumber: "${first}", meterId: "${meters[0].id}", first: 1) { totalCount edges { node { readAt registers { value } } } } }`,
    )
    return electricityMeterReadings
  }
  const submit = (value: number) =>
    ask(
      `mutation { createElectricityMeterReading(mpan: "${mpan}", serialNumber: "${meters[0].serialNumber}", readings: [{ registerId: "01", reading: ${value} }]) { readingErrors { __typename } } }`,
    )
  const before = await read()
  await submit(-1)
  await submit(43_210)
  const after = await read()
  expect(after.totalCount).toBe(before.totalCount + 1)
  expect(after.edges[0].node.registers[0].value).toBe('43210.00')
})

test('points that are spent are gone, and the account has their worth', async () => {
  await start('gb')
  const state = async () => {
    const { account, loyaltyPointLedgers } = await ask(
      `{ account(accountNumber: "${first}") { balance transactions(first: 1) { edges { node { amount } } } } loyaltyPointLedgers { balanceCarriedForward accountNumber } }`,
    )
    return {
      balance: account.balance,
      last: account.transactions.edges[0].node,
      points: loyaltyPointLedgers[0],
    }
  }
  const before = await state()
  await ask(
    `mutation { redeemLoyaltyPointsForAccountCredit(input: { accountNumber: "${first}", points: 100 }) { pointsRedeemed } }`,
  )
  const after = await state()
  expect(after.balance).toBe(before.balance + 100)
  expect(after.last.amount).toBe(100)
  expect(Number(after.points.balanceCarriedForward)).toBe(Number(before.points.balanceCarriedForward) - 100)
})

test('a switch of product ends the agreement and begins the next; a heat pump stays as it was set', async () => {
  await start('jp')
  const points = async () =>
    (
      await ask(
        `{ account(accountNumber: "${first}") { properties { electricitySupplyPoints { spin agreements { validTo product { ... on ProductInterface { code } } } } } } }`,
      )
    ).account.properties[0].electricitySupplyPoints[0]
  const { spin, agreements } = await points()
  const code = agreements[0].product.code
  await ask(
    `mutation { switchToProductOnNextReadingDate(input: { spin: "${spin}", productCode: "${code}" }) { agreement { id } } }`,
  )
  const after = (await points()).agreements
  expect(after).toHaveLength(agreements.length + 1)
  expect(after.at(-1)).toEqual({ validTo: null, product: { code } })
  expect(after.at(-2).validTo).toMatch(/^\d{4}-\d\d-01T00:00:00/)

  await ask(
    `mutation { setRoomTemperature(input: { accountNumber: "${first}", temperature: 18.5 }) { heatPumpDevice { provider } } }`,
  )
  const { heatPumpStatus } = await ask(
    `{ heatPumpStatus(accountNumber: "${first}") { climateControlStatus { targetClimateControlTemperature } } }`,
  )
  expect(heatPumpStatus.climateControlStatus.targetClimateControlTemperature).toBe('18.5')
})

test('an organisation takes a customer in, whose account it can read', async () => {
  await start('us')
  const { organizationSecretKey } = sandbox.credentials.kraken.us
  const signedIn = await caller.obtain({ organizationSecretKey })
  const organization = { authorization: signedIn.data.obtainKrakenToken.token }
  const { createAccount } = await ask(
    `mutation { createAccount(input: { accountUser: { givenName: "Sam", familyName: "Reed", email: "sam.reed@example.com" }, billingAddress: { addressLine1: "1 Oak", postalCode: "77006", locality: "Houston" }, salesInformation: { salesChannel: "DIGI_TELE" } }) { account { number } } }`,
    organization,
  )
  const { account } = await ask(
    `{ account(accountNumber: "${createAccount.account.number}") { billingName balance bills(first: 1) { totalCount } } }`,
    organization,
  )
  expect(account).toEqual({ billingName: 'Sam Reed', balance: 0, bills: { totalCount: 0 } })
})
