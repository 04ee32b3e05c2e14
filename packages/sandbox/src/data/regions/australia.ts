import { addressesIn, bySlot, tariffsWith } from '../catalogue.ts'
import { digits } from '../identifiers.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const tariff = tariffsWith(0.1)
const address = addressesIn('AU')

const steady = tariff('electricity', 'AUS-ELEC-STEADY-24', 'Steady', 3100, { kind: 'fixed', rate: 31.9 })
const slots = tariff(
  'electricity',
  'AUS-ELEC-DAY-NIGHT',
  'Day and night',
  3350,
  bySlot({ PEAK: [38.4, '6-0'], OFF_PEAK: [19.6, '0-6'] }),
)
const gas = tariff('gas', 'AUS-GAS-STEADY', 'Gas', 2650, { kind: 'fixed', rate: 13.4 })

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
      house: address('8 Jacaranda Avenue', '5067', 'Norwood', 'SA', -34.9206, 138.6337),
      flat: address('Unit 3, 41 Elm Street', '3051', 'North Melbourne', 'VIC', -37.799, 144.946),
      neighbour: address('10 Jacaranda Avenue', '5067', 'Norwood', 'SA', -34.9207, 138.6339),
    },
    tariffs: { first: steady, second: slots, flat: slots, gas },
  }),
}
