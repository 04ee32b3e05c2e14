import { annualCost, offersOf } from '../../data/products.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'
import { supplyPointInReach } from '../supply-point-in-reach.ts'
import { fees } from './product.ts'

const prefix = 'quote-'

/** Quotes every product for a supply point. The code tells which. */
export const createQuote: Field = ({ input }, context) => ({
  quoteRequest: presentQuote(input.identifier, context),
})

/** Finds a quote by its code. */
export const quoteRequest: Field = ({ code }, context) => {
  if (!code.startsWith(prefix)) throw krakenError('KT-CT-1111')
  return presentQuote(code.slice(prefix.length), context)
}

function presentQuote(cups: string, context: KrakenContext): object {
  const { instance, world } = context
  const supplyPoint = supplyPointInReach(({ number }) => number === cups, context)
  const { annualConsumption, fuel, id } = supplyPoint
  return {
    id: `${id}1`,
    code: prefix + cups,
    quotedSupplyPoints: [
      {
        id,
        marketName: instance.marketName(supplyPoint),
        quotedProducts: offersOf(world, fuel).map((product, index) => {
          const annual = annualCost(product, annualConsumption)
          return {
            id: String(index + 1),
            monthlyEstimate: Math.round(annual / 12),
            product,
            quoteInfo: { annualConsumption, ...fees(annual, product.vat) },
          }
        }),
      },
    ],
  }
}
