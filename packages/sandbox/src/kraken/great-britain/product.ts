import type { Product } from '../../data/model.ts'
import { offersOf } from '../../data/products.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'
import { productTable } from '../tables/supply.ts'
import { typeTable } from '../type-table.ts'

/** The products on offer at a postcode. */
export const energyProducts: Field = ({ filterBy }, context) =>
  offersOf(context.world)
    .filter(({ pricing }) => !filterBy?.includes('FIXED') || pricing.kind === 'fixed')
    .filter(({ pricing }) => !filterBy?.includes('VARIABLE') || pricing.kind !== 'fixed')

/** One product, by its code. */
export const energyProduct: Field = ({ code }, context) => {
  const found = offersOf(context.world).find((product) => product.code === code)
  if (!found) throw krakenError('KT-GB-9516')
  return found
}

/** Products. */
export const productTables: TypeTables<KrakenContext> = {
  EnergyProductType: {
    ...productTable,
    ...typeTable<Product>({
      id: ({ code }) => code,
      direction: () => 'IMPORT',
      isVariable: ({ pricing }) => pricing.kind !== 'fixed',
      isGreen: () => true,
      isChargedHalfHourly: ({ pricing }) => pricing.kind === 'dynamic',
      term: ({ pricing }) => (pricing.kind === 'fixed' ? 12 : null),
      endsAt: () => null,
      exitFees: ({ pricing }) => (pricing.kind === 'fixed' ? 7500 : 0),
      exitFeesType: ({ pricing }) => (pricing.kind === 'fixed' ? 'PER_FUEL' : 'NONE'),
      tariffs: (product) => (product.pricing.kind === 'dynamic' ? [] : [product]),
    }),
  },
}
