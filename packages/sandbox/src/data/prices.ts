import type { Pricing, Product } from './model.ts'
import type { Random } from './random.ts'
import type { Zone } from './zone.ts'

/** What energy costs at the exchange and in tariffs. */
export interface Prices {
  /** The day-ahead price of the quarter hour that begins at `startAt`, in cents per kWh, net. */
  dayAhead(startAt: number): number
  /** The net price of a kWh in a tariff, in cents, for the quarter hour that begins at `startAt`. */
  unitRate(product: Product, startAt: number): number
}

/** Creates the prices of one market: cheap at noon in summer, dear in the evening, now and then negative. */
export function createPrices(random: Random, zone: Zone): Prices {
  const dayAhead = (startAt: number): number => {
    const { month, day, year, hours, weekday } = zone.local(startAt)
    const dayNumber = Date.UTC(year, month - 1, day) / 86_400_000
    const season = Math.cos(((month - 1 + day / 31) / 12) * 2 * Math.PI)
    const level = 8.6 + 2.1 * season + 3 * (random('price-level', dayNumber) - 0.5)
    const sun = Math.max(0, 1 - Math.abs(hours - 13) / (4.6 - 1.4 * season))
    const evening = Math.exp(-(((hours - 19) / 1.9) ** 2))
    const morning = Math.exp(-(((hours - 7.5) / 1.4) ** 2))
    const weekend = weekday === 0 || weekday === 6 ? -1.4 : 0
    const dip = sun * (5.2 - 3.6 * season) * (0.5 + random('price-sun', dayNumber))
    const noise = 0.8 * (random('price', startAt / 900_000) - 0.5)
    return round(level + weekend + 5.1 * evening + 2.6 * morning - dip + noise, 3)
  }
  return {
    dayAhead,
    unitRate: ({ pricing }, startAt) => rateOf(pricing, startAt, zone, dayAhead),
  }
}

function rateOf(
  pricing: Pricing,
  startAt: number,
  zone: Zone,
  dayAhead: (startAt: number) => number,
): number {
  if (pricing.kind === 'fixed') return pricing.rate
  if (pricing.kind === 'dynamic') return round(dayAhead(startAt) + pricing.surcharge, 3)
  const { hours } = zone.local(startAt)
  const slot = pricing.slots.find(({ ranges }) => ranges.some(({ from, to }) => covers(from, to, hours)))
  return (slot ?? pricing.slots[0])?.rate ?? 0
}

function covers(from: number, to: number, hours: number): boolean {
  return from < to ? hours >= from && hours < to : hours >= from || hours < to
}

/** Rounds to a number of digits. */
function round(value: number, digits: number): number {
  const factor = 10 ** digits
  return Math.round(value * factor) / factor
}
