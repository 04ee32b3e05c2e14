import { quarterHour } from '../../data/curves.ts'
import type { KrakenContext } from '../context.ts'
import type { Sequence } from '../pagination.ts'

/** The prices of the exchange from the start of yesterday as far as they are published, in EUR per MWh. */
export function dayAheadPrices(context: KrakenContext): Sequence {
  const { clock, world } = context
  const { prices, zone } = world
  const { year, month, day } = zone.local(clock.now())
  const startAt = zone.startOfDay(year, month, day - 1)
  const length = (endOfPublishedPrices(context) - startAt) / quarterHour
  return {
    length,
    slice: (start, end) =>
      Array.from({ length: Math.max(0, Math.min(end, length) - start) }, (_, index) => {
        const at = startAt + (start + index) * quarterHour
        return {
          periodStart: at,
          periodEnd: at + quarterHour,
          value: (prices.dayAhead(at) * 10).toFixed(2),
          unit: 'EUR/MWh',
        }
      }),
  }
}

/** The instant up to which day-ahead prices are known: from 13:00 on those of tomorrow are. */
export function endOfPublishedPrices({ clock, world }: KrakenContext): number {
  const { year, month, day, hours } = world.zone.local(clock.now())
  return world.zone.startOfDay(year, month, day + (hours >= 13 ? 2 : 1))
}
