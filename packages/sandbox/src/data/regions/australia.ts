import type { Region } from '../region.ts'

/** Australia: a house in Adelaide, a flat in Melbourne. */
export const australia: Region = {
  zone: 'Australia/Sydney',
  country: 'AU',
  words: {
    electricity: 'Electricity',
    gas: 'Gas',
    energy: '* usage',
    standing: '* daily supply charge',
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
  addresses: {
    house: ['8 Jacaranda Avenue', '5067', 'Norwood', 'SA', -34.9206, 138.6337],
    flat: ['Unit 3, 41 Elm Street', '3051', 'North Melbourne', 'VIC', -37.799, 144.946],
    neighbour: ['10 Jacaranda Avenue', '5067', 'Norwood', 'SA', -34.9207, 138.6339],
  },
  vat: 0.1,
  tariffs: {
    first: ['AUS-ELEC-STEADY-24', 'Steady', 3100, 31.9],
    second: ['AUS-ELEC-DAY-NIGHT', 'Day and night', 3350, { PEAK: [38.4, '6-0'], OFF_PEAK: [19.6, '0-6'] }],
    gas: ['AUS-GAS-STEADY', 'Gas', 2650, 13.4],
  },
  numbers: { electricity: '20########', gas: '53#########', meter: '#########', metering: 'M########' },
}
