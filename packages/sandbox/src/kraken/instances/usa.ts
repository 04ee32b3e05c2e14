import { usa as region } from '../../data/regions/usa.ts'
import type { KrakenInstance } from '../instance.ts'
import { createAccount, tdspByPostalcode } from '../usa/enrolment.ts'
import { createQuote, products, productsWithRates, productTables } from '../usa/product.ts'
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
  query: { products, productsWithConciseApplicableRates: productsWithRates, tdspByPostalcode },
  mutation: { createAccount, createQuote },
  tables: productTables,
}
