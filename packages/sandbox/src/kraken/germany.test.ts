import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { createKrakenCaller, type KrakenCaller } from '../testing/kraken-caller.ts'
import { createSettableClock, summerNoon } from '../testing/settable-clock.ts'

let sandbox: Sandbox
let caller: KrakenCaller
let headers: { authorization: string }
let number: string

beforeAll(async () => {
  sandbox = await startSandbox({ clock: createSettableClock(summerNoon), providers: ['kraken/de'] })
  caller = createKrakenCaller(sandbox)
  headers = await caller.signIn()
  number = sandbox.credentials.kraken.de.accountNumbers[0] ?? ''
})
afterAll(() => sandbox.close())

const ask = async (selection: string) => {
  const { data, errors } = await caller.call(
    `query ($number: String!) { account(accountNumber: $number) { ${selection} } }`,
    { number },
    headers,
  )
  expect(errors).toEqual([])
  return data.account
}

const measure = async (filter: string, electricity = '') => {
  const { properties } = await ask(`properties {
    measurements(first: 10000, ${filter}, utilityFilters: [{ electricityFilters: { ${electricity} } }]) {
      totalCount
      edges { node { value unit readAt ... on IntervalMeasurementType { startAt endAt durationInSeconds } } }
    }
  }`)
  return properties[0].measurements.edges.map(({ node }: { node: { value: string } }) => node)
}
const wattHours = (nodes: { value: string }[]) =>
  nodes.reduce((sum, { value }) => sum + Math.round(Number(value) * 1000), 0)

/** Reads a list to its end. */
const readAll = async (field: string, selection: string) => {
  const nodes = []
  for (let offset = 0; ; offset += 99) {
    const { [field]: list } = await ask(
      `${field}(first: 99, offset: ${offset}) { totalCount edges { node { ${selection} } } }`,
    )
    nodes.push(...list.edges.map(({ node }: { node: object }) => node))
    if (nodes.length >= list.totalCount) return nodes
  }
}

describe('money', () => {
  test('adds up: the balance is the sum of the transactions, and each carries its own', async () => {
    const { balance, ledgers } = await ask('balance ledgers { number balance }')
    const newestFirst = await readAll(
      'transactions',
      '__typename amount amounts { net tax gross } balanceCarriedForward',
    )
    let running = 0
    for (const { amount, balanceCarriedForward } of newestFirst.toReversed()) {
      running += amount
      expect(balanceCarriedForward).toBe(running)
    }
    expect(balance).toBe(running)
    // Payments and refunds have a net amount only.
    const booked = newestFirst.map(({ amounts: { net, tax, gross } }) => {
      if (gross !== null) expect(gross).toBe(net + tax)
      return gross ?? net
    })
    expect(booked).toEqual(newestFirst.map(({ amount }) => amount))
    expect(ledgers.map((ledger: { balance: number }) => ledger.balance)).toEqual([running])
    expect(new Set(newestFirst.map(({ __typename }) => __typename))).toEqual(
      new Set(['Charge', 'Payment', 'Credit', 'Refund']),
    )
  })

  test('of bills is a chain over three years of months', async () => {
    const bills = await readAll(
      'bills',
      'fromDate toDate ... on StatementType { openingBalance closingBalance }',
    )
    expect(bills).toHaveLength(38)
    expect(bills[0]).toMatchObject({ fromDate: '2026-06-01', toDate: '2026-06-30' })
    bills.toReversed().reduce((closing, bill) => {
      expect(bill.openingBalance).toBe(closing)
      return bill.closingBalance
    }, 0)
  })

  test('of the statements of the ledger is that of the bills, each with a file', async () => {
    const { ledgers } = await ask(`ledgers { statements(first: 1) { totalCount edges { node {
      startAt pdfUrl totalCharges { grossTotal } transactions(first: 50) { edges { node { __typename amounts { gross } } } }
    } } } }`)
    const [{ node }] = ledgers[0].statements.edges
    const charges = node.transactions.edges
      .filter(({ node }: { node: { __typename: string } }) => node.__typename === 'BillCharge')
      .reduce(
        (sum: number, { node }: { node: { amounts: { gross: number } } }) => sum - node.amounts.gross,
        0,
      )
    expect(ledgers[0].statements.totalCount).toBe(38)
    expect(node.startAt).toBe('2026-06-01T00:00:00+02:00')
    expect(charges).toBe(node.totalCharges.grossTotal)
    const file = await fetch(node.pdfUrl)
    expect(file.headers.get('content-type')).toBe('application/pdf')
    expect(await file.text()).toMatch(/^%PDF-1\.4/)
  })

  test('of a month is what was measured times the tariff', async () => {
    const energy = (
      await readAll(
        'transactions',
        'title postedDate ... on Charge { amounts { net } consumption { startDate quantity usageCost } }',
      )
    ).filter(({ title, postedDate }) => title === 'Arbeitspreis Strom' && postedDate === '2024-02-04')
    const nodes = await measure('startAt: "2024-01-01T00:00:00+01:00", endAt: "2024-02-01T00:00:00+01:00"')
    expect(energy).toHaveLength(1)
    expect(energy[0].consumption.startDate).toBe('2024-01-01')
    expect(Math.round(Number(energy[0].consumption.quantity) * 1000)).toBe(wattHours(nodes))
    expect(energy[0].amounts.net).toBe(-Math.round((wattHours(nodes) / 1000) * 24.37))
  })
})

