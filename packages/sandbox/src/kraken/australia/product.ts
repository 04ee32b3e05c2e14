import type { Product, SupplyPoint } from '../../data/model.ts'
import { offersOf } from '../../data/products.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'

/** One product, by its code. */
export const product: Field = ({ code }, context) => {
  const found = offersOf(context.world).find((offer) => offer.product.code === code)
  if (!found) throw krakenError('KT-CT-1111')
  return presentProduct(found.product, found.fuel, context)
}

/** Presents a product with its rates. */
export function presentProduct(
  product: Product,
  fuel: SupplyPoint['fuel'],
  { instance }: KrakenContext,
): object {
  return {
    id: product.code,
    code: product.code,
    displayName: product.name,
    fullName: product.name,
    description: product.description,
    marketName: fuel === 'gas' ? 'AUS_GAS' : 'AUS_ELECTRICITY',
    isStandingOffer: false,
    isVariable: true,
    availableTo: null,
    term: 12,
    paginatedRates: () => ratesOf(product, fuel, instance.currency),
  }
}

/** The rates of a product: what a day costs, and a kWh in each slot. */
export function ratesOf(product: Product, fuel: SupplyPoint['fuel'], currency: string): object[] {
  const { pricing, standingCharge, vat } = product
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
  const slots =
    pricing.kind === 'time-of-use'
      ? pricing.slots
      : [{ name: 'ANYTIME', rate: pricing.kind === 'fixed' ? pricing.rate : 0 }]
  return [
    rate('STANDING_CHARGE', 'STANDARD', (standingCharge * 12) / 365, 'DAYS_ON_SUPPLY', 'ANYTIME'),
    ...slots.map((slot) => rate('CONSUMPTION_CHARGE', slot.name, slot.rate, 'KWH_CONSUMPTION', slot.name)),
  ]
}
