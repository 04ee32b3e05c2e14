import { uuid } from '../../data/identifiers.ts'
import { offersOf } from '../../data/products.ts'
import { propertyInReach } from '../authorization.ts'
import type { Field } from '../schema.ts'
import { presentProduct, ratesOf } from './product.ts'

/** Quotes every product for the supply points of a property. */
export const createQuoteForProperty: Field = ({ input }, context) => {
  const { property } = propertyInReach(input.propertyId, context)
  const { instance, world } = context
  return {
    quoteRequest: {
      id: `${property.id}1`,
      code: uuid(world.random, `quote ${property.id}`),
      quotedSupplyPoints: property.supplyPoints.map((supplyPoint) => ({
        id: supplyPoint.id,
        marketName: instance.marketName(supplyPoint),
        quotedProducts: offersOf(world)
          .filter(({ fuel }) => fuel === supplyPoint.fuel)
          .map(({ product, fuel }, index) => ({
            id: `${supplyPoint.id}${index}`,
            wasSelected: false,
            product: presentProduct(product, fuel, context),
            quotedRates: ratesOf(product, fuel, instance.currency),
          })),
      })),
    },
    error: null,
  }
}
