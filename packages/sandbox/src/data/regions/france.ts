import type { Region } from '../region.ts'

/** France: a house in Nantes, a flat in Lyon. */
export const france: Region = {
  zone: 'Europe/Paris',
  country: 'FR',
  words: {
    electricity: 'Électricité',
    gas: 'Gaz',
    energy: '*',
    standing: '* : abonnement',
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
  addresses: {
    house: ['12 rue des Tilleuls', '44000', 'Nantes', 'Pays de la Loire', 47.2184, -1.5536],
    flat: ['5 quai des Cerisiers', '69002', 'Lyon', 'Auvergne-Rhône-Alpes', 45.7578, 4.832],
    neighbour: ['14 rue des Tilleuls', '44000', 'Nantes', 'Pays de la Loire', 47.2185, -1.5538],
  },
  vat: 0.2,
  tariffs: {
    first: ['FRA-ELEC-FIXE-24', 'Fixe', 1090, 16.1],
    second: ['FRA-ELEC-HPHC', 'Heures creuses', 1150, { HP: [17.4, '6-22'], HC: [12.9, '22-6'] }],
    gas: ['FRA-GAZ-FIXE', 'Gaz fixe', 910, 7.8],
  },
  numbers: { electricity: '##############', meter: '############', metering: '##############' },
}
