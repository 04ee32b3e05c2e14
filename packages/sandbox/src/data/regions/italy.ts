import { addressesIn, bySlot, tariffsWith } from '../catalogue.ts'
import { digits } from '../identifiers.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const tariff = tariffsWith(0.1)
const address = addressesIn('IT')

const steady = tariff('electricity', 'ITA-LUCE-FISSA-12M', 'Luce fissa', 1200, { kind: 'fixed', rate: 13.9 })
const slots = tariff(
  'electricity',
  'ITA-LUCE-FASCE',
  'Luce a fasce',
  1250,
  bySlot({ F1: [15.2, '8-19'], F23: [12.1, '19-8'] }),
)
const gas = tariff('gas', 'ITA-GAS-FISSA-12M', 'Gas fissa', 1200, { kind: 'fixed', rate: 5.1 })

/** Italy: a house in Bologna, a flat in Turin. */
export const italy: Region = {
  zone: 'Europe/Rome',
  words: {
    energy: ({ fuel }, slot) => `${fuel === 'gas' ? 'Gas' : 'Energia elettrica'}${slot ? ` (${slot})` : ''}`,
    standing: ({ fuel }) => `Quota fissa ${fuel === 'gas' ? 'gas' : 'luce'}`,
    payment: 'Addebito diretto',
    feedIn: 'Energia immessa',
    bonus: 'Bonus ricarica',
    refund: 'Rimborso',
  },
  ledgerName: 'Energia',
  feedInRate: 9,
  monthlyBonus: 900,
  people: [
    { givenName: 'Giulia', familyName: 'Conti', dateOfBirth: '1987-10-02' },
    { givenName: 'Marco', familyName: 'Ferri', dateOfBirth: '1970-03-14' },
  ],
  mobilePrefix: '+3934',
  supplyNumber: (random, label, fuel) =>
    fuel === 'gas' ? digits(random, `${label} pdr`, 14) : `IT001E${digits(random, `${label} pod`, 8)}`,
  meterNumbers: (random, label) => ({
    number: digits(random, `${label} meter`, 12),
    marketNumber: digits(random, `${label} device`, 14),
  }),
  ...typicalHomes({
    addresses: {
      house: address('Via dei Tigli 12', '40124', 'Bologna', 'BO', 44.4938, 11.3387),
      flat: address('Corso Ciliegi 5', '10121', 'Torino', 'TO', 45.0703, 7.6869),
      neighbour: address('Via dei Tigli 14', '40124', 'Bologna', 'BO', 44.4939, 11.3389),
    },
    tariffs: { first: steady, second: slots, flat: slots, gas },
  }),
}
