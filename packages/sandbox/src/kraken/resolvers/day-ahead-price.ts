import { quarterHour } from '../../data/curves.ts'
import { mapSequence, type Sequence, spansOf } from '../../data/span.ts'
import type { KrakenContext } from '../context.ts'

/** The prices of the exchange from the start of yesterday as far as they are published, in EUR per MWh. */
export function dayAheadPrices(context: KrakenContext): Sequence {
  const { prices, zone } = context.world
  const { year, month, day } = zone.local(context.clock.now())
  const from = zone.startOfDay(year, month, day - 1)
  return mapSequence(
    spansOf(zone, quarterHour, from, endOfPublishedPrices(context)),
    ({ startAt, endAt }) => ({
      periodStart: startAt,
      periodEnd: endAt,
      value: (prices.dayAhead(startAt) * 10).toFixed(2),
      unit: 'EUR/MWh',
    }),
  )
}

/** The instant up to which day-ahead prices are known: from 13:00 on those of tomorrow are. */
export function endOfPublishedPrices({ clock, world }: KrakenContext): number {
  const { year, month, day, hours } = world.zone.local(clock.now())
  return world.zone.startOfDay(year, month, day + (hours >= 13 ? 2 : 1))
}
