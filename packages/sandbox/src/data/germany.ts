import { createApplications } from './applications.ts'
import { type BillingWords, createLedger } from './billing.ts'
import { createChargingPlan } from './charging.ts'
import { consumptionCurve, generationCurve } from './curves.ts'
import { accountNumber, digits, hex, marketLocation, uuid } from './identifiers.ts'
import { lazy } from './lazy.ts'
import type {
  Account,
  Agreement,
  Device,
  LoyaltyEntry,
  Person,
  Product,
  Property,
  SupplyPoint,
} from './model.ts'
import { createPrices } from './prices.ts'
import type { World, WorldOptions } from './world.ts'
import { createZone, type Zone } from './zone.ts'

const fixed: Product = {
  code: 'DE-ELECTRICITY-STEADY-24',
  name: 'Steady 24',
  description: 'One price for every hour, fixed for two years.',
  standingCharge: 990,
  vat: 0.19,
  pricing: { kind: 'fixed', rate: 24.37 },
}

const dynamic: Product = {
  code: 'DE-ELECTRICITY-DYNAMIC',
  name: 'Dynamic',
  description: 'The day-ahead price of every quarter hour.',
  standingCharge: 1240,
  vat: 0.19,
  pricing: { kind: 'dynamic', surcharge: 15.28 },
}

const heatPump: Product = {
  code: 'DE-ELECTRICITY-HEAT-PUMP',
  name: 'Heat pump',
  description: 'Three prices a day, for heat pumps.',
  standingCharge: 860,
  vat: 0.19,
  pricing: {
    kind: 'time-of-use',
    slots: [
      {
        name: 'STANDARD',
        rate: 21.4,
        ranges: [
          { from: 6, to: 12 },
          { from: 16, to: 18 },
          { from: 21, to: 2 },
        ],
      },
      {
        name: 'LOW',
        rate: 15.9,
        ranges: [
          { from: 2, to: 6 },
          { from: 12, to: 16 },
        ],
      },
      { name: 'HIGH', rate: 27.8, ranges: [{ from: 18, to: 21 }] },
    ],
  },
}

const night: Product = {
  code: 'DE-ELECTRICITY-NIGHT',
  name: 'Night',
  description: 'A low price from midnight to five.',
  standingCharge: 1090,
  vat: 0.19,
  pricing: {
    kind: 'time-of-use',
    slots: [
      { name: 'STANDARD', rate: 25.1, ranges: [{ from: 5, to: 0 }] },
      { name: 'GO', rate: 12.6, ranges: [{ from: 0, to: 5 }] },
    ],
  },
}

const gas: Product = {
  code: 'DE-GAS-STEADY-12',
  name: 'Gas 12',
  description: 'One price, fixed for a year.',
  standingCharge: 870,
  vat: 0.19,
  pricing: { kind: 'fixed', rate: 8.42 },
}

const words: BillingWords = {
  energy: ({ fuel }, slot) => `Arbeitspreis ${fuel === 'gas' ? 'Gas' : 'Strom'}${slot ? ` (${slot})` : ''}`,
  standing: ({ fuel }) => `Grundpreis ${fuel === 'gas' ? 'Gas' : 'Strom'}`,
  payment: 'Lastschrift',
  feedIn: 'Einspeisevergütung',
  bonus: 'Bonus für smartes Laden',
  refund: 'Auszahlung Guthaben',
}

