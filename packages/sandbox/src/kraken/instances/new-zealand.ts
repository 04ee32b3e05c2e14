import { newZealand as region } from '../../data/regions/new-zealand.ts'
import type { KrakenInstance } from '../instance.ts'
import { agreementTables } from '../new-zealand/agreement.ts'
import { common } from './common.ts'

/** Octopus Energy in New Zealand. */
export const newZealand: KrakenInstance = {
  ...common,
  name: 'nz',
  brand: 'OCTOPUS_ENERGY',
  currency: 'NZD',
  language: 'en',
  region,
  marketName: () => 'NZL_ELECTRICITY',
  ledgerType: () => 'NZL_ELECTRICITY_LEDGER',
  tables: agreementTables,
}

/** Powershop, a brand of Meridian. */
export const powershop: KrakenInstance = {
  ...newZealand,
  name: 'powershop-nz',
  schema: 'nz',
  brand: 'POWERSHOP',
}

/** Meridian. */
export const meridian: KrakenInstance = {
  ...newZealand,
  name: 'meridian-nz',
  schema: 'nz',
  brand: 'MERIDIAN',
}
