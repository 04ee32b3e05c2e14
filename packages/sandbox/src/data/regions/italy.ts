import { digits } from '../identifiers.ts'
import type { Product } from '../model.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const steady: Product = {
  code: 'ITA-LUCE-FISSA-12M',
  fuel: 'electricity',
  name: 'Luce fissa',
  description: 'Un prezzo per ogni ora.',
  standingCharge: 1200,
  vat: 0.1,
  pricing: { kind: 'fixed', rate: 13.9 },
}

const slots: Product = {
  code: 'ITA-LUCE-FASCE',
  fuel: 'electricity',
  name: 'Luce a fasce',
  description: 'Un prezzo basso la notte.',
  standingCharge: 1250,
  vat: 0.1,
  pricing: {
    kind: 'time-of-use',
    slots: [
      { name: 'F1', rate: 15.2, ranges: [{ from: 8, to: 19 }] },
      { name: 'F23', rate: 12.1, ranges: [{ from: 19, to: 8 }] },
    ],
  },
}

const gas: Product = {
  code: 'ITA-GAS-FISSA-12M',
  fuel: 'gas',
  name: 'Gas fissa',
  description: 'Un prezzo, fisso un anno.',
  standingCharge: 1200,
  vat: 0.1,
  pricing: { kind: 'fixed', rate: 5.1 },
}

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
      house: {
        street: 'Via dei Tigli 12',
        postcode: '40124',
        town: 'Bologna',
        region: 'BO',
        country: 'IT',
        latitude: 44.4938,
        longitude: 11.3387,
      },
      flat: {
        street: 'Corso Ciliegi 5',
        postcode: '10121',
        town: 'Torino',
        region: 'TO',
        country: 'IT',
        latitude: 45.0703,
        longitude: 7.6869,
      },
      neighbour: {
        street: 'Via dei Tigli 14',
        postcode: '40124',
        town: 'Bologna',
        region: 'BO',
        country: 'IT',
        latitude: 44.4939,
        longitude: 11.3389,
      },
    },
    tariffs: { first: steady, second: slots, flat: slots, gas },
  }),
}
