import type { Region } from '../region.ts'

/** The check digit of an MPAN weighs the digits by these primes. */
const primes = [3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43]

/** Great Britain: a house in Brighton, a flat in Leeds. */
export const greatBritain: Region = {
  zone: 'Europe/London',
  country: 'GB',
  words: {
    electricity: 'Electricity',
    gas: 'Gas',
    energy: '* used',
    standing: '* standing charge',
    payment: 'Direct debit',
    feedIn: 'Export credit',
    bonus: 'Smart charging reward',
    refund: 'Refund',
  },
  ledgerName: 'Energy',
  feedInRate: 15,
  monthlyBonus: 800,
  people: [
    { givenName: 'Alice', familyName: 'Marsh', dateOfBirth: '1984-09-03' },
    { givenName: 'Ben', familyName: 'Hollis', dateOfBirth: '1979-01-22' },
  ],
  mobilePrefix: '+4477',
  addresses: {
    house: ['12 Harbour Row', 'BN1 1AA', 'Brighton', 'East Sussex', 50.8229, -0.1363],
    flat: ['Flat 5, 80 Mill Street', 'LS9 8AA', 'Leeds', 'West Yorkshire', 53.7962, -1.5281],
    neighbour: ['14 Harbour Row', 'BN1 1AA', 'Brighton', 'East Sussex', 50.823, -0.1365],
  },
  vat: 0.05,
  tariffs: {
    first: ['FIX-12M-25-11-01', 'Fixed 12M', 1580, 23.52],
    second: ['HALF-HOURLY-24-10-01', 'Half-hourly', 1490, { surcharge: 12.1 }],
    flat: ['DAY-NIGHT-24-07-01', 'Day and night', 1510, { DAY: [26.9, '7.5-0.5'], NIGHT: [13.4, '0.5-7.5'] }],
    gas: ['GAS-VAR-22-11-01', 'Variable gas', 960, 6.04],
  },
  numbers: {
    electricity: '############',
    gas: '##########',
    meter: '21L#######',
    gasMeter: 'G4A#######',
    metering: 'XX-XX-XX-XX-XX-XX-XX-XX',
  },
  withCheck(body) {
    if (body.length < primes.length) return body
    const weighed = primes.reduce((sum, prime, index) => sum + prime * Number(body[index]), 0)
    return body + ((weighed % 11) % 10)
  },
}