describe('measurements', () => {
  test('are decimal strings per quarter hour of the instance time zone', async () => {
    const nodes = await measure('startOn: "2026-07-01", endOn: "2026-07-01"')
    expect(nodes).toHaveLength(96)
    expect(nodes[0]).toMatchObject({
      value: expect.stringMatching(/^\d+\.\d{3}$/),
      unit: 'kwh',
      startAt: '2026-07-01T00:00:00+02:00',
      endAt: '2026-07-01T00:15:00+02:00',
      readAt: '2026-07-01T00:15:00+02:00',
      durationInSeconds: 900,
    })
  })

  test('of a day add up to the same per quarter hour, per hour and per day', async () => {
    const day = 'startOn: "2026-03-10", endOn: "2026-03-10"'
    const quarters = await measure(day)
    const hours = await measure(day, 'readingFrequencyType: HOUR_INTERVAL')
    const days = await measure(day, 'readingFrequencyType: DAY_INTERVAL')
    expect([quarters.length, hours.length, days.length]).toEqual([96, 24, 1])
    expect(new Set([quarters, hours, days].map(wattHours)).size).toBe(1)
  })

  test('have 92 quarter hours on the day that clocks go forward, and 100 when they go back', async () => {
    expect(await measure('startOn: "2026-03-29", endOn: "2026-03-29"')).toHaveLength(92)
    expect(await measure('startOn: "2025-10-26", endOn: "2025-10-26"')).toHaveLength(100)
  })

  test('of what is generated are nothing at night and more in summer than in winter', async () => {
    const generated = 'readingDirection: GENERATION'
    const night = await measure(
      'startAt: "2026-06-21T00:00:00+02:00", endAt: "2026-06-21T04:00:00+02:00"',
      generated,
    )
    const summer = await measure('startOn: "2026-06-01", endOn: "2026-06-30"', generated)
    const winter = await measure('startOn: "2026-01-01", endOn: "2026-01-30"', generated)
    expect(wattHours(night)).toBe(0)
    expect(wattHours(summer)).toBeGreaterThan(3 * wattHours(winter))
  })

  test('end at the present', async () => {
    const nodes = await measure('startAt: "2026-07-15T11:00:00+02:00", endAt: "2026-07-16T00:00:00+02:00"')
    expect(nodes.at(-1).endAt).toBe('2026-07-15T12:00:00+02:00')
  })

  test('refuse a datetime without a zone with KT-CT-1609', async () => {
    const { codes } = await caller.call(
      'query ($number: String!) { account(accountNumber: $number) { properties { measurements(first: 1, startAt: "2026-07-01T00:00:00") { totalCount } } } }',
      { number },
      headers,
    )
    expect(codes).toEqual(['KT-CT-1609'])
  })
})

describe('a market location', () => {
  test('has eleven digits of which the last one checks the others', async () => {
    const { properties } = await ask('properties { electricityMalos { maloNumber meters { number } } }')
    const numbers = properties[0].electricityMalos.map(({ maloNumber }: { maloNumber: string }) => maloNumber)
    expect(numbers).toHaveLength(2)
    for (const malo of numbers) {
      expect(malo).toMatch(/^[1-9]\d{10}$/)
      const weighed = [...malo]
        .slice(0, 10)
        .reduce((sum, digit, index) => sum + Number(digit) * (1 + (index % 2)), 0)
      expect((weighed + Number(malo[10])) % 10).toBe(0)
    }
  })

  test('has a dynamic tariff with quarter-hour prices, and a tariff with slots', async () => {
    const { properties } = await ask(`properties { electricityMalos { agreements {
      isActive
      product { code isTimeOfUse }
      unitRateInformation {
        ... on SimpleProductUnitRateInformation { latestGrossUnitRateCentsPerKwh }
        ... on TimeOfUseProductUnitRateInformation {
          rates { timeslotName netUnitRateCentsPerKwh timeslotActivationRules { activeFromTime activeToTime } }
        }
      }
      unitRateForecast { validFrom validTo unitRateInformation {
        ... on SimpleProductUnitRateInformation { netUnitRateCentsPerKwh } } }
    } } }`)
    const [household, heating] = properties[0].electricityMalos
    const dynamic = household.agreements.find(({ isActive }: { isActive: boolean }) => isActive)
    expect(dynamic.product.isTimeOfUse).toBe(false)
    expect(dynamic.unitRateInformation.latestGrossUnitRateCentsPerKwh).toMatch(/^\d+\.\d{4}$/)
    // At noon the exchange has not published the next day yet.
    expect(dynamic.unitRateForecast).toHaveLength(48)
    expect(dynamic.unitRateForecast[0].validFrom).toBe('2026-07-15T12:00:00+02:00')
    expect(dynamic.unitRateForecast.at(-1).validTo).toBe('2026-07-16T00:00:00+02:00')
    expect(heating.agreements[0].unitRateForecast).toEqual([])
    expect(heating.agreements[0].unitRateInformation.rates).toContainEqual({
      timeslotName: 'HIGH',
      netUnitRateCentsPerKwh: '27.8000',
      timeslotActivationRules: [{ activeFromTime: '18:00:00', activeToTime: '21:00:00' }],
    })
  })

  test('has monthly readings that only grow', async () => {
    const { properties } = await ask('properties { electricityMalos { meters { id } } }')
    const { data } = await caller.call(
      'query ($number: String!, $meterId: ID!) { electricityMeterReadings(accountNumber: $number, meterId: $meterId, first: 50) { edges { node { value readAt } } } }',
      { number, meterId: properties[0].electricityMalos[0].meters[0].id },
      headers,
    )
    const values = data.electricityMeterReadings.edges.map(({ node }: { node: { value: string } }) =>
      Number(node.value),
    )
    expect(values.length).toBeGreaterThan(36)
    expect(values).toEqual(values.toSorted((a: number, b: number) => b - a))
    expect(new Set(values).size).toBe(values.length)
  })
})

