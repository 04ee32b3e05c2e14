import type { SupplyPoint } from '../../data/model.ts'
import { australia as region } from '../../data/regions/australia.ts'
import { agreementTables } from '../australia/agreement.ts'
import { product, productTables } from '../australia/product.ts'
import { createQuoteForProperty } from '../australia/quote.ts'
import { electricityMeterReadings } from '../australia/reading.ts'
import { supplyChecks } from '../australia/supply-check.ts'
import { propertyInReach } from '../authorization.ts'
import type { KrakenInstance } from '../instance.ts'
import { supplyPointInReach } from '../supply-point-in-reach.ts'
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
  query: {
    electricityMeterReadings,
    meterPoint: ({ nmi, mirn }, context) => supplyPointInReach(isNumbered(nmi, mirn), context),
    product,
    property: ({ id, nmi, mirn }, context) =>
      id ? propertyInReach(id, context) : supplyPointInReach(isNumbered(nmi, mirn), context).property,
    ...supplyChecks,
  },
  mutation: { createQuoteForProperty },
  tables: { ...agreementTables, ...productTables },
}

function isNumbered(nmi?: string | null, mirn?: string | null): (supplyPoint: SupplyPoint) => boolean {
  return ({ number }) => number === nmi || number === mirn
}
