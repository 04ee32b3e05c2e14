import { addressesIn, bySlot, tariffsWith } from '../catalogue.ts'
import { digits } from '../identifiers.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const tariff = tariffsWith(0.01)
const address = addressesIn('US')

const steady = tariff('electricity', 'USA-STEADY-24', 'Steady 24', 995, { kind: 'fixed', rate: 13.7 })
const slots = tariff(
  'electricity',
  'USA-NIGHT',
  'Night',
  995,
  bySlot({ DAY: [14.9, '6-0'], NIGHT: [9.4, '0-6'] }),
)

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
      house: address('1208 Magnolia Lane', '77006', 'Houston', 'TX', 29.7414, -95.3911),
      flat: address('500 Cedar Street, Apt 5', '75201', 'Dallas', 'TX', 32.7876, -96.7994),
      neighbour: address('1210 Magnolia Lane', '77006', 'Houston', 'TX', 29.7415, -95.3913),
    },
    tariffs: { first: steady, second: slots, flat: slots },
  }),
}
