import { expect, test } from 'vitest'
import { byDay, readHalfHours } from './half-hours.ts'
import { clampSpan, dayLength, yearUntil } from './time-span.ts'

const halfHour = 1_800_000

function halfHoursFrom(start: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    value: '0.5',
    startAt: new Date(Date.parse(start) + index * halfHour).toISOString(),
  }))
}

test('days are those of the home: 46 half hours when the clocks go forward, 50 when they go back', () => {
  const spring = byDay(readHalfHours(halfHoursFrom('2026-03-28T23:00:00Z', 46 + 48)))
  const autumn = byDay(readHalfHours(halfHoursFrom('2026-10-24T22:00:00Z', 50 + 48)))
  expect(spring.values).toEqual([23, 24])
  expect(autumn.values).toEqual([25, 24])
})

test('pages that come the latest first are put in order, and what is no interval is left out', () => {
  const [first, second] = halfHoursFrom('2026-07-01T00:00:00Z', 2)
  const { starts } = readHalfHours([second ?? null, { value: '3' }, null, first ?? null])
  expect(starts).toEqual([Date.parse('2026-07-01T00:00:00Z'), Date.parse('2026-07-01T00:30:00Z')])
})

test('a span keeps its length at both ends of the year, and is never too short to see', () => {
  const year = yearUntil(Date.parse('2026-07-15T10:17:00Z'))
  expect(year.end - year.start).toBe(365 * dayLength)
  const early = clampSpan({ start: year.start - dayLength, end: year.start + dayLength }, year)
  expect(early).toEqual({ start: year.start, end: year.start + 2 * dayLength })
  const late = clampSpan({ start: year.end, end: year.end + dayLength }, year)
  expect(late).toEqual({ start: year.end - dayLength, end: year.end })
  const tiny = clampSpan({ start: year.end - 1, end: year.end }, year)
  expect(tiny.end - tiny.start).toBe(6 * halfHour)
})
