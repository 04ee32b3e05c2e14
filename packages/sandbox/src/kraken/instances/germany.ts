import { germany as region } from '../../data/regions/germany.ts'
import { agreementTables } from '../germany/agreement.ts'
import { marketLocationTables } from '../germany/market-location.ts'
import type { KrakenInstance } from '../instance.ts'
import { common } from './common.ts'

/** Octopus Energy Germany. */
export const germany: KrakenInstance = {
  ...common,
  name: 'de',
  brand: 'OCTOPUS_ENERGY_GERMANY',
  currency: 'EUR',
  language: 'de',
  region,
  marketName: ({ fuel }) => (fuel === 'gas' ? 'DEU_GAS' : 'DEU_ELECTRICITY'),
  ledgerType: () => 'DEU_ELECTRICITY_LEDGER',
  tables: { ...agreementTables, ...marketLocationTables },
}
