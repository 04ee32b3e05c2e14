import type { Account, Agreement, Pricing, Product, Property, SupplyPoint } from './model.ts'
import { propertiesOf, type World } from './world.ts'

/** Every tariff that somebody has, each once; for one fuel when asked. */
export function offersOf(world: World, fuel?: SupplyPoint['fuel']): Product[] {
  const agreements = propertiesOf(world)
    .flatMap(({ supplyPoints }) => supplyPoints)
    .flatMap((one) => one.agreements)
  const products = new Map(agreements.map(({ product }) => [product.code, product]))
  return [...products.values()].filter((product) => fuel === undefined || product.fuel === fuel)
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

/** The agreements of an account. */
export function agreementsIn({ properties }: Account): Agreement[] {
  return properties.flatMap(({ supplyPoints }) => supplyPoints).flatMap(({ agreements }) => agreements)
}

/** The supply points of an account or a property for one fuel. */
export function supplyPointsFor(
  { supplyPoints }: Pick<Property, 'supplyPoints'>,
  fuel: SupplyPoint['fuel'],
): SupplyPoint[] {
  return supplyPoints.filter((supplyPoint) => supplyPoint.fuel === fuel)
}
