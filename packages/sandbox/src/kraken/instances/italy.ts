import { italy as region } from '../../data/regions/italy.ts'
import type { KrakenInstance } from '../instance.ts'
import { common } from './common.ts'

/** Octopus Energy Italy. */
export const italy: KrakenInstance = {
  ...common,
  name: 'it',
  brand: 'OCTOPUS_ENERGY_ITALY',
  currency: 'EUR',
  language: 'it',
  region,
  typeNames: { PropertyType: 'Property' },
  refreshTokenLifetime: 365 * 86_400_000,
  marketName: ({ fuel }) => (fuel === 'gas' ? 'ITA_GAS' : 'ITA_ELECTRICITY'),
  ledgerType: () => 'ITA_ELECTRICITY_LEDGER',
}
