import { uuid } from '../../data/identifiers.ts'
import { offersOf } from '../../data/products.ts'
import { propertyInReach } from '../authorization.ts'
import type { Field } from '../schema.ts'
import { ratesOf } from './product.ts'

/** Quotes every product for the supply points of a property. */
export const createQuoteForProperty: Field = ({ input }, context) => {
  const property = propertyInReach(input.propertyId, context)
  const { instance, world } = context
  return {
    quoteRequest: {
      id: `${property.id}1`,
      code: uuid(world.random, `quote ${property.id}`),
      quotedSupplyPoints: property.supplyPoints.map((supplyPoint) => ({
        id: supplyPoint.id,
        marketName: instance.marketName(supplyPoint),
        quotedProducts: offersOf(world, supplyPoint.fuel).map((product, index) => ({
          id: `${supplyPoint.id}${index}`,
          wasSelected: false,
          product,
          quotedRates: ratesOf(product, instance.currency),
        })),
      })),
    },
    error: null,
  }
}
