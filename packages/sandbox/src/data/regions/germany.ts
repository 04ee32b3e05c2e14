import type { BillingWords } from '../billing.ts'
import { digits, marketLocation } from '../identifiers.ts'
import type { Product } from '../model.ts'
import type { Region } from '../region.ts'

const fixed: Product = {
  code: 'DE-ELECTRICITY-STEADY-24',
  fuel: 'electricity',
  name: 'Steady 24',
  description: 'One price for every hour, fixed for two years.',
  standingCharge: 990,
  vat: 0.19,
  pricing: { kind: 'fixed', rate: 24.37 },
}

const dynamic: Product = {
  code: 'DE-ELECTRICITY-DYNAMIC',
  fuel: 'electricity',
  name: 'Dynamic',
  description: 'The day-ahead price of every quarter hour.',
  standingCharge: 1240,
  vat: 0.19,
  pricing: { kind: 'dynamic', surcharge: 15.28 },
}

const heatPump: Product = {
  code: 'DE-ELECTRICITY-HEAT-PUMP',
  fuel: 'electricity',
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
  fuel: 'electricity',
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
  fuel: 'gas',
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

/** Germany: a house in Munich, a flat in Leipzig. */
export const germany: Region = {
  zone: 'Europe/Berlin',
  words,
  ledgerName: 'Energie',
  feedInRate: 8.03,
  monthlyBonus: 1000,
  people: [
    { givenName: 'Anna', familyName: 'Sommer', dateOfBirth: '1986-04-17' },
    { givenName: 'Bernd', familyName: 'Winter', dateOfBirth: '1971-11-02' },
  ],
  mobilePrefix: '+49151',
  supplyNumber: (random, label) => marketLocation(random, `${label} malo`),
  meterNumbers: (random, label, fuel) => ({
    number: `1${fuel === 'gas' ? 'GMT' : 'EMH'}${digits(random, `${label} meter`, 10)}`,
    marketNumber: `DE${digits(random, `${label} melo`, 31)}`,
  }),
  house: {
    months: 38,
    address: {
      street: 'Lindenweg 12',
      postcode: '80469',
      town: 'München',
      region: 'Bayern',
      country: 'DE',
      latitude: 48.1299,
      longitude: 11.5702,
    },
    supplies: [
      {
        name: 'house',
        fuel: 'electricity',
        annualConsumption: 5800,
        habits: { annual: 3600, heating: 0.18, carPower: 11 },
        panels: 9.8,
        tariffs: [{ product: fixed }, { product: dynamic, months: 14 }],
      },
      {
        name: 'heating',
        fuel: 'electricity',
        annualConsumption: 4100,
        habits: { annual: 4100, heating: 0.85 },
        tariffs: [{ product: heatPump }],
      },
    ],
  },
  flat: {
    months: 20,
    address: {
      street: 'Kirschallee 5',
      postcode: '04107',
      town: 'Leipzig',
      region: 'Sachsen',
      country: 'DE',
      latitude: 51.3305,
      longitude: 12.3731,
    },
    supplies: [
      {
        name: 'flat',
        fuel: 'electricity',
        annualConsumption: 1900,
        habits: { annual: 1900, heating: 0.15 },
        tariffs: [{ product: night }],
      },
      {
        name: 'flat gas',
        fuel: 'gas',
        annualConsumption: 9200,
        habits: { annual: 9200, heating: 0.9 },
        tariffs: [{ product: gas }],
      },
    ],
  },
  neighbour: {
    months: 7,
    address: {
      street: 'Lindenweg 14',
      postcode: '80469',
      town: 'München',
      region: 'Bayern',
      country: 'DE',
      latitude: 48.1301,
      longitude: 11.5705,
    },
    supplies: [
      {
        name: 'neighbour',
        fuel: 'electricity',
        annualConsumption: 2600,
        habits: { annual: 2600, heating: 0.2 },
        tariffs: [{ product: fixed }],
      },
    ],
  },
}
