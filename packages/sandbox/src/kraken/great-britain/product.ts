import type { Product, SupplyPoint } from '../../data/model.ts'
import { offersOf } from '../../data/products.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'
import { presentTariff } from './tariff.ts'

/** The products on offer at a postcode. */
export const energyProducts: Field = ({ filterBy }, context) =>
  offersOf(context.world)
    .filter(({ product }) => !filterBy?.includes('FIXED') || product.pricing.kind === 'fixed')
    .filter(({ product }) => !filterBy?.includes('VARIABLE') || product.pricing.kind !== 'fixed')
    .map(({ product, fuel }) => presentEnergyProduct(product, fuel, context))

/** One product, by its code. */
export const energyProduct: Field = ({ code }, context) => {
  const found = offersOf(context.world).find(({ product }) => product.code === code)
  if (!found) throw krakenError('KT-GB-9516')
  return presentEnergyProduct(found.product, found.fuel, context)
}

/** Presents a product. */
export function presentEnergyProduct(
  product: Product,
  fuel: SupplyPoint['fuel'],
  context: KrakenContext,
): object {
  const { code, description, name, pricing } = product
  const isFixed = pricing.kind === 'fixed'
  return {
    id: code,
    code,
    fullName: name,
    displayName: name,
    description,
    direction: 'IMPORT',
    availableFrom: '2024-01-01T00:00:00+00:00',
    availableTo: null,
    isVariable: !isFixed,
    isGreen: true,
    isPrepay: false,
    isBusiness: false,
    isChargedHalfHourly: pricing.kind === 'dynamic',
    term: isFixed ? 12 : null,
    endsAt: null,
    exitFees: isFixed ? 7500 : 0,
    exitFeesType: isFixed ? 'PER_FUEL' : 'NONE',
    tags: [],
    tariffs: () => (pricing.kind === 'dynamic' ? [] : [presentTariff(product, fuel, context)]),
  }
}
