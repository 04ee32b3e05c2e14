import type { Product } from '../../data/model.ts'
import { offersOf, typicalRate } from '../../data/products.ts'
import type { TypeTable, TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import type { Field } from '../schema.ts'
import { productTable } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'

/** The products on offer. */
export const availableProducts: Field = (_args, { world }) => ({
  electricity: offersOf(world, 'electricity'),
  gas: offersOf(world, 'gas'),
})

const fields: TypeTable<KrakenContext> = {
  ...productTable,
  ...typeTable<Product>({
    validTo: () => null,
    termsAndConditionsUrl: () => 'https://www.example.com/terms.pdf',
    prices: pricesOf,
  }),
}

/** Products. */
export const productTables: TypeTables<KrakenContext> = {
  ElectricityProductType: fields,
  GasProductType: fields,
}

/** Prices are euros, as strings; a price in slots has one for F1 and one for the others. */
function pricesOf({ pricing, standingCharge }: Product): object {
  const euros = (cents: number) => (cents / 100).toFixed(5)
  const others = pricing.kind === 'time-of-use' ? pricing.slots[1]?.rate : undefined
  return {
    productType: pricing.kind === 'fixed' ? 'FIXED_SINGLE_TIER' : 'FIXED_TIME_OF_USE',
    annualStandingCharge: euros(12 * standingCharge),
    annualStandingChargeUnits: '€/anno',
    consumptionCharge: euros(typicalRate(pricing)),
    consumptionChargeF2: others === undefined ? null : euros(others),
    consumptionChargeF3: others === undefined ? null : euros(others),
    consumptionChargeUnits: '€/kWh',
  }
}
