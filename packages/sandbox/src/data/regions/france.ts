import { digits } from '../identifiers.ts'
import type { Product } from '../model.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const steady: Product = {
  code: 'FRA-ELEC-FIXE-24',
  fuel: 'electricity',
  name: 'Fixe',
  description: 'Un prix pour chaque heure.',
  standingCharge: 1090,
  vat: 0.2,
  pricing: { kind: 'fixed', rate: 16.1 },
}

const slots: Product = {
  code: 'FRA-ELEC-HPHC',
  fuel: 'electricity',
  name: 'Heures creuses',
  description: 'Un prix bas la nuit.',
  standingCharge: 1150,
  vat: 0.2,
  pricing: {
    kind: 'time-of-use',
    slots: [
      { name: 'HP', rate: 17.4, ranges: [{ from: 6, to: 22 }] },
      { name: 'HC', rate: 12.9, ranges: [{ from: 22, to: 6 }] },
    ],
  },
}

const gas: Product = {
  code: 'FRA-GAZ-FIXE',
  fuel: 'gas',
  name: 'Gaz fixe',
  description: 'Un prix, fixe un an.',
  standingCharge: 910,
  vat: 0.2,
  pricing: { kind: 'fixed', rate: 7.8 },
}

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
      house: {
        street: '12 rue des Tilleuls',
        postcode: '44000',
        town: 'Nantes',
        region: 'Pays de la Loire',
        country: 'FR',
        latitude: 47.2184,
        longitude: -1.5536,
      },
      flat: {
        street: '5 quai des Cerisiers',
        postcode: '69002',
        town: 'Lyon',
        region: 'Auvergne-Rhône-Alpes',
        country: 'FR',
        latitude: 45.7578,
        longitude: 4.832,
      },
      neighbour: {
        street: '14 rue des Tilleuls',
        postcode: '44000',
        town: 'Nantes',
        region: 'Pays de la Loire',
        country: 'FR',
        latitude: 47.2185,
        longitude: -1.5538,
      },
    },
    tariffs: { first: steady, second: slots, flat: slots, gas },
  }),
}
