import type { Account, Agreement, Pricing, Product, Property, Rate, SupplyPoint, TimeSlot } from './model.ts'
import { accountsOf, supplyPointsIn, type World } from './world.ts'

/** Every tariff that somebody has, each once; for one fuel when asked. */
export function offersOf(world: World, fuel?: SupplyPoint['fuel']): Product[] {
  const agreements = accountsOf(world).flatMap(agreementsIn)
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
export function agreementsIn(account: Account): Agreement[] {
  return supplyPointsIn(account).flatMap(({ agreements }) => agreements)
}

/** The supply points of an account or a property for one fuel. */
export function supplyPointsFor(
  { supplyPoints }: Pick<Property, 'supplyPoints'>,
  fuel: SupplyPoint['fuel'],
): SupplyPoint[] {
  return supplyPoints.filter((supplyPoint) => supplyPoint.fuel === fuel)
}

/** The parts of the day in which a tariff has a price; one for all of it where the price is always the same. */
export function slotsOf({ pricing }: Product, allDay = 'ANYTIME'): readonly TimeSlot[] {
  if (pricing.kind === 'time-of-use') return pricing.slots
  return [{ name: allDay, rate: typicalRate(pricing), ranges: [{ from: 0, to: 24 }] }]
}

/** What a tariff costs a day, net, in the smallest unit of the currency: it holds the price of a month. */
export function dailyCharge({ standingCharge }: Product): number {
  return (standingCharge * 12) / 365
}

/** What a tariff costs: a day first, then a kWh in each part of the day. */
export function ratesOf(product: Product, allDay?: string): Rate[] {
  const slots = slotsOf(product, allDay).map((slot) => rateOf(product, slot.rate, slot))
  return [rateOf(product, dailyCharge(product)), ...slots]
}

/** A price of a tariff, with and without its VAT. */
export function rateOf(product: Product, net: number, slot?: TimeSlot): Rate {
  return { is: 'rate', product, net, gross: net * (1 + product.vat), ...(slot && { slot }) }
}

/** Writes an hour of the day as `06:30:00`. */
export function timeOfDay(hours: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(hours % 24))}:${two((hours % 1) * 60)}:00`
}
