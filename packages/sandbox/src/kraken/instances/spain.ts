import { spain as region } from '../../data/regions/spain.ts'
import { composeTables } from '../../graphql/executable-schema.ts'
import { accountInReach } from '../authorization.ts'
import type { KrakenInstance } from '../instance.ts'
import { submitReading } from '../meter-reading.ts'
import type { Field } from '../schema.ts'
import { spanishBillingTables } from '../spain/billing.ts'
import { creditTransfers } from '../spain/credit-transfer.ts'
import { productsWithEstimates, productsWithoutEstimates, productTables } from '../spain/product.ts'
import { createQuote, quoteRequest } from '../spain/quote.ts'
import { supplyPointTables } from '../spain/supply-point.ts'
import { supplyPointInReach } from '../supply-point-in-reach.ts'
import { common } from './common.ts'

const supplyPoint: Field = ({ id }, context) => supplyPointInReach((point) => point.id === id, context)

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
  query: {
    accountBillingInfo: ({ accountNumber }, context) => accountInReach(accountNumber, context),
    electricitySupplyPoint: supplyPoint,
    gasSupplyPoint: supplyPoint,
    productsWithEstimates,
    productsWithoutEstimates,
    quoteRequest,
  },
  mutation: {
    createQuote,
    submitGasSelfReading: ({ input }, context) => {
      const found = supplyPointInReach(({ number }) => number === input.cups, context)
      if (typeof input.reading === 'number') submitReading(found, input.reading, context)
      return { cups: found.number }
    },
    ...creditTransfers,
  },
  tables: composeTables(productTables, spanishBillingTables, supplyPointTables),
}