/** Grows the customers of the German instance. */
export function germany({ random, now }: WorldOptions): World {
  const zone = createZone('Europe/Berlin')
  const prices = createPrices(random, zone)
  const today = zone.local(now)
  const monthsAgo = (count: number): number => zone.startOfDay(today.year, today.month - count, 1)

  const ledgerOf = (
    name: string,
    account: { supplyPoints: readonly SupplyPoint[]; months: number; monthlyBonus: number; firstId: number },
  ) =>
    lazy(() =>
      createLedger(
        {
          ledgerNumber: `L-${hex(random, `${name} ledger`, 8).toUpperCase()}`,
          ledgerName: 'Energie',
          from: { year: today.year, month: today.month - account.months },
          until: now,
          words,
          ...account,
        },
        prices,
        zone,
      ),
    )

  const supplyPoint = (
    name: string,
    point: Omit<SupplyPoint, 'id' | 'number' | 'meter' | 'agreements'> & {
      readonly agreements: readonly Omit<Agreement, 'id'>[]
    },
  ): SupplyPoint => ({
    ...point,
    id: digits(random, `${name} id`, 6),
    number: marketLocation(random, `${name} malo`),
    agreements: point.agreements.map((agreement, index) => ({
      ...agreement,
      id: digits(random, `${name} agreement ${index}`, 6),
    })),
    meter: {
      id: digits(random, `${name} meter id`, 6),
      number: `1${point.fuel === 'gas' ? 'GMT' : 'EMH'}${digits(random, `${name} meter`, 10)}`,
      meloNumber: `DE${digits(random, `${name} melo`, 31)}`,
      isSmart: point.fuel === 'electricity',
    },
  })

  const houseSince = monthsAgo(38)
  const dynamicSince = monthsAgo(14)
  const household = supplyPoint('house', {
    fuel: 'electricity',
    suppliedFrom: houseSince,
    annualConsumption: 5800,
    agreements: [
      { product: fixed, validFrom: houseSince, validTo: dynamicSince },
      { product: dynamic, validFrom: dynamicSince },
    ],
    consumption: consumptionCurve(random, zone, 'house', { annual: 3600, heating: 0.18, carPower: 11 }),
    generation: generationCurve(random, zone, 'house', 9.8),
  })
  const heating = supplyPoint('heating', {
    fuel: 'electricity',
    suppliedFrom: houseSince,
    annualConsumption: 4100,
    agreements: [{ product: heatPump, validFrom: houseSince }],
    consumption: consumptionCurve(random, zone, 'heating', { annual: 4100, heating: 0.85 }),
  })
  const flatSince = monthsAgo(20)
  const flatPower = supplyPoint('flat', {
    fuel: 'electricity',
    suppliedFrom: flatSince,
    annualConsumption: 1900,
    agreements: [{ product: night, validFrom: flatSince }],
    consumption: consumptionCurve(random, zone, 'flat', { annual: 1900, heating: 0.15 }),
  })
  const flatGas = supplyPoint('flat gas', {
    fuel: 'gas',
    suppliedFrom: flatSince,
    annualConsumption: 9200,
    agreements: [{ product: gas, validFrom: flatSince }],
    consumption: consumptionCurve(random, zone, 'flat gas', { annual: 9200, heating: 0.9 }),
  })
  const neighbourSince = monthsAgo(7)
  const neighbourPower = supplyPoint('neighbour', {
    fuel: 'electricity',
    suppliedFrom: neighbourSince,
    annualConsumption: 2600,
    agreements: [{ product: fixed, validFrom: neighbourSince }],
    consumption: consumptionCurve(random, zone, 'neighbour', { annual: 2600, heating: 0.2 }),
  })

  const house: Property = {
    id: digits(random, 'house property', 6),
    movedInAt: houseSince,
    supplyPoints: [household, heating],
    address: {
      street: 'Lindenweg 12',
      postcode: '80469',
      town: 'München',
      region: 'Bayern',
      country: 'DE',
      latitude: 48.1299,
      longitude: 11.5702,
    },
  }
  const flat: Property = {
    id: digits(random, 'flat property', 6),
    movedInAt: flatSince,
    supplyPoints: [flatPower, flatGas],
    address: {
      street: 'Kirschallee 5',
      postcode: '04107',
      town: 'Leipzig',
      region: 'Sachsen',
      country: 'DE',
      latitude: 51.3305,
      longitude: 12.3731,
    },
  }
  const neighbourHome: Property = {
    id: digits(random, 'neighbour property', 6),
    movedInAt: neighbourSince,
    supplyPoints: [neighbourPower],
    address: {
      street: 'Lindenweg 14',
      postcode: '80469',
      town: 'München',
      region: 'Bayern',
      country: 'DE',
      latitude: 48.1301,
      longitude: 11.5705,
    },
  }

  const schedules = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'].map(
    (dayOfWeek, index) => ({ dayOfWeek, time: index < 5 ? '06:30' : '09:00', min: 20, max: 80 }),
  )
  const car: Device = {
    id: uuid(random, 'car'),
    kind: 'vehicle',
    name: 'ID.3',
    make: 'Volkswagen',
    model: 'ID.3 Pro',
    propertyId: house.id,
    provider: 'ENODE',
    batterySize: 58,
    power: 11,
    charging: createChargingPlan(random, zone, prices, 'house', { power: 11 }),
    state: {
      suspended: false,
      boosting: false,
      connected: true,
      atHome: true,
      lifecycle: 'LIVE',
      stateOfCharge: 46,
      preferences: { mode: 'CHARGE', unit: 'PERCENTAGE', schedules },
    },
  }
  const wallbox: Device = {
    ...car,
    id: uuid(random, 'wallbox'),
    kind: 'charge-point',
    name: 'Garage',
    make: 'OCPP',
    model: 'Wallbox 11',
    provider: 'OCPP_WALLBOX',
    state: { ...car.state },
  }

  const account = (
    name: string,
    account: Omit<Account, 'id' | 'number' | 'ledger'>,
    ledger: () => Account['ledger'],
  ): Account => ({
    ...account,
    id: digits(random, `${name} account id`, 6),
    number: accountNumber(random, `${name} account`),
    get ledger() {
      return ledger()
    },
  })
  const main = account(
    'house',
    {
      createdAt: houseSince,
      properties: [house],
      devices: [car, wallbox],
      loyaltyPoints: loyalty(zone, today, 30),
    },
    ledgerOf('house', {
      supplyPoints: house.supplyPoints,
      months: 38,
      monthlyBonus: 1000,
      firstId: 4_100_001,
    }),
  )
  const second = account(
    'flat',
    { createdAt: flatSince, properties: [flat], devices: [], loyaltyPoints: [] },
    ledgerOf('flat', { supplyPoints: flat.supplyPoints, months: 20, monthlyBonus: 0, firstId: 4_300_001 }),
  )
  const third = account(
    'neighbour',
    { createdAt: neighbourSince, properties: [neighbourHome], devices: [], loyaltyPoints: [] },
    ledgerOf('neighbour', {
      supplyPoints: neighbourHome.supplyPoints,
      months: 7,
      monthlyBonus: 0,
      firstId: 4_500_001,
    }),
  )

  const person = (
    name: Pick<Person, 'givenName' | 'familyName' | 'dateOfBirth'>,
    accounts: readonly Account[],
  ): Person => ({
    ...name,
    id: digits(random, `${name.givenName} id`, 6),
    email: `${name.givenName}.${name.familyName}@example.com`.toLowerCase(),
    password: `sandbox-${hex(random, `${name.givenName} password`, 8)}`,
    apiKey: `sk_live_${hex(random, `${name.givenName} key`, 32)}`,
    mobile: `+49151${digits(random, `${name.givenName} mobile`, 8)}`,
    createdAt: accounts[0]?.createdAt ?? now,
    accounts,
  })

  return {
    zone,
    prices,
    random,
    people: [
      person({ givenName: 'Anna', familyName: 'Sommer', dateOfBirth: '1986-04-17' }, [main, second]),
      person({ givenName: 'Bernd', familyName: 'Winter', dateOfBirth: '1971-11-02' }, [third]),
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

function loyalty(zone: Zone, today: { year: number; month: number }, months: number): LoyaltyEntry[] {
  let balance = 0
  return Array.from({ length: months }, (_, index) => {
    const spends = index % 10 === 9
    const points = spends ? 600 : 80
    balance += spends ? -points : points
    return {
      id: String(9001 + index),
      kind: spends ? 'debit' : 'credit',
      points,
      balance,
      reasonCode: spends ? 'POINTS_TO_ACCOUNT_CREDIT' : 'SMART_CHARGING',
      postedAt: zone.startOfDay(today.year, today.month - months + index, 12) + 36_000_000,
    } as const
  })
}
