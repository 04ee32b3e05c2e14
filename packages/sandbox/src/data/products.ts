import type { Agreement, Pricing, Product, SupplyPoint } from './model.ts'
import { propertiesOf, type World } from './world.ts'

/** A tariff and what it is for. */
export interface Offer {
  readonly product: Product
  readonly fuel: SupplyPoint['fuel']
}

/** Every tariff that somebody has, each once. */
export function offersOf(world: World): Offer[] {
  const byCode = new Map<string, Offer>()
  for (const { agreements, fuel } of propertiesOf(world).flatMap(({ supplyPoints }) => supplyPoints))
    for (const { product } of agreements) byCode.set(product.code, { product, fuel })
  return [...byCode.values()]
}

/** What a tariff costs in a year, with VAT, in the smallest unit of the currency. */
export function annualCost({ pricing, standingCharge, vat }: Product, kilowattHours: number): number {
  return (kilowattHours * typicalRate(pricing) + 12 * standingCharge) * (1 + vat)
}

/** The net price of a kWh that a customer may count with. */
export function typicalRate(pricing: Pricing): number {
  if (pricing.kind === 'fixed') return pricing.rate
  return pricing.kind === 'dynamic' ? pricing.surcharge + 9 : (pricing.slots[0]?.rate ?? 0)
}

/** Says whether an agreement holds at an instant. */
export function isActive({ validFrom, validTo }: Agreement, instant: number): boolean {
  return validFrom <= instant && (validTo ?? Infinity) > instant
}
