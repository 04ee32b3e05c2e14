import { createApplications } from './applications.ts'
import { createLedger } from './billing.ts'
import { createChargingPlan } from './charging.ts'
import { consumptionCurve, generationCurve, type Habits } from './curves.ts'
import { growDevices } from './devices.ts'
import { accountNumber, digits, hex, numbered } from './identifiers.ts'
import { lazy } from './lazy.ts'
import { growLoyaltyPoints } from './loyalty.ts'
import type { Account, Person, Product, Property, SupplyPoint } from './model.ts'
import { createPrices } from './prices.ts'
import type { Holder, Region } from './region.ts'
import { tariffOf } from './tariffs.ts'
import type { World, WorldOptions } from './world.ts'
import { createZone } from './zone.ts'

/** A supply point of a home. */
interface Supply {
  /** Names its chance, and its curve. */
  readonly name: string
  readonly fuel: SupplyPoint['fuel']
  readonly annualConsumption: number
  readonly habits: Habits
  /** kWp of a photovoltaic system. */
  readonly panels?: number
  /** Each with how many months ago it began; the first holds since the home was moved in to. */
  readonly tariffs: readonly (readonly [Product, months?: number])[]
}

/** A place, how many months ago it was moved in to, and what is delivered there. */
interface Home {
  readonly name: keyof Region['addresses']
  readonly months: number
  readonly supplies: readonly Supply[]
}

/** Grows the customers of one instance. */
export function growWorld(region: Region, { random, now }: WorldOptions): World {
  const zone = createZone(region.zone)
  const prices = createPrices(random, zone)
  const today = zone.local(now)
  const monthsAgo = (count: number): number => zone.startOfDay(today.year, today.month - count, 1)
  const { house, flat, neighbour } = homesOf(region)

  const supplyPointOf = (supply: Supply, home: Home, property: Property): SupplyPoint => {
    const { annualConsumption, fuel, habits, name, panels, tariffs } = supply
    const startOf = (index: number): number => monthsAgo(tariffs[index]?.[1] ?? home.months)
    const isGas = fuel === 'gas'
    const { electricity, gas = electricity, meter, gasMeter = meter, metering } = region.numbers
    const number = numbered(random, `${name} number`, isGas ? gas : electricity)
    const supplyPoint: SupplyPoint = {
      is: 'supplyPoint',
      property,
      id: digits(random, `${name} id`, 6),
      number: region.withCheck?.(number) ?? number,
      fuel,
      suppliedFrom: monthsAgo(home.months),
      annualConsumption,
      ownReadings: [],
      consumption: consumptionCurve(random, zone, name, habits),
      ...(panels !== undefined && { generation: generationCurve(random, zone, name, panels) }),
      agreements: tariffs.map(([product], index) => ({
        is: 'agreement',
        id: digits(random, `${name} agreement ${index}`, 6),
        product,
        get supplyPoint() {
          return supplyPoint
        },
        validFrom: startOf(index),
        validTo: index + 1 < tariffs.length ? startOf(index + 1) : null,
      })),
      meter: {
        is: 'meter',
        get supplyPoint() {
          return supplyPoint
        },
        id: digits(random, `${name} meter id`, 6),
        isSmart: !isGas,
        number: numbered(random, `${name} meter`, isGas ? gasMeter : meter),
        marketNumber: numbered(random, `${name} metering`, metering),
      },
    }
    return supplyPoint
  }

  const propertyOf = (home: Home, account: Account): Property => {
    const [street, postcode, town, area, latitude, longitude] = region.addresses[home.name]
    const { country } = region
    const supplyPoints: SupplyPoint[] = []
    const property: Property = {
      is: 'property',
      account,
      id: digits(random, `${home.name} property`, 6),
      movedInAt: monthsAgo(home.months),
      supplyPoints,
      address: { is: 'address', street, postcode, town, region: area, country, latitude, longitude },
    }
    supplyPoints.push(...home.supplies.map((supply) => supplyPointOf(supply, home, property)))
    return property
  }

  const accountOf = (home: Home, firstId: number): Account => {
    const { name } = home
    const hasCar = home === house
    const properties: Property[] = []
    const ledger = lazy(() =>
      createLedger(
        {
          account,
          ledgerNumber: `L-${hex(random, `${name} ledger`, 8).toUpperCase()}`,
          ledgerName: region.ledgerName,
          from: monthsAgo(home.months),
          until: now,
          words: region.words,
          supplyPoints: properties.flatMap(({ supplyPoints }) => supplyPoints),
          feedInRate: region.feedInRate,
          monthlyBonus: hasCar ? region.monthlyBonus : 0,
          firstId,
        },
        prices,
        zone,
      ),
    )
    const loyaltyPoints = lazy(() => (hasCar ? growLoyaltyPoints(account, zone, today, 30) : []))
    const account: Account = {
      is: 'account',
      id: digits(random, `${name} account id`, 6),
      number: accountNumber(random, `${name} account`),
      createdAt: monthsAgo(home.months),
      properties,
      devices: [],
      paymentInstructions: [],
      get ledger() {
        return ledger()
      },
      get loyaltyPoints() {
        return loyaltyPoints()
      },
    }
    properties.push(propertyOf(home, account))
    account.paymentInstructions.push({
      is: 'paymentInstruction',
      id: `${account.id}8`,
      account,
      type: 'DIRECT_DEBIT',
      vendor: 'SANDBOX',
      validFrom: account.createdAt,
      status: 'ACTIVE',
    })
    if (hasCar) {
      const plan = createChargingPlan(random, zone, prices, name, { power: 11 })
      account.devices.push(...growDevices(random, properties[0]?.id ?? '', plan))
    }
    return account
  }

  const personOf = (holder: Holder, accounts: readonly Account[]): Person => {
    const { givenName } = holder
    return {
      is: 'person',
      ...holder,
      id: digits(random, `${givenName} id`, 6),
      email: emailOf(holder, accounts),
      password: `sandbox-${hex(random, `${givenName} password`, 8)}`,
      apiKey: `sk_live_${hex(random, `${givenName} key`, 32)}`,
      mobile: `${region.mobilePrefix}${digits(random, `${givenName} mobile`, 8)}`,
      createdAt: accounts[0]?.createdAt ?? now,
      accounts,
    }
  }

  const [first, stranger] = region.people
  return {
    zone,
    prices,
    random,
    people: [
      personOf(first, [accountOf(house, 4_100_001), accountOf(flat, 4_300_001)]),
      personOf(stranger, [accountOf(neighbour, 4_500_001)]),
    ],
    organization: {
      id: digits(random, 'organization', 3),
      name: 'Sandbox Partner',
      secretKey: `sk_live_${hex(random, 'organization key', 32)}`,
    },
    applications: createApplications(random),
    preSignedKey: hex(random, 'pre-signed', 40),
    masqueradeToken: hex(random, 'masquerade', 40),
  }
}