test('the exchange has 96 prices a day, from yesterday on', async () => {
  const { data } = await caller.call(
    '{ epexDayAheadPrices(first: 99) { totalCount edges { node { periodStart periodEnd value unit } } } }',
    {},
    headers,
  )
  expect(data.epexDayAheadPrices.totalCount).toBe(2 * 96)
  expect(data.epexDayAheadPrices.edges[0].node).toEqual({
    periodStart: '2026-07-14T00:00:00+02:00',
    periodEnd: '2026-07-14T00:15:00+02:00',
    value: expect.stringMatching(/^-?\d+\.\d\d$/),
    unit: 'EUR/MWh',
  })
})

test('loyalty points add up', async () => {
  const { data } = await caller.call(
    'query ($number: String!) { loyaltyPointsBalance(input: { accountNumber: $number }) { loyaltyPoints } loyaltyPointLedgers { ledgerType value balanceCarriedForward } }',
    { number },
    headers,
  )
  const sum = data.loyaltyPointLedgers.reduce(
    (total: number, { ledgerType, value }: { ledgerType: string; value: string }) =>
      total + (ledgerType === 'CREDIT' ? 1 : -1) * Number(value),
    0,
  )
  expect(data.loyaltyPointsBalance.loyaltyPoints).toBe(sum)
  expect(data.loyaltyPointLedgers[0].balanceCarriedForward).toBe(String(sum))
})

describe('data', () => {
  const everything = async (options: { seed: number }) => {
    const clock = createSettableClock(summerNoon)
    const one = await startSandbox({ clock, providers: ['kraken/de'], ...options })
    const call = createKrakenCaller(one)
    const { data } = await call.call(
      `query ($numbers: [String]) { viewer { id givenName email accounts(restrictToAccountNumbers: $numbers) { number balance transactions(first: 50) { edges { node { id amount title } } } } } }`,
      { numbers: one.credentials.kraken.de.accountNumbers.slice(1) },
      await call.signIn(),
    )
    await one.close()
    return { data, credentials: one.credentials }
  }

  test('is the same for the same seed and time, and another for another seed', async () => {
    const [first, again, other] = await Promise.all([1, 1, 2].map((seed) => everything({ seed })))
    expect(again).toEqual(first)
    expect(other?.credentials).not.toEqual(first?.credentials)
    expect(other?.data.viewer.accounts[0].transactions).not.toEqual(
      first?.data.viewer.accounts[0].transactions,
    )
  })
})

describe('what belongs to someone else', () => {
  test('is refused: account, property and devices', async () => {
    const foreign = sandbox.credentials.kraken.de.foreignAccountNumber
    const other = await caller.signIn(sandbox.credentials.kraken.de.other.apiKey)
    const { data } = await caller.call(
      'query ($foreign: String!) { account(accountNumber: $foreign) { properties { id } } }',
      { foreign },
      other,
    )
    const { data: refused, codes } = await caller.call(
      `query ($foreign: String!, $property: ID!) {
        account(accountNumber: $foreign) { number }
        property(id: $property) { id }
        devices(accountNumber: $foreign) { id }
        viewer { givenName }
      }`,
      { foreign, property: data.account.properties[0].id },
      headers,
    )
    expect(codes.toSorted()).toEqual(['KT-CT-1111', 'KT-CT-4177', 'KT-CT-4501'])
    expect(refused).toEqual({ account: null, property: null, devices: null, viewer: { givenName: 'Anna' } })
  })

  test('can be read by an organisation, who is no viewer', async () => {
    const { organizationSecretKey, foreignAccountNumber } = sandbox.credentials.kraken.de
    const { data } = await caller.obtain({ organizationSecretKey })
    const { data: read, codes } = await caller.call(
      'query ($number: String!) { viewer { id } account(accountNumber: $number) { number } }',
      { number: foreignAccountNumber },
      { authorization: data.obtainKrakenToken.token },
    )
    expect(codes).toEqual(['KT-CT-4501'])
    expect(read.account.number).toBe(foreignAccountNumber)
  })
})
