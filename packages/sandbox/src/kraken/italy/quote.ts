import type { SupplyPoint } from '../../data/model.ts'
import { annualCost, offersOf } from '../../data/products.ts'
import type { World } from '../../data/world.ts'
import { propertyInReach } from '../authorization.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'

const prefix = 'quote-'

/** Quotes every product for a consumption, and for gas when asked. The code tells the quote. */
export const createQuote: Field = ({ input }, { world }) => ({
  quoteRequest: presentQuote(input.electricity?.annualConsumption ?? 2700, input.gas === true, world),
})

/** Finds a quote by its code. */
export const quoteRequest: Field = ({ code }, { world }) => {
  const [, consumption, gas] = /^quote-(\d+)(-gas)?$/.exec(code) ?? []
  if (consumption === undefined) throw krakenError('KT-CT-1111')
  return presentQuote(Number(consumption), gas !== undefined, world)
}

/** Quotes every product for the electricity of a property. */
export const createQuoteForProperty: Field = ({ input }, context) => {
  const property = propertyInReach(input.property, context)
  const supplyPoint = property.supplyPoints.find(({ fuel }) => fuel === 'electricity')
  const consumption = input.annualConsumption ?? supplyPoint?.annualConsumption ?? 2700
  return { quoteRequest: presentQuote(consumption, false, context.world) }
}

function presentQuote(consumption: number, withGas: boolean, world: World): object {
  const quoted = (fuel: SupplyPoint['fuel'], kilowattHours: number) =>
    offersOf(world, fuel).map((product, index) => {
      const euros = annualCost(product, kilowattHours) / 100
      return {
        id: String(index + 1),
        estimatedMonthlyCost: Number((euros / 12).toFixed(2)),
        estimatedAnnualCost: Number(euros.toFixed(2)),
        product,
      }
    })
  return {
    code: `${prefix}${consumption}${withGas ? '-gas' : ''}`,
    quotedSupplyPoints: [
      {
        __typename: 'QuotedElectricitySupplyPoint',
        id: '1',
        annualEstimatedUsage: String(consumption),
        quotedProducts: quoted('electricity', consumption),
      },
      ...(withGas
        ? [{ __typename: 'QuotedGasSupplyPoint', id: '2', quotedProducts: quoted('gas', 9200) }]
        : []),
    ],
  }
}
