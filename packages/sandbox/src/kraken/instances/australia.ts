import type { Property, SupplyPoint } from '../../data/model.ts'
import { australia as region } from '../../data/regions/australia.ts'
import { agreementsOf } from '../australia/agreement.ts'
import { dueCharges } from '../australia/due-charges.ts'
import { estimatedUsageAndCost } from '../australia/estimate.ts'
import { presentMeterPoint } from '../australia/meter-point.ts'
import { product } from '../australia/product.ts'
import { createQuoteForProperty } from '../australia/quote.ts'
import { electricityMeterReadings } from '../australia/reading.ts'
import { supplyChecks } from '../australia/supply-check.ts'
import { propertyInReach } from '../authorization.ts'
import type { KrakenInstance } from '../instance.ts'
import { permitFields } from '../permissions.ts'
import { balanceOf } from '../resolvers/account.ts'
import { presentProperty } from '../resolvers/property.ts'
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
    meterPoint: ({ nmi, mirn }, context) =>
      presentMeterPoint(supplyPointInReach(isNumbered(nmi, mirn), context).supplyPoint, context),
    product,
    property: ({ id, nmi, mirn }, context) => {
      const { property, account } = id
        ? propertyInReach(id, context)
        : supplyPointInReach(isNumbered(nmi, mirn), context)
      return permitFields('property', presentProperty(property, account, context), context)
    },
    ...supplyChecks,
  },
  mutation: { createQuoteForProperty },
  account: (account, context) => ({
    agreements: (filter: { active?: boolean }) => agreementsOf(account, filter, context),
    estimatedUsageAndCost: () => estimatedUsageAndCost(account, context),
    totalBalanceOwing: () => Math.max(0, -balanceOf(account)),
    dueCharges: () => dueCharges(account, context),
  }),
  property: (property, _account, context) => ({
    state: stateOf(property),
    meterPoints: () => property.supplyPoints.map((point) => presentMeterPoint(point, context)),
  }),
}

function isNumbered(nmi?: string | null, mirn?: string | null): (supplyPoint: SupplyPoint) => boolean {
  return ({ number }) => number === nmi || number === mirn
}

const states: Readonly<Record<string, string>> = { SA: 'SOUTH_AUSTRALIA', VIC: 'VICTORIA' }

function stateOf({ address }: Property): string | null {
  return states[address.region] ?? null
}
