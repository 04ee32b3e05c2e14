import { describe, expect, test } from 'vitest'
import { createZone } from './zone.ts'

const names = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Chicago',
  'Australia/Sydney',
  'Asia/Tokyo',
]
const firstYear = 2023
const days = Array.from({ length: 16 * 366 }, (_, index) => index + 1)

describe.each(names)('in %s', (name) => {
  const zone = createZone(name)

  test('every day of sixteen years begins at midnight of its own date', () => {
    const seen = days.map((day) => {
      const { hours, year, month, day: dayOfMonth } = zone.local(zone.startOfDay(firstYear, 1, day))
      return { hours, date: Date.UTC(year, month - 1, dayOfMonth) }
    })
    expect(seen).toEqual(days.map((day) => ({ hours: 0, date: Date.UTC(firstYear, 0, day) })))
  })

  test('the fifth hour of every day is the fifth on the wall, where the clocks change too', () => {
    const hours = days.map((day) => zone.local(zone.at(firstYear, 1, day, 5)).hours)
    expect(new Set(hours)).toEqual(new Set([5]))
  })

  test.each([1, 14, 30, -1, -20, -365])(
    '%i days later it is the same time of the day that is meant',
    (count) => {
      for (const day of days.filter((one) => one % 3 === 0))
        expect(zone.addDays(zone.at(firstYear, 1, day, 5), count)).toBe(zone.at(firstYear, 1, day + count, 5))
    },
  )
})

test('a day in which the clocks change has 23 hours, or 25', () => {
  const { startOfDay, addDays } = createZone('Europe/Berlin')
  const length = (month: number, day: number) => {
    const start = startOfDay(2027, month, day)
    return (addDays(start, 1) - start) / 3_600_000
  }
  expect([length(3, 28), length(10, 31), length(7, 1)]).toEqual([23, 25, 24])
})