/** The homes that every world has: a house with panels and a car, a flat, with gas where there is some, and a neighbour. */
function homesOf({ tariffs, vat }: Region): Record<Home['name'], Home> {
  const first = tariffOf(tariffs.first, 'electricity', vat)
  const second = tariffOf(tariffs.second, 'electricity', vat)
  const house = supplyOf('house', first, 3400, 0.15)
  return {
    house: {
      name: 'house',
      months: 38,
      supplies: [
        {
          ...house,
          annualConsumption: 5600,
          habits: { ...house.habits, carPower: 11 },
          panels: 5.4,
          tariffs: [[first], [second, 14]],
        },
        ...(tariffs.heating
          ? [supplyOf('heating', tariffOf(tariffs.heating, 'electricity', vat), 4100, 0.85)]
          : []),
      ],
    },
    flat: {
      name: 'flat',
      months: 20,
      supplies: [
        supplyOf('flat', tariffs.flat ? tariffOf(tariffs.flat, 'electricity', vat) : second, 2100, 0.15),
        ...(tariffs.gas ? [supplyOf('flat gas', tariffOf(tariffs.gas, 'gas', vat), 9200, 0.9)] : []),
      ],
    },
    neighbour: { name: 'neighbour', months: 7, supplies: [supplyOf('neighbour', first, 2700, 0.2)] },
  }
}

/** A supply point with one tariff; the share is how much more is used in winter. */
function supplyOf(name: string, product: Product, annual: number, heating: number): Supply {
  const { fuel } = product
  return { name, fuel, annualConsumption: annual, habits: { annual, heating }, tariffs: [[product]] }
}

/** From the name where it is written in plain letters; otherwise from the number of the account. */
function emailOf({ givenName, familyName }: Holder, accounts: readonly Account[]): string {
  const name = `${givenName}.${familyName}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const isPlain = /^[a-z.]+$/.test(name)
  return `${isPlain ? name : (accounts[0]?.number.toLowerCase() ?? 'customer')}@example.com`
}
