import { addressesIn, bySlot, tariffsWith } from '../catalogue.ts'
import { digits } from '../identifiers.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const tariff = tariffsWith(0.15)
const address = addressesIn('NZ')

const steady = tariff('electricity', 'NZL-ELEC-STEADY', 'Steady', 4200, { kind: 'fixed', rate: 29.4 })
const slots = tariff(
  'electricity',
  'NZL-ELEC-PEAKER',
  'Peaker',
  4350,
  bySlot({ PEAK: [34.8, '7-11 17-21'], SHOULDER: [26.2, '11-17 21-23'], OFFPEAK: [17.4, '23-7'] }),
)

/** New Zealand: a house in Wellington, a flat in Auckland. */
export const newZealand: Region = {
  zone: 'Pacific/Auckland',
  words: {
    energy: (_supplyPoint, slot) => `Electricity usage${slot ? ` (${slot})` : ''}`,
    standing: () => 'Daily charge',
    payment: 'Direct debit',
    feedIn: 'Solar export credit',
    bonus: 'Smart charging credit',
    refund: 'Refund',
  },
  ledgerName: 'Energy',
  feedInRate: 13,
  monthlyBonus: 1000,
  people: [
    { givenName: 'Aroha', familyName: 'Ngata', dateOfBirth: '1987-02-06' },
    { givenName: 'Liam', familyName: 'Fraser', dateOfBirth: '1974-09-19' },
  ],
  mobilePrefix: '+6421',
  supplyNumber: (random, label) =>
    `00${digits(random, `${label} icp`, 8)}UN${digits(random, `${label} check`, 3)}`,
  meterNumbers: (random, label) => ({
    number: digits(random, `${label} meter`, 9),
    marketNumber: digits(random, `${label} device`, 12),
  }),
  ...typicalHomes({
    addresses: {
      house: address('14 Rata Street', '6012', 'Karori', 'Wellington', -41.2846, 174.7351),
      flat: address('7/30 Kauri Lane', '1010', 'Auckland Central', 'Auckland', -36.8485, 174.7633),
      neighbour: address('16 Rata Street', '6012', 'Karori', 'Wellington', -41.2847, 174.7353),
    },
    tariffs: { first: steady, second: slots, flat: slots },
  }),
}
