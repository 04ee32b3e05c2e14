import type { Product } from '../../data/model.ts'
import { dailyCharge, offersOf, slotsOf } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'
import { productTable } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'

/** One product, by its code. */
export const product: Field = ({ code }, context) => {
  const found = offersOf(context.world).find((one) => one.code === code)
  if (!found) throw krakenError('KT-CT-1111')
  return found
}

/** Products with their rates. */
export const productTables: TypeTables<KrakenContext> = {
  Product: {
    ...productTable,
    ...typeTable<Product>({
      id: ({ code }) => code,
      isVariable: () => true,
      term: () => 12,
      paginatedRates: (one, _args, { instance }) => ratesOf(one, instance.currency),
    }),
  },
}

/** The rates of a product: what a day costs, and a kWh in each slot. */
export function ratesOf(product: Product, currency: string): object[] {
  const { fuel, vat } = product
  const rate = (band: string, subcategory: string, cents: number, unitType: string, timeOfDay: string) => ({
    __typename: fuel === 'gas' ? 'GasRateType' : 'ElectricityRateType',
    bandCategory: band,
    bandSubcategory: subcategory,
    pricePerUnit: cents.toFixed(4),
    currency,
    unitType,
    rateDescription: product.description,
    rateExcludingTax: Number(cents.toFixed(4)),
    rateIncludingTax: Number((cents * (1 + vat)).toFixed(4)),
    stepStart: 0,
    stepEnd: null,
    validFrom: '2024-07-01T00:00:00+10:00',
    validTo: null,
    timeOfDay,
    isControlledLoad: false,
    isSolar: false,
  })
  return [
    rate('STANDING_CHARGE', 'STANDARD', dailyCharge(product), 'DAYS_ON_SUPPLY', 'ANYTIME'),
    ...slotsOf(product).map((slot) =>
      rate('CONSUMPTION_CHARGE', slot.name, slot.rate, 'KWH_CONSUMPTION', slot.name),
    ),
  ]
}
