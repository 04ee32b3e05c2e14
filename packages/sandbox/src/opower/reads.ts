import { quarterHour } from '../data/curves.ts'
import type { Zone } from '../data/zone.ts'
import type { Agreement } from './utility.ts'

const hour = 3_600_000

/** Reads are published a day after they were taken. */
const publication = 24 * hour

/** Wh in a therm. */
const therm = 29_300

/** A span of time, in ms since the Unix epoch. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What is read: from the grid, into it, or the difference. */
export type Direction = 'delivered' | 'received' | 'net'

/** Cuts a span into the intervals of a resolution; days end at local midnight. */
export function intervalsOf({ start, end }: Span, resolution: string, zone: Zone): Span[] {
  const intervals: Span[] = []
  const step = steps[resolution] ?? hour
  let at =
    resolution === 'DAY' || resolution === 'BILLING'
      ? midnightFrom(start, zone)
      : Math.ceil(start / step) * step
  for (;;) {
    const next = resolution === 'DAY' || resolution === 'BILLING' ? nextMidnight(at, zone) : at + step
    if (next > end) return intervals
    intervals.push({ start: at, end: next })
    at = next
  }
}

const steps: Readonly<Record<string, number>> = { HOUR: hour, HALF_HOUR: hour / 2, QUARTER_HOUR: hour / 4 }

/** What an agreement used in an interval, in its own unit; null while it is not published, and where the clocks change. */
export function amountOf(
  agreement: Agreement,
  direction: Direction,
  interval: Span,
  now: number,
  zone: Zone,
): number | null {
  const { start, end } = interval
  if (end > now - publication) return null
  if (end - start <= hour && zone.offset(start - hour) !== zone.offset(start)) return null
  return round(quantity(agreement, direction, interval), 3)
}

/** What an interval cost, in dollars; by the hour, because the price depends on it. */
export function costOf(agreement: Agreement, { start, end }: Span, zone: Zone): number {
  let cost = 0
  for (let at = start; at < end; at += hour) {
    const part = { start: at, end: Math.min(end, at + hour) }
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
export function writeSpan({ start, end }: Span, zone: Zone): string {
  return `${zone.dateTime(start)}/${zone.dateTime(end)}`
}

/** Rounds for people. */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

/** What was used in a span, published or not. What the panels yield is used in the house first, quarter by quarter. */
export function quantity(agreement: Agreement, direction: Direction, { start, end }: Span): number {
  const { delivered, received, unit } = agreement
  const perUnit = unit === 'TH' ? therm : 1000
  if (!received) return direction === 'received' ? 0 : delivered.wattHours(start, end) / perUnit
  let sum = 0
  for (let at = start; at < end; at += quarterHour) {
    const net = delivered.wattHours(at, at + quarterHour) - received.wattHours(at, at + quarterHour)
    if (direction === 'net') sum += net
    else sum += Math.max(0, direction === 'delivered' ? net : -net)
  }
  return sum / perUnit
}

function midnightFrom(at: number, zone: Zone): number {
  const { year, month, day } = zone.local(at)
  const midnight = zone.startOfDay(year, month, day)
  return midnight < at ? nextMidnight(midnight, zone) : midnight
}

function nextMidnight(at: number, zone: Zone): number {
  const { year, month, day } = zone.local(at)
  return zone.startOfDay(year, month, day + 1)
}
