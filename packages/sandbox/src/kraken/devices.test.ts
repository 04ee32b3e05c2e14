import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { createKrakenCaller, type KrakenCaller } from '../testing/kraken-caller.ts'
import { createSettableClock } from '../testing/settable-clock.ts'

const clock = createSettableClock()
let sandbox: Sandbox
let caller: KrakenCaller
let headers: { authorization: string }
let number: string
let deviceId: string

beforeEach(async () => {
  sandbox = await startSandbox({ clock })
  caller = createKrakenCaller(sandbox)
  headers = await caller.signIn()
  number = sandbox.credentials.kraken.de.accountNumbers[0] ?? ''
  deviceId = (await devices())[0].id
})
afterEach(() => sandbox.close())

const devices = async () =>
  (
    await caller.call(
      `query ($number: String!) {
        devices(accountNumber: $number) {
          __typename id deviceType
          status { current currentState isSuspended }
          preferences { mode unit schedules { dayOfWeek time min max } }
        }
      }`,
      { number },
      headers,
    )
  ).data.devices

const planned = async () =>
  (
    await caller.call(
      'query ($deviceId: String!) { flexPlannedDispatches(deviceId: $deviceId) { start end type energyAddedKwh } }',
      { deviceId },
      headers,
    )
  ).data.flexPlannedDispatches

const boost = (action: 'BOOST' | 'CANCEL') =>
  caller.call(
    `mutation ($deviceId: String!, $action: UpdateBoostChargeAction!) {
      updateBoostCharge(input: { deviceId: $deviceId, action: $action }) { id status { currentState } }
    }`,
    { deviceId, action },
    headers,
  )

const control = (action: 'SUSPEND' | 'UNSUSPEND') =>
  caller.call(
    `mutation ($deviceId: ID!, $action: SmartControlAction!) {
      updateDeviceSmartControl(input: { deviceId: $deviceId, action: $action }) { status { isSuspended } }
    }`,
    { deviceId, action },
    headers,
  )

test('an account has a car and a charge point', async () => {
  expect((await devices()).map(({ __typename }: { __typename: string }) => __typename)).toEqual([
    'SmartFlexVehicle',
    'SmartFlexChargePoint',
  ])
})

test('dispatches are planned for the nights ahead, and completed ones lie behind', async () => {
  const now = clock.now()
  for (const { start, end } of await planned()) {
    expect(Date.parse(start)).toBeGreaterThan(now)
    expect(Date.parse(end)).toBeGreaterThan(Date.parse(start))
  }
  const { data } = await caller.call(
    'query ($number: String!) { completedDispatches(accountNumber: $number) { start end delta meta { source location } } }',
    { number },
    headers,
  )
  expect(data.completedDispatches.length).toBeGreaterThan(5)
  for (const { end, delta } of data.completedDispatches) {
    expect(Date.parse(end)).toBeLessThanOrEqual(now)
    expect(delta).toMatch(/^-\d+\.\d{3}$/)
  }
})

test('a completed dispatch shows in the consumption of its quarter hours', async () => {
  const { data } = await caller.call(
    'query ($number: String!) { completedDispatches(accountNumber: $number) { start end } account(accountNumber: $number) { properties { id } } }',
    { number },
    headers,
  )
  const { start, end } = data.completedDispatches[0]
  const { data: measured } = await caller.call(
    `query ($id: ID!, $start: DateTime, $end: DateTime) {
      property(id: $id) { measurements(first: 99, startAt: $start, endAt: $end) { edges { node { value } } } }
    }`,
    { id: data.account.properties[0].id, start, end },
    headers,
  )
  const values = measured.property.measurements.edges.map(({ node }: { node: { value: string } }) =>
    Number(node.value),
  )
  expect(Math.min(...values)).toBeGreaterThanOrEqual(2.75)
})

test('a boost starts, is planned, is refused a second time with its reason, and ends', async () => {
  expect((await boost('BOOST')).data.updateBoostCharge.status.currentState).toBe('BOOSTING')
  expect((await planned())[0].type).toBe('BOOST')

  const again = await boost('BOOST')
  expect(again.data).toEqual({ updateBoostCharge: null })
  expect(again.errors[0].extensions).toMatchObject({
    errorCode: 'KT-CT-4357',
    boostChargeRefusalReasons: ['BC_BOOST_CHARGE_IN_PROGRESS'],
  })

  expect((await boost('CANCEL')).data.updateBoostCharge.status.currentState).toBe('SMART_CONTROL_CAPABLE')
  expect((await boost('CANCEL')).codes).toEqual(['KT-CT-4354'])
})

