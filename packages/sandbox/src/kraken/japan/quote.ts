import { annualCost, dailyCharge, offersOf } from '../../data/products.ts'
import type { World } from '../../data/world.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'

/** Quotes the products for a month's usage. The code tells which. */
export const createElectricityQuote: Field = ({ input }, { world }) => ({
  quoteRequest: presentQuote(input.usageAmount ?? 300, world),
})

/** Finds a quote by its code. */
export const quoteRequest: Field = ({ code }, { world }) => {
  const [, usage] = /^quote-(\d+)$/.exec(code) ?? []
  if (usage === undefined) throw krakenError('KT-CT-1111')
  return presentQuote(Number(usage), world)
}

function presentQuote(usage: number, world: World): object {
  return {
    code: `quote-${usage}`,
    quotedSupplyPoints: [
      {
        __typename: 'QuotedElectricitySupplyPoint',
        id: 1,
        amperage: 60,
        gridOperatorCode: '03',
        canSupply: true,
        annualEstimatedUsage: [String(12 * usage)],
        quotedProducts: offersOf(world, 'electricity').map((product, index) => ({
          id: index + 1,
          product,
          estimatedCosts: {
            monthlyBreakdown: Array<number>(12).fill(Math.round(annualCost(product, 12 * usage) / 12)),
            standingChargePricePerDay: dailyCharge(product).toFixed(2),
            standingChargeUnitType: 'KVA_CAPACITY_DAYS',
          },
        })),
      },
    ],
  }
}
