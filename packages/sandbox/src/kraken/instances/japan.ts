import { japan as region } from '../../data/regions/japan.ts'
import type { KrakenInstance } from '../instance.ts'
import { common } from './common.ts'

/** Octopus Energy Japan. */
export const japan: KrakenInstance = {
  ...common,
  name: 'jp',
  brand: 'OCTOPUS_ENERGY_JAPAN',
  currency: 'JPY',
  language: 'ja',
  region,
  minorDigits: 0,
  typeNames: { AccountType: 'Account', PropertyType: 'Property' },
  marketName: ({ fuel }) => (fuel === 'gas' ? 'JPN_GAS' : 'JPN_ELECTRICITY'),
  ledgerType: () => 'JPN_ELECTRICITY_LEDGER',
}
