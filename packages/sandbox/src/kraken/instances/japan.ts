import { japan as region } from '../../data/regions/japan.ts'
import type { KrakenInstance } from '../instance.ts'
import { charges } from '../japan/charge.ts'
import { enrolmentQueries, switchProduct } from '../japan/enrolment.ts'
import { heatPumpControls, heatPumpStatus } from '../japan/heat-pump.ts'
import { productTables, tariffSummary } from '../japan/product.ts'
import { createElectricityQuote, quoteRequest } from '../japan/quote.ts'
import { supplyPointTables } from '../japan/supply-point.ts'
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
  query: { charges, heatPumpStatus, quoteRequest, tariffSummary, ...enrolmentQueries },
  mutation: {
    createElectricityQuote,
    switchToProductOnNextReadingDate: switchProduct,
    ...heatPumpControls,
  },
  tables: { ...productTables, ...supplyPointTables },
}
