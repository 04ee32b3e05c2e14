import type { Region } from '../region.ts'

/** New Zealand: a house in Wellington, a flat in Auckland. */
export const newZealand: Region = {
  zone: 'Pacific/Auckland',
  country: 'NZ',
  words: {
    electricity: 'Electricity',
    gas: 'Gas',
    energy: '* usage',
    standing: 'Daily charge',
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
  addresses: {
    house: ['14 Rata Street', '6012', 'Karori', 'Wellington', -41.2846, 174.7351],
    flat: ['7/30 Kauri Lane', '1010', 'Auckland Central', 'Auckland', -36.8485, 174.7633],
    neighbour: ['16 Rata Street', '6012', 'Karori', 'Wellington', -41.2847, 174.7353],
  },
  vat: 0.15,
  tariffs: {
    first: ['NZL-ELEC-STEADY', 'Steady', 4200, 29.4],
    second: [
      'NZL-ELEC-PEAKER',
      'Peaker',
      4350,
      { PEAK: [34.8, '7-11 17-21'], SHOULDER: [26.2, '11-17 21-23'], OFFPEAK: [17.4, '23-7'] },
    ],
  },
  numbers: { electricity: '00########UN###', meter: '#########', metering: '############' },
}
