import { italy as region } from '../../data/regions/italy.ts'
import type { KrakenInstance } from '../instance.ts'
import { gasMeterReadings, submitGasSelfReading } from '../italy/gas.ts'
import { availableProducts, productTables } from '../italy/product.ts'
import { createQuote, createQuoteForProperty, quoteRequest } from '../italy/quote.ts'
import { supplyPointTables } from '../italy/supply-point.ts'
import { supplyPointInReach } from '../supply-point-in-reach.ts'
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
  query: {
    availableProducts,
    electricitySupplyPoint: ({ id }, context) => supplyPointInReach((point) => point.id === id, context),
    gasMeterReadings,
    gasSupplyPoint: ({ pdr }, context) => supplyPointInReach(({ number }) => number === pdr, context),
    quoteRequest,
  },
  mutation: { createQuote, createQuoteForProperty, submitGasSelfReading },
  tables: { ...productTables, ...supplyPointTables },
}
