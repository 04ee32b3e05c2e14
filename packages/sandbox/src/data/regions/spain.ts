import { digits } from '../identifiers.ts'
import type { Product } from '../model.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const steady: Product = {
  code: 'ESP-ELEC-FIJA-24',
  fuel: 'electricity',
  name: 'Fija',
  description: 'Un precio para cada hora.',
  standingCharge: 1180,
  vat: 0.21,
  pricing: { kind: 'fixed', rate: 13.2 },
}

const slots: Product = {
  code: 'ESP-ELEC-TRES',
  fuel: 'electricity',
  name: 'Tres periodos',
  description: 'Un precio bajo por la noche.',
  standingCharge: 1210,
  vat: 0.21,
  pricing: {
    kind: 'time-of-use',
    slots: [
      {
        name: 'P1',
        rate: 19.4,
        ranges: [
          { from: 10, to: 14 },
          { from: 18, to: 22 },
        ],
      },
      {
        name: 'P2',
        rate: 13.0,
        ranges: [
          { from: 8, to: 10 },
          { from: 14, to: 18 },
          { from: 22, to: 0 },
        ],
      },
      { name: 'P3', rate: 9.8, ranges: [{ from: 0, to: 8 }] },
    ],
  },
}

const gas: Product = {
  code: 'ESP-GAS-FIJA',
  fuel: 'gas',
  name: 'Gas fijo',
  description: 'Un precio, fijo un año.',
  standingCharge: 620,
  vat: 0.21,
  pricing: { kind: 'fixed', rate: 5.9 },
}

/** Spain: a house in Valencia, a flat in Bilbao. */
export const spain: Region = {
  zone: 'Europe/Madrid',
  words: {
    energy: ({ fuel }, slot) => `${fuel === 'gas' ? 'Gas' : 'Electricidad'}${slot ? ` (${slot})` : ''}`,
    standing: ({ fuel }) => `Término fijo ${fuel === 'gas' ? 'gas' : 'electricidad'}`,
    payment: 'Domiciliación',
    feedIn: 'Compensación de excedentes',
    bonus: 'Bono de carga',
    refund: 'Devolución',
  },
  ledgerName: 'Energía',
  feedInRate: 6,
  monthlyBonus: 700,
  people: [
    { givenName: 'Lucía', familyName: 'Romero', dateOfBirth: '1989-01-27' },
    { givenName: 'Pablo', familyName: 'Serra', dateOfBirth: '1978-08-16' },
  ],
  mobilePrefix: '+346',
  supplyNumber: (random, label) => cups(digits(random, `${label} cups`, 16)),
  meterNumbers: (random, label) => ({
    number: digits(random, `${label} meter`, 10),
    marketNumber: digits(random, `${label} device`, 12),
  }),
  ...typicalHomes({
    addresses: {
      house: {
        street: 'Calle de los Tilos 12',
        postcode: '46001',
        town: 'Valencia',
        region: 'Valencia',
        country: 'ES',
        latitude: 39.4699,
        longitude: -0.3763,
      },
      flat: {
        street: 'Avenida Cerezo 5',
        postcode: '48001',
        town: 'Bilbao',
        region: 'Bizkaia',
        country: 'ES',
        latitude: 43.263,
        longitude: -2.935,
      },
      neighbour: {
        street: 'Calle de los Tilos 14',
        postcode: '46001',
        town: 'Valencia',
        region: 'Valencia',
        country: 'ES',
        latitude: 39.47,
        longitude: -0.3765,
      },
    },
    tariffs: { first: steady, second: slots, flat: slots, gas },
  }),
}

const letters = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** Adds the country and the two control letters, which are the remainder of the 16 digits by 529. */
function cups(body: string): string {
  const rest = Number(BigInt(body) % 529n)
  return `ES${body}${letters[Math.floor(rest / 23)]}${letters[rest % 23]}`
}
