const instant = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * Reads an instant in ISO 8601 with its offset, such as `2026-03-29T01:30:00+01:00`.
 *
 * @returns `undefined` for anything else: no offset, a day that the month does not have, a number.
 *
 * @example
 * ```ts
 * dateTime('2026-03-29T01:30:00+01:00')?.getTime() // 1774744200000
 * ```
 */
export function dateTime(wire: unknown): Date | undefined {
  const [text, year, month, day] = typeof wire === 'string' ? (instant.exec(wire) ?? []) : []
  if (text === undefined || Number(day) > daysOf(Number(year), Number(month))) return undefined
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** A day of the calendar, without time or zone; months and days count from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * Reads a day such as `2026-03-29`. It has no time zone, so it does not become a `Date`.
 *
 * @returns `undefined` for anything else, also for a day that the month does not have.
 *
 * @example
 * ```ts
 * calendarDate('2026-03-29') // { year: 2026, month: 3, day: 29 }
 * ```
 */
export function calendarDate(wire: unknown): CalendarDate | undefined {
  const [, year, month, day] = typeof wire === 'string' ? (/^(\d{4})-(\d{2})-(\d{2})$/.exec(wire) ?? []) : []
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return date.day >= 1 && date.day <= daysOf(date.year, date.month) ? date : undefined
}

/**
 * Reads a decimal such as `"0.06200"` into a number.
 *
 * @returns `undefined` for anything that is not a decimal, and for one with more than 15 digits that count: a number
 * would not hold them all.
 *
 * @example
 * ```ts
 * decimal('0.06200') // 0.062
 * ```
 */
export function decimal(wire: unknown): number | undefined {
  const [text, digits = ''] =
    typeof wire === 'string' || typeof wire === 'number'
      ? (/^-?(\d+(?:\.\d+)?)$/.exec(String(wire)) ?? [])
      : []
  const counting = digits.replace('.', '').replace(/^0+/, '')
  return text === undefined || counting.replace(/0+$/, '').length > 15 ? undefined : Number(text)
}

/** How many days a month has; none when there is no such month. */
function daysOf(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0
}
