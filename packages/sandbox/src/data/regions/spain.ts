import type { Region } from '../region.ts'

const letters = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** Spain: a house in Valencia, a flat in Bilbao. */
export const spain: Region = {
  zone: 'Europe/Madrid',
  country: 'ES',
  words: {
    electricity: 'Electricidad',
    gas: 'Gas',
    energy: '*',
    standing: '*: término fijo',
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
  addresses: {
    house: ['Calle de los Tilos 12', '46001', 'Valencia', 'Valencia', 39.4699, -0.3763],
    flat: ['Avenida Cerezo 5', '48001', 'Bilbao', 'Bizkaia', 43.263, -2.935],
    neighbour: ['Calle de los Tilos 14', '46001', 'Valencia', 'Valencia', 39.47, -0.3765],
  },
  vat: 0.21,
  tariffs: {
    first: ['ESP-ELEC-FIJA-24', 'Fija', 1180, 13.2],
    second: [
      'ESP-ELEC-TRES',
      'Tres periodos',
      1210,
      { P1: [19.4, '10-14 18-22'], P2: [13.0, '8-10 14-18 22-0'], P3: [9.8, '0-8'] },
    ],
    gas: ['ESP-GAS-FIJA', 'Gas fijo', 620, 5.9],
  },
  numbers: { electricity: 'ES################', meter: '##########', metering: '############' },
  // The two control letters of a CUPS are the remainder of its 16 digits by 529.
  withCheck(body) {
    const rest = Number(BigInt(body.slice(2)) % 529n)
    return `${body}${letters[Math.floor(rest / 23)]}${letters[rest % 23]}`
  },
}
