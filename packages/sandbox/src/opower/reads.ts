import { quarterHour } from '../data/curves.ts'
import { allOf, type Span, type SpanLength, spansOf } from '../data/span.ts'
import type { Zone } from '../data/zone.ts'
import type { Agreement } from './utility.ts'

const hour = 3_600_000

/** Reads are published a day after they were taken. */
const publication = 24 * hour

/** Wh in a therm. */
const therm = 29_300

/** What is read: from the grid, into it, or the difference. */
export type Direction = 'delivered' | 'received' | 'net'

/** Cuts a span into the intervals of a resolution; days end at local midnight. */
export function intervalsOf({ startAt, endAt }: Span, resolution: string, zone: Zone): readonly Span[] {
  return allOf(spansOf(zone, lengths[resolution] ?? hour, startAt, endAt))
}

const lengths: Readonly<Record<string, SpanLength>> = {
  BILLING: 'day',
  DAY: 'day',
  HALF_HOUR: hour / 2,
  QUARTER_HOUR: hour / 4,
}

/** What an agreement used in an interval, in its own unit; null while it is not published, and where the clocks change. */
export function amountOf(
  agreement: Agreement,
  direction: Direction,
  interval: Span,
  now: number,
  zone: Zone,
): number | null {
  const { startAt, endAt } = interval
  if (endAt > now - publication) return null
  if (endAt - startAt <= hour && zone.offset(startAt - hour) !== zone.offset(startAt)) return null
  return round(quantity(agreement, direction, interval), 3)
}

/** What an interval cost, in dollars; by the hour, because the price depends on it. */
export function costOf(agreement: Agreement, { startAt, endAt }: Span, zone: Zone): number {
  let cost = 0
  for (let at = startAt; at < endAt; at += hour) {
    const part = { startAt: at, endAt: Math.min(endAt, at + hour) }
    cost += quantity(agreement, 'net', part) * priceAt(agreement, at, zone)
  }
  return round(cost, 4)
}

/** Dollars per unit: gas costs the same all day, electricity more in the late afternoon of working days. */
export function priceAt({ fuel }: Agreement, at: number, zone: Zone): number {
  if (fuel === 'GAS') return 1.42
  return isPeak(at, zone) ? 0.31 : 0.14
}

/** Whether the peak price holds: from 14 to 19 h of a working day. */
export function isPeak(at: number, zone: Zone): boolean {
  const { hours, weekday } = zone.local(at)
  return weekday > 0 && weekday < 6 && hours >= 14 && hours < 19
}

/** Writes a span as Opower does: each end with its own offset. */
export function writeSpan({ startAt, endAt }: Span, zone: Zone): string {
  return `${zone.dateTime(startAt)}/${zone.dateTime(endAt)}`
}

/** Rounds for people. */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

/** What was used in a span, published or not. What the panels yield is used in the house first, quarter by quarter. */
export function quantity(agreement: Agreement, direction: Direction, { startAt, endAt }: Span): number {
  const { delivered, received, unit } = agreement
  const perUnit = unit === 'TH' ? therm : 1000
  if (!received) return direction === 'received' ? 0 : delivered.wattHours(startAt, endAt) / perUnit
  let sum = 0
  for (let at = startAt; at < endAt; at += quarterHour) {
    const net = delivered.wattHours(at, at + quarterHour) - received.wattHours(at, at + quarterHour)
    if (direction === 'net') sum += net
    else sum += Math.max(0, direction === 'delivered' ? net : -net)
  }
  return sum / perUnit
}
