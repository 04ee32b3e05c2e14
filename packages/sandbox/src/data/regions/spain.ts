import { addressesIn, bySlot, tariffsWith } from '../catalogue.ts'
import { digits } from '../identifiers.ts'
import type { Region } from '../region.ts'
import { typicalHomes } from '../typical-homes.ts'

const tariff = tariffsWith(0.21)
const address = addressesIn('ES')

const steady = tariff('electricity', 'ESP-ELEC-FIJA-24', 'Fija', 1180, { kind: 'fixed', rate: 13.2 })
const slots = tariff(
  'electricity',
  'ESP-ELEC-TRES',
  'Tres periodos',
  1210,
  bySlot({ P1: [19.4, '10-14 18-22'], P2: [13.0, '8-10 14-18 22-0'], P3: [9.8, '0-8'] }),
)
const gas = tariff('gas', 'ESP-GAS-FIJA', 'Gas fijo', 620, { kind: 'fixed', rate: 5.9 })

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
      house: address('Calle de los Tilos 12', '46001', 'Valencia', 'Valencia', 39.4699, -0.3763),
      flat: address('Avenida Cerezo 5', '48001', 'Bilbao', 'Bizkaia', 43.263, -2.935),
      neighbour: address('Calle de los Tilos 14', '46001', 'Valencia', 'Valencia', 39.47, -0.3765),
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
