import { spain as region } from '../../data/regions/spain.ts'
import type { KrakenInstance } from '../instance.ts'
import { common } from './common.ts'

/** Octopus Energy Spain. */
export const spain: KrakenInstance = {
  ...common,
  name: 'es',
  brand: 'OCTOPUS_ENERGY_SPAIN',
  currency: 'EUR',
  language: 'es',
  region,
  typeNames: { AccountType: 'Account' },
  marketName: ({ fuel }) => (fuel === 'gas' ? 'ESP_GAS' : 'ESP_ELECTRICITY'),
  ledgerType: () => 'SPAIN_ELECTRICITY_LEDGER',
}
