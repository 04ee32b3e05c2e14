import { addressesIn, bySlot, tariffsWith } from '../catalogue.ts'
import { digits } from '../identifiers.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const tariff = tariffsWith(0.2)
const address = addressesIn('FR')

const steady = tariff('electricity', 'FRA-ELEC-FIXE-24', 'Fixe', 1090, { kind: 'fixed', rate: 16.1 })
const slots = tariff(
  'electricity',
  'FRA-ELEC-HPHC',
  'Heures creuses',
  1150,
  bySlot({ HP: [17.4, '6-22'], HC: [12.9, '22-6'] }),
)
const gas = tariff('gas', 'FRA-GAZ-FIXE', 'Gaz fixe', 910, { kind: 'fixed', rate: 7.8 })

/** France: a house in Nantes, a flat in Lyon. */
export const france: Region = {
  zone: 'Europe/Paris',
  words: {
    energy: ({ fuel }, slot) => `${fuel === 'gas' ? 'Gaz' : 'Électricité'}${slot ? ` (${slot})` : ''}`,
    standing: ({ fuel }) => `Abonnement ${fuel === 'gas' ? 'gaz' : 'électricité'}`,
    payment: 'Prélèvement',
    feedIn: 'Vente de surplus',
    bonus: 'Bonus recharge',
    refund: 'Remboursement',
  },
  ledgerName: 'Énergie',
  feedInRate: 4,
  monthlyBonus: 800,
  people: [
    { givenName: 'Claire', familyName: 'Dubois', dateOfBirth: '1985-05-19' },
    { givenName: 'Luc', familyName: 'Moreau', dateOfBirth: '1973-12-08' },
  ],
  mobilePrefix: '+336',
  supplyNumber: (random, label, fuel) => digits(random, `${label} ${fuel === 'gas' ? 'pce' : 'prm'}`, 14),
  meterNumbers: (random, label) => ({
    number: digits(random, `${label} meter`, 12),
    marketNumber: digits(random, `${label} device`, 14),
  }),
  ...typicalHomes({
    addresses: {
      house: address('12 rue des Tilleuls', '44000', 'Nantes', 'Pays de la Loire', 47.2184, -1.5536),
      flat: address('5 quai des Cerisiers', '69002', 'Lyon', 'Auvergne-Rhône-Alpes', 45.7578, 4.832),
      neighbour: address('14 rue des Tilleuls', '44000', 'Nantes', 'Pays de la Loire', 47.2185, -1.5538),
    },
    tariffs: { first: steady, second: slots, flat: slots, gas },
  }),
}
