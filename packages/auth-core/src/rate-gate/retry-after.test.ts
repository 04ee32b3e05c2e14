import { expect, test } from 'vitest'
import { parseRetryAfter } from './retry-after.ts'

const now = Date.UTC(2026, 0, 1, 12)

test.each([
  ['2', 2_000],
  ['0', 0],
  ['0.25', 250],
  [' 1.5 ', 1_500],
  ['Thu, 01 Jan 2026 12:00:30 GMT', 30_000],
  ['Thursday, 01-Jan-26 12:00:30 GMT', 30_000],
  ['Thu Jan  1 12:00:30 2026', 30_000],
  ['Thu, 01 Jan 2026 11:00:00 GMT', 0],
])('%j is a wait of %i ms', (value, delay) => {
  expect(parseRetryAfter(value, now)).toBe(now + delay)
})

test.each([null, '', '-1', 'soon', '1,5', '2026-01-01', 'NaN', 'Infinity'])('%j says nothing', (value) => {
  expect(parseRetryAfter(value, now)).toBeUndefined()
})

test('a date is a distance from the date of the answer, however wrong the local clock is', () => {
  const date = 'Thu, 01 Jan 2026 14:00:00 GMT'
  expect(parseRetryAfter('Thu, 01 Jan 2026 14:00:02 GMT', now, date)).toBe(now + 2_000)
})
