import { addressesIn, bySlot, tariffsWith } from '../catalogue.ts'
import { digits, marketLocation } from '../identifiers.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const tariff = tariffsWith(0.19)
const address = addressesIn('DE')

const fixed = tariff('electricity', 'DE-ELECTRICITY-STEADY-24', 'Steady 24', 990, {
  kind: 'fixed',
  rate: 24.37,
})
const dynamic = tariff('electricity', 'DE-ELECTRICITY-DYNAMIC', 'Dynamic', 1240, {
  kind: 'dynamic',
  surcharge: 15.28,
})
const heatPump = tariff(
  'electricity',
  'DE-ELECTRICITY-HEAT-PUMP',
  'Heat pump',
  860,
  bySlot({ STANDARD: [21.4, '6-12 16-18 21-2'], LOW: [15.9, '2-6 12-16'], HIGH: [27.8, '18-21'] }),
)
const night = tariff(
  'electricity',
  'DE-ELECTRICITY-NIGHT',
  'Night',
  1090,
  bySlot({ STANDARD: [25.1, '5-0'], GO: [12.6, '0-5'] }),
)
const gas = tariff('gas', 'DE-GAS-STEADY-12', 'Gas 12', 870, { kind: 'fixed', rate: 8.42 })

/** Germany: a house in Munich, a flat in Leipzig. */
export const germany: Region = {
  zone: 'Europe/Berlin',
  words: {
    energy: ({ fuel }, slot) => `Arbeitspreis ${fuel === 'gas' ? 'Gas' : 'Strom'}${slot ? ` (${slot})` : ''}`,
    standing: ({ fuel }) => `Grundpreis ${fuel === 'gas' ? 'Gas' : 'Strom'}`,
    payment: 'Lastschrift',
    feedIn: 'Einspeisevergütung',
    bonus: 'Bonus für smartes Laden',
    refund: 'Auszahlung Guthaben',
  },
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
  ...typicalHomes({
    addresses: {
      house: address('Lindenweg 12', '80469', 'München', 'Bayern', 48.1299, 11.5702),
      flat: address('Kirschallee 5', '04107', 'Leipzig', 'Sachsen', 51.3305, 12.3731),
      neighbour: address('Lindenweg 14', '80469', 'München', 'Bayern', 48.1301, 11.5705),
    },
    tariffs: { first: fixed, second: dynamic, heating: heatPump, flat: night, gas },
  }),
}
