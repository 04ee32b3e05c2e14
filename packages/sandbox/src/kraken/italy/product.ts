import type { Product, SupplyPoint } from '../../data/model.ts'
import { offersOf, typicalRate } from '../../data/products.ts'
import type { Field } from '../schema.ts'

/** The products on offer. */
export const availableProducts: Field = (_args, { world }) => {
  const of = (wanted: SupplyPoint['fuel']) =>
    offersOf(world)
      .filter(({ fuel }) => fuel === wanted)
      .map(({ product, fuel }) => presentProduct(product, fuel))
  return { electricity: of('electricity'), gas: of('gas') }
}

/** Presents a product. Prices are euros, as strings; a price in slots has one for F1 and one for the others. */
export function presentProduct(product: Product, fuel: SupplyPoint['fuel']): object {
  const { code, description, name, pricing, standingCharge } = product
  const euros = (cents: number) => (cents / 100).toFixed(5)
  const others = pricing.kind === 'time-of-use' ? pricing.slots[1]?.rate : undefined
  return {
    __typename: fuel === 'gas' ? 'GasProductType' : 'ElectricityProductType',
    code,
    fullName: name,
    displayName: name,
    description,
    validTo: null,
    termsAndConditionsUrl: 'https://www.example.com/terms.pdf',
    prices: {
      productType: pricing.kind === 'fixed' ? 'FIXED_SINGLE_TIER' : 'FIXED_TIME_OF_USE',
      annualStandingCharge: euros(12 * standingCharge),
      annualStandingChargeUnits: '€/anno',
      consumptionCharge: euros(typicalRate(pricing)),
      consumptionChargeF2: others === undefined ? null : euros(others),
      consumptionChargeF3: others === undefined ? null : euros(others),
      consumptionChargeUnits: '€/kWh',
    },
  }
}
