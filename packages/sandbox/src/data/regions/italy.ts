import type { Region } from '../region.ts'

/** Italy: a house in Bologna, a flat in Turin. */
export const italy: Region = {
  zone: 'Europe/Rome',
  country: 'IT',
  words: {
    electricity: 'Energia elettrica',
    gas: 'Gas',
    energy: '*',
    standing: '*: quota fissa',
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
  addresses: {
    house: ['Via dei Tigli 12', '40124', 'Bologna', 'BO', 44.4938, 11.3387],
    flat: ['Corso Ciliegi 5', '10121', 'Torino', 'TO', 45.0703, 7.6869],
    neighbour: ['Via dei Tigli 14', '40124', 'Bologna', 'BO', 44.4939, 11.3389],
  },
  vat: 0.1,
  tariffs: {
    first: ['ITA-LUCE-FISSA-12M', 'Luce fissa', 1200, 13.9],
    second: ['ITA-LUCE-FASCE', 'Luce a fasce', 1250, { F1: [15.2, '8-19'], F23: [12.1, '19-8'] }],
    gas: ['ITA-GAS-FISSA-12M', 'Gas fissa', 1200, 5.1],
  },
  numbers: {
    electricity: 'IT001E########',
    gas: '##############',
    meter: '############',
    metering: '##############',
  },
}
