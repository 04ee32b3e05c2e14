import { consumptionCurve, generationCurve } from '../data/curves.ts'
import { digits, uuid } from '../data/identifiers.ts'
import type { Curve } from '../data/model.ts'
import type { Random } from '../data/random.ts'
import { createZone, type Zone } from '../data/zone.ts'

/** A utility with its keys and its customers. */
export interface Utility {
  readonly zone: Zone
  readonly random: Random
  readonly clientId: string
  readonly clientSecret: string
  readonly accounts: readonly UtilityAccount[]
}

/** An account of a utility. */
export interface UtilityAccount {
  readonly urn: string
  readonly uuid: string
  readonly name: string
  readonly number: string
  readonly street: string
  readonly premiseUuid: string
  readonly customerUuid: string
  readonly agreements: readonly Agreement[]
}

/** A service that an account gets at its one meter. */
export interface Agreement {
  readonly account: UtilityAccount
  readonly uuid: string
  readonly pointUuid: string
  readonly deviceUuid: string
  readonly fuel: 'ELECTRICITY' | 'GAS'
  readonly unit: 'KWH' | 'TH'
  readonly number: string
  readonly startedAt: number
  /** From the grid, in Wh. */
  readonly delivered: Curve
  /** Into the grid, in Wh, where there are panels on the roof. */
  readonly received?: Curve
}

const familyNames = ['Alvarez', 'Brooks', 'Chen', 'Dawson', 'Ellis', 'Fischer', 'Greene', 'Hughes', 'Jacobs']
const givenNames = ['Ava', 'Ben', 'Carla', 'Dan', 'Emma', 'Frank', 'Grace', 'Henry', 'Iris', 'Jack']
const streets = ['Maple Avenue', 'Oak Street', 'Hudson Road', 'Elm Court', 'River Lane']

const numberOfAccounts = 130

/** Grows a utility on the east coast of the USA. Its first account has gas, electricity and panels on the roof. */
export function createUtility(random: Random, now: number): Utility {
  const zone = createZone('America/New_York')
  const { year, month } = zone.local(now)
  const startedAt = zone.startOfDay(year - 3, month, 1)
  return {
    zone,
    random,
    clientId: uuid(random, 'client id'),
    clientSecret: uuid(random, 'client secret'),
    accounts: Array.from({ length: numberOfAccounts }, (_, index) =>
      createAccount(random, zone, index, startedAt),
    ),
  }
}

function createAccount(random: Random, zone: Zone, index: number, startedAt: number): UtilityAccount {
  const label = `account ${index}`
  const id = uuid(random, label)
  const pick = (list: readonly string[], what: string): string =>
    list[Math.floor(random(label, what) * list.length)] ?? ''
  const agreements: Agreement[] = []
  const account: UtilityAccount = {
    urn: `urn:opower:v1:account:snd:uuid:${id}`,
    uuid: id,
    name: `${pick(givenNames, 'given name')} ${pick(familyNames, 'family name')}`,
    number: digits(random, `${label} number`, 10),
    street: `${1 + Math.floor(random(label, 'house') * 180)} ${pick(streets, 'street')}`,
    premiseUuid: uuid(random, `${label} premise`),
    customerUuid: uuid(random, `${label} customer`),
    agreements,
  }
  const agree = (name: string, household: Omit<Household, 'startedAt'>) =>
    agreements.push(createAgreement(random, zone, `${label} ${name}`, account, { ...household, startedAt }))
  agree('electricity', {
    fuel: 'ELECTRICITY',
    annual: 7_000 + 5_000 * random(label, 'annual'),
    heating: -0.2,
    panels: index === 0 || random(label, 'panels') > 0.8,
  })
  if (index === 0 || random(label, 'gas') > 0.5)
    agree('gas', { fuel: 'GAS', annual: 20_000, heating: 0.8, panels: false })
  return account
}

interface Household {
  readonly fuel: Agreement['fuel']
  /** kWh a year. */
  readonly annual: number
  readonly heating: number
  readonly panels: boolean
  readonly startedAt: number
}

function createAgreement(
  random: Random,
  zone: Zone,
  label: string,
  account: UtilityAccount,
  { fuel, annual, heating, panels, startedAt }: Household,
): Agreement {
  return {
    account,
    uuid: uuid(random, `${label} agreement`),
    pointUuid: uuid(random, `${label} point`),
    deviceUuid: uuid(random, `${label} device`),
    fuel,
    unit: fuel === 'GAS' ? 'TH' : 'KWH',
    number: digits(random, `${label} number`, 9),
    startedAt,
    delivered: consumptionCurve(random, zone, label, { annual, heating }),
    ...(panels && { received: generationCurve(random, zone, `${label} panels`, 6) }),
  }
}
