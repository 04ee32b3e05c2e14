import { digits } from '../identifiers.ts'
import type { Product } from '../model.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const steady: Product = {
  code: 'AUS-ELEC-STEADY-24',
  fuel: 'electricity',
  name: 'Steady',
  description: 'One price for every hour.',
  standingCharge: 3100,
  vat: 0.1,
  pricing: { kind: 'fixed', rate: 31.9 },
}

const slots: Product = {
  code: 'AUS-ELEC-DAY-NIGHT',
  fuel: 'electricity',
  name: 'Day and night',
  description: 'A low price from midnight to six.',
  standingCharge: 3350,
  vat: 0.1,
  pricing: {
    kind: 'time-of-use',
    slots: [
      { name: 'PEAK', rate: 38.4, ranges: [{ from: 6, to: 0 }] },
      { name: 'OFF_PEAK', rate: 19.6, ranges: [{ from: 0, to: 6 }] },
    ],
  },
}

const gas: Product = {
  code: 'AUS-GAS-STEADY',
  fuel: 'gas',
  name: 'Gas',
  description: 'One price.',
  standingCharge: 2650,
  vat: 0.1,
  pricing: { kind: 'fixed', rate: 13.4 },
}

/** Australia: a house in Adelaide, a flat in Melbourne. */
export const australia: Region = {
  zone: 'Australia/Sydney',
  words: {
    energy: ({ fuel }, slot) => `${fuel === 'gas' ? 'Gas' : 'Electricity'} usage${slot ? ` (${slot})` : ''}`,
    standing: ({ fuel }) => `${fuel === 'gas' ? 'Gas' : 'Electricity'} daily supply charge`,
    payment: 'Direct debit',
    feedIn: 'Solar feed-in credit',
    bonus: 'Smart charging credit',
    refund: 'Refund',
  },
  ledgerName: 'Energy',
  feedInRate: 5,
  monthlyBonus: 1200,
  people: [
    { givenName: 'Grace', familyName: 'Wattle', dateOfBirth: '1988-02-11' },
    { givenName: 'Owen', familyName: 'Banks', dateOfBirth: '1975-06-30' },
  ],
  mobilePrefix: '+614',
  supplyNumber: (random, label, fuel) =>
    fuel === 'gas' ? `53${digits(random, `${label} mirn`, 9)}` : `20${digits(random, `${label} nmi`, 8)}`,
  meterNumbers: (random, label) => ({
    number: digits(random, `${label} meter`, 9),
    marketNumber: `M${digits(random, `${label} device`, 8)}`,
  }),
  ...typicalHomes({
    addresses: {
      house: {
        street: '8 Jacaranda Avenue',
        postcode: '5067',
        town: 'Norwood',
        region: 'SA',
        country: 'AU',
        latitude: -34.9206,
        longitude: 138.6337,
      },
      flat: {
        street: 'Unit 3, 41 Elm Street',
        postcode: '3051',
        town: 'North Melbourne',
        region: 'VIC',
        country: 'AU',
        latitude: -37.799,
        longitude: 144.946,
      },
      neighbour: {
        street: '10 Jacaranda Avenue',
        postcode: '5067',
        town: 'Norwood',
        region: 'SA',
        country: 'AU',
        latitude: -34.9207,
        longitude: 138.6339,
      },
    },
    tariffs: { first: steady, second: slots, flat: slots, gas },
  }),
}
