import { createApplications } from './applications.ts'
import { createLedger } from './billing.ts'
import { createChargingPlan } from './charging.ts'
import { consumptionCurve, generationCurve } from './curves.ts'
import { growDevices } from './devices.ts'
import { accountNumber, digits, hex } from './identifiers.ts'
import { lazy } from './lazy.ts'
import { growLoyaltyPoints } from './loyalty.ts'
import type {
  Account,
  Device,
  LoyaltyEntry,
  PaymentInstruction,
  Person,
  Property,
  SupplyPoint,
} from './model.ts'
import { createPrices } from './prices.ts'
import type { Holder, Home, Region, Supply } from './region.ts'
import type { World, WorldOptions } from './world.ts'
import { createZone } from './zone.ts'

/** Grows the customers of one instance. */
export function growWorld(region: Region, { random, now }: WorldOptions): World {
  const zone = createZone(region.zone)
  const prices = createPrices(random, zone)
  const today = zone.local(now)
  const monthsAgo = (count: number): number => zone.startOfDay(today.year, today.month - count, 1)

  const supplyPointOf = (supply: Supply, home: Home, property: Property): SupplyPoint => {
    const { annualConsumption, fuel, habits, name, panels, tariffs } = supply
    const startOf = (index: number): number => monthsAgo(tariffs[index]?.months ?? home.months)
    const supplyPoint: SupplyPoint = {
      property,
      id: digits(random, `${name} id`, 6),
      number: region.supplyNumber(random, name, fuel),
      fuel,
      suppliedFrom: monthsAgo(home.months),
      annualConsumption,
      ownReadings: [],
      consumption: consumptionCurve(random, zone, name, habits),
      ...(panels !== undefined && { generation: generationCurve(random, zone, name, panels) }),
      agreements: tariffs.map(({ product }, index) => ({
        id: digits(random, `${name} agreement ${index}`, 6),
        product,
        get supplyPoint() {
          return supplyPoint
        },
        validFrom: startOf(index),
        ...(index + 1 < tariffs.length && { validTo: startOf(index + 1) }),
      })),
      meter: {
        id: digits(random, `${name} meter id`, 6),
        isSmart: fuel === 'electricity',
        ...region.meterNumbers(random, name, fuel),
      },
    }
    return supplyPoint
  }

  const propertyOf = (name: string, home: Home, account: Account): Property => {
    const supplyPoints: SupplyPoint[] = []
    const property: Property = {
      account,
      id: digits(random, `${name} property`, 6),
      movedInAt: monthsAgo(home.months),
      supplyPoints,
      address: home.address,
    }
    supplyPoints.push(...home.supplies.map((supply) => supplyPointOf(supply, home, property)))
    return property
  }

  const accountOf = (name: string, home: Home, firstId: number, hasCar: boolean): Account => {
    const properties: Property[] = []
    const ledger = lazy(() =>
      createLedger(
        {
          account,
          ledgerNumber: `L-${hex(random, `${name} ledger`, 8).toUpperCase()}`,
          ledgerName: region.ledgerName,
          from: { year: today.year, month: today.month - home.months },
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
    const devices: Device[] = []
    const loyaltyPoints: LoyaltyEntry[] = []
    const paymentInstructions: PaymentInstruction[] = []
    const account: Account = {
      id: digits(random, `${name} account id`, 6),
      number: accountNumber(random, `${name} account`),
      createdAt: monthsAgo(home.months),
      properties,
      devices,
      loyaltyPoints,
      paymentInstructions,
      get ledger() {
        return ledger()
      },
    }
    const property = propertyOf(name, home, account)
    properties.push(property)
    paymentInstructions.push({
      id: `${account.id}8`,
      account,
      type: 'DIRECT_DEBIT',
      vendor: 'SANDBOX',
      validFrom: account.createdAt,
      status: 'ACTIVE',
    })
    if (hasCar) {
      devices.push(
        ...growDevices(random, property.id, createChargingPlan(random, zone, prices, name, { power: 11 })),
      )
      loyaltyPoints.push(...growLoyaltyPoints(account, zone, today, 30))
    }
    return account
  }

  const personOf = (holder: Holder, accounts: readonly Account[]): Person => {
    const { givenName } = holder
    return {
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
      personOf(first, [
        accountOf('house', region.house, 4_100_001, true),
        accountOf('flat', region.flat, 4_300_001, false),
      ]),
      personOf(stranger, [accountOf('neighbour', region.neighbour, 4_500_001, false)]),
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

/** From the name where it is written in plain letters; otherwise from the number of the account. */
function emailOf({ givenName, familyName }: Holder, accounts: readonly Account[]): string {
  const name = `${givenName}.${familyName}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const isPlain = /^[a-z.]+$/.test(name)
  return `${isPlain ? name : (accounts[0]?.number.toLowerCase() ?? 'customer')}@example.com`
}
