import type { BillingWords } from '../billing.ts'
import { digits, hex } from '../identifiers.ts'
import type { Product } from '../model.ts'
import type { Region } from '../region.ts'

const fixed: Product = {
  code: 'FIX-12M-25-11-01',
  fuel: 'electricity',
  name: 'Fixed 12M',
  description: 'One price for every half hour, fixed for a year.',
  standingCharge: 1580,
  vat: 0.05,
  pricing: { kind: 'fixed', rate: 23.52 },
}

const halfHourly: Product = {
  code: 'HALF-HOURLY-24-10-01',
  fuel: 'electricity',
  name: 'Half-hourly',
  description: 'A price for every half hour, from the exchange.',
  standingCharge: 1490,
  vat: 0.05,
  pricing: { kind: 'dynamic', surcharge: 12.1 },
}

const dayNight: Product = {
  code: 'DAY-NIGHT-24-07-01',
  fuel: 'electricity',
  name: 'Day and night',
  description: 'A low price from half past midnight to half past seven.',
  standingCharge: 1510,
  vat: 0.05,
  pricing: {
    kind: 'time-of-use',
    slots: [
      { name: 'DAY', rate: 26.9, ranges: [{ from: 7.5, to: 0.5 }] },
      { name: 'NIGHT', rate: 13.4, ranges: [{ from: 0.5, to: 7.5 }] },
    ],
  },
}

const gas: Product = {
  code: 'GAS-VAR-22-11-01',
  fuel: 'gas',
  name: 'Variable gas',
  description: 'One price, which follows the price cap.',
  standingCharge: 960,
  vat: 0.05,
  pricing: { kind: 'fixed', rate: 6.04 },
}

const words: BillingWords = {
  energy: ({ fuel }, slot) => `${fuel === 'gas' ? 'Gas' : 'Electricity'} used${slot ? ` (${slot})` : ''}`,
  standing: ({ fuel }) => `${fuel === 'gas' ? 'Gas' : 'Electricity'} standing charge`,
  payment: 'Direct debit',
  feedIn: 'Export credit',
  bonus: 'Smart charging reward',
  refund: 'Refund',
}

/** The check digit of an MPAN weighs the digits by these primes. */
const primes = [3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43]

/** Great Britain: a house in Brighton, a flat in Leeds. */
export const greatBritain: Region = {
  zone: 'Europe/London',
  words,
  ledgerName: 'Energy',
  feedInRate: 15,
  monthlyBonus: 800,
  people: [
    { givenName: 'Alice', familyName: 'Marsh', dateOfBirth: '1984-09-03' },
    { givenName: 'Ben', familyName: 'Hollis', dateOfBirth: '1979-01-22' },
  ],
  mobilePrefix: '+4477',
  supplyNumber(random, label, fuel) {
    if (fuel === 'gas') return digits(random, `${label} mprn`, 10)
    const body = digits(random, `${label} mpan`, 12)
    const weighed = primes.reduce((sum, prime, index) => sum + prime * Number(body[index]), 0)
    return `${body}${(weighed % 11) % 10}`
  },
  meterNumbers: (random, label, fuel) => ({
    number: `${fuel === 'gas' ? 'G4A' : '21L'}${digits(random, `${label} meter`, 7)}`,
    marketNumber: (hex(random, `${label} device`, 16).match(/../g) ?? []).join('-').toUpperCase(),
  }),
  house: {
    months: 38,
    address: {
      street: '12 Harbour Row',
      postcode: 'BN1 1AA',
      town: 'Brighton',
      region: 'East Sussex',
      country: 'GB',
      latitude: 50.8229,
      longitude: -0.1363,
    },
    supplies: [
      {
        name: 'house',
        fuel: 'electricity',
        annualConsumption: 5600,
        habits: { annual: 3300, heating: 0.15, carPower: 11 },
        panels: 4.2,
        tariffs: [{ product: fixed }, { product: halfHourly, months: 14 }],
      },
    ],
  },
  flat: {
    months: 20,
    address: {
      street: 'Flat 5, 80 Mill Street',
      postcode: 'LS9 8AA',
      town: 'Leeds',
      region: 'West Yorkshire',
      country: 'GB',
      latitude: 53.7962,
      longitude: -1.5281,
    },
    supplies: [
      {
        name: 'flat',
        fuel: 'electricity',
        annualConsumption: 2100,
        habits: { annual: 2100, heating: 0.15 },
        tariffs: [{ product: dayNight }],
      },
      {
        name: 'flat gas',
        fuel: 'gas',
        annualConsumption: 9800,
        habits: { annual: 9800, heating: 0.9 },
        tariffs: [{ product: gas }],
      },
    ],
  },
  neighbour: {
    months: 7,
    address: {
      street: '14 Harbour Row',
      postcode: 'BN1 1AA',
      town: 'Brighton',
      region: 'East Sussex',
      country: 'GB',
      latitude: 50.823,
      longitude: -0.1365,
    },
    supplies: [
      {
        name: 'neighbour',
        fuel: 'electricity',
        annualConsumption: 2700,
        habits: { annual: 2700, heating: 0.2 },
        tariffs: [{ product: fixed }],
      },
    ],
  },
}
