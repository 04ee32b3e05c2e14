import { addressesIn, bySlot, tariffsWith } from '../catalogue.ts'
import { digits, hex } from '../identifiers.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const tariff = tariffsWith(0.05)
const address = addressesIn('GB')

const fixed = tariff('electricity', 'FIX-12M-25-11-01', 'Fixed 12M', 1580, { kind: 'fixed', rate: 23.52 })
const halfHourly = tariff('electricity', 'HALF-HOURLY-24-10-01', 'Half-hourly', 1490, {
  kind: 'dynamic',
  surcharge: 12.1,
})
const dayNight = tariff(
  'electricity',
  'DAY-NIGHT-24-07-01',
  'Day and night',
  1510,
  bySlot({ DAY: [26.9, '7.5-0.5'], NIGHT: [13.4, '0.5-7.5'] }),
)
const gas = tariff('gas', 'GAS-VAR-22-11-01', 'Variable gas', 960, { kind: 'fixed', rate: 6.04 })

/** The check digit of an MPAN weighs the digits by these primes. */
const primes = [3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43]

/** Great Britain: a house in Brighton, a flat in Leeds. */
export const greatBritain: Region = {
  zone: 'Europe/London',
  words: {
    energy: ({ fuel }, slot) => `${fuel === 'gas' ? 'Gas' : 'Electricity'} used${slot ? ` (${slot})` : ''}`,
    standing: ({ fuel }) => `${fuel === 'gas' ? 'Gas' : 'Electricity'} standing charge`,
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
  ...typicalHomes({
    addresses: {
      house: address('12 Harbour Row', 'BN1 1AA', 'Brighton', 'East Sussex', 50.8229, -0.1363),
      flat: address('Flat 5, 80 Mill Street', 'LS9 8AA', 'Leeds', 'West Yorkshire', 53.7962, -1.5281),
      neighbour: address('14 Harbour Row', 'BN1 1AA', 'Brighton', 'East Sussex', 50.823, -0.1365),
    },
    tariffs: { first: fixed, second: halfHourly, flat: dayNight, gas },
  }),
}
