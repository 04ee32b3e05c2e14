import { quarterHour } from '../../data/curves.ts'
import type { KrakenContext } from '../context.ts'
import type { Sequence } from '../pagination.ts'
import { endOfPublishedPrices } from './agreement.ts'

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
          periodStart: zone.dateTime(at),
          periodEnd: zone.dateTime(at + quarterHour),
          value: (prices.dayAhead(at) * 10).toFixed(2),
          unit: 'EUR/MWh',
        }
      }),
  }
}
