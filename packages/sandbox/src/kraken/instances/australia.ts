import { australia as region } from '../../data/regions/australia.ts'
import type { KrakenInstance } from '../instance.ts'
import { common } from './common.ts'

/** Origin in Australia. */
export const australia: KrakenInstance = {
  ...common,
  name: 'au',
  brand: 'ORIGIN_ENERGY',
  currency: 'AUD',
  language: 'en',
  region,
  limits: { ...common.limits, complexity: 550, nodes: 100_000 },
  marketName: ({ fuel }) => (fuel === 'gas' ? 'AUS_GAS' : 'AUS_ELECTRICITY'),
  ledgerType: () => 'AUS_ELECTRICITY_LEDGER',
}