test('a boost is refused with all reasons that hold', async () => {
  sandbox.faults.changeDevice({ connected: false, atHome: false, stateOfCharge: 100 })
  expect((await boost('BOOST')).errors[0].extensions.boostChargeRefusalReasons).toEqual([
    'BC_DEVICE_DISCONNECTED',
    'BC_DEVICE_NOT_AT_HOME',
    'BC_DEVICE_FULLY_CHARGED',
  ])
})

test('a suspended device plans nothing and is not boosted', async () => {
  expect((await control('SUSPEND')).data.updateDeviceSmartControl.status.isSuspended).toBe(true)
  expect(await planned()).toEqual([])
  expect((await boost('BOOST')).errors[0].extensions.boostChargeRefusalReasons).toEqual([
    'BC_DEVICE_SUSPENDED',
  ])
  expect((await control('UNSUSPEND')).data.updateDeviceSmartControl.status.isSuspended).toBe(false)
})

test('preferences that are set are there afterwards, and bad ones are refused', async () => {
  const set = (max: number) =>
    caller.call(
      `mutation ($input: SmartFlexDevicePreferencesInput!) { setDevicePreferences(input: $input) { id } }`,
      {
        input: {
          deviceId,
          mode: 'CHARGE',
          unit: 'PERCENTAGE',
          schedules: [{ dayOfWeek: 'MONDAY', time: '05:15', min: 10, max }],
        },
      },
      headers,
    )
  await set(90)
  expect((await set(120)).codes).toEqual(['KT-CT-4374'])
  const [car, wallbox] = await devices()
  expect(car.preferences).toEqual({
    mode: 'CHARGE',
    unit: 'PERCENTAGE',
    schedules: [{ dayOfWeek: 'MONDAY', time: '05:15:00', min: 10, max: 90 }],
  })
  expect(wallbox.preferences.schedules).toHaveLength(7)
})

test('a device of someone else cannot be controlled', async () => {
  headers = await caller.signIn(sandbox.credentials.kraken.de.other.apiKey)
  expect((await boost('BOOST')).codes).toEqual(['KT-CT-1111'])
})

test('what charging cost is told for seven spans, newest first, in the smallest unit; the month under way counts so far', async () => {
  const middle = createSettableClock(Date.parse('2026-06-17T12:00:00Z'))
  const own = await startSandbox({ clock: middle, port: 'none', providers: ['kraken/gb'] })
  const british = createKrakenCaller(own, 'gb', { fetch: own.fetch })
  const [accountNumber] = own.credentials.kraken.gb.accountNumbers
  const signedIn = await british.signIn()
  const costs = async (frequency: string) => {
    const query = `{ costOfCharge(accountNumber: "${accountNumber}", frequency: ${frequency}) {
      reportDate totalConsumption totalCostInclTax } }`
    return (await british.call(query, {}, signedIn)).data.costOfCharge
  }
  const dates = async (frequency: string) =>
    (await costs(frequency)).map(({ reportDate }: { reportDate: string }) => reportDate.slice(5))
  expect(await dates('DAILY')).toEqual(['06-16', '06-15', '06-14', '06-13', '06-12', '06-11', '06-10'])
  expect(await dates('WEEKLY')).toEqual(['06-08', '06-01', '05-25', '05-18', '05-11', '05-04', '04-27'])
  expect(await dates('MONTHLY')).toEqual(['06-01', '05-01', '04-01', '03-01', '02-01', '01-01', '12-01'])
  const [running, last] = await costs('MONTHLY')
  expect(running.totalConsumption).toBeGreaterThan(0)
  expect(running.totalConsumption).toBeLessThan(last.totalConsumption)
  const pence = last.totalCostInclTax / last.totalConsumption
  expect(pence).toBeGreaterThan(5)
  expect(pence).toBeLessThan(60)
  await own.close()
})
