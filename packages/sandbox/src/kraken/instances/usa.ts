import { usa as region } from '../../data/regions/usa.ts'
import type { KrakenInstance } from '../instance.ts'
import { common } from './common.ts'

/** Octopus Energy in the USA. */
export const usa: KrakenInstance = {
  ...common,
  name: 'us',
  brand: 'OCTOPUS_ENERGY_US',
  currency: 'USD',
  language: 'en',
  region,
  marketName: () => 'USA_ELECTRICITY',
  ledgerType: () => 'USA_ELECTRICITY_LEDGER',
}
