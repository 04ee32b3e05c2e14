import { france as region } from '../../data/regions/france.ts'
import { agreementTables } from '../france/agreement.ts'
import { readings } from '../france/reading.ts'
import { supplyPointTables } from '../france/supply-point.ts'
import type { KrakenInstance } from '../instance.ts'
import { common } from './common.ts'

/** Octopus Energy France. */
export const france: KrakenInstance = {
  ...common,
  name: 'fr',
  brand: 'OCTOPUS_ENERGY_FRANCE',
  currency: 'EUR',
  language: 'fr',
  region,
  marketName: ({ fuel }) => (fuel === 'gas' ? 'FRA_GAS' : 'FRA_ELECTRICITY'),
  ledgerType: () => 'FRA_ELECTRICITY_LEDGER',
  query: { electricityReading: readings('electricity'), gasReading: readings('gas') },
  tables: { ...agreementTables, ...supplyPointTables },
}
