import { digits } from '../identifiers.ts'
import type { Product } from '../model.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const steady: Product = {
  code: 'USA-STEADY-24',
  fuel: 'electricity',
  name: 'Steady 24',
  description: 'One price for every hour, for two years.',
  standingCharge: 995,
  vat: 0.01,
  pricing: { kind: 'fixed', rate: 13.7 },
}

const slots: Product = {
  code: 'USA-NIGHT',
  fuel: 'electricity',
  name: 'Night',
  description: 'A low price in the night.',
  standingCharge: 995,
  vat: 0.01,
  pricing: {
    kind: 'time-of-use',
    slots: [
      { name: 'DAY', rate: 14.9, ranges: [{ from: 6, to: 0 }] },
      { name: 'NIGHT', rate: 9.4, ranges: [{ from: 0, to: 6 }] },
    ],
  },
}

/** Texas: a house in Houston, a flat in Dallas. There is no gas. */
export const usa: Region = {
  zone: 'America/Chicago',
  words: {
    energy: (_supplyPoint, slot) => `Electricity usage${slot ? ` (${slot})` : ''}`,
    standing: () => 'Monthly subscription',
    payment: 'Auto pay',
    feedIn: 'Solar buyback',
    bonus: 'Smart charging credit',
    refund: 'Refund',
  },
  ledgerName: 'Energy',
  feedInRate: 7,
  monthlyBonus: 1500,
  people: [
    { givenName: 'Emma', familyName: 'Carter', dateOfBirth: '1990-03-05' },
    { givenName: 'Jack', familyName: 'Nolan', dateOfBirth: '1969-11-18' },
  ],
  mobilePrefix: '+1713',
  supplyNumber: (random, label) => `10089010${digits(random, `${label} esi`, 14)}`,
  meterNumbers: (random, label) => ({
    number: digits(random, `${label} meter`, 9),
    marketNumber: digits(random, `${label} device`, 12),
  }),
  ...typicalHomes({
    addresses: {
      house: {
        street: '1208 Magnolia Lane',
        postcode: '77006',
        town: 'Houston',
        region: 'TX',
        country: 'US',
        latitude: 29.7414,
        longitude: -95.3911,
      },
      flat: {
        street: '500 Cedar Street, Apt 5',
        postcode: '75201',
        town: 'Dallas',
        region: 'TX',
        country: 'US',
        latitude: 32.7876,
        longitude: -96.7994,
      },
      neighbour: {
        street: '1210 Magnolia Lane',
        postcode: '77006',
        town: 'Houston',
        region: 'TX',
        country: 'US',
        latitude: 29.7415,
        longitude: -95.3913,
      },
    },
    tariffs: { first: steady, second: slots, flat: slots },
  }),
}
