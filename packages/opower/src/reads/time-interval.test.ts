import { describe, expect, it } from 'vitest'
import { formatTimeInterval, parseTimeInterval } from './time-interval.ts'

const hours = (text: string) => {
  const interval = parseTimeInterval(text)
  if (interval.kind !== 'instants') throw new Error(interval.kind)
  return (interval.end.epochMilliseconds - interval.start.epochMilliseconds) / 3_600_000
}

describe('parseTimeInterval', () => {
  it('reads both ends with their own offsets', () => {
    expect(parseTimeInterval('2025-12-30T00:00:00-08:00/2026-01-29T23:59:59-08:00')).toEqual({
      kind: 'instants',
      start: { epochMilliseconds: Date.UTC(2025, 11, 30, 8), offsetMinutes: -480 },
      end: { epochMilliseconds: Date.UTC(2026, 0, 30, 7, 59, 59), offsetMinutes: -480 },
    })
  })

  it('gives a day 23 hours when the clocks go forward and 25 when they go back', () => {
    expect(hours('2026-03-08T00:00:00-08:00/2026-03-09T00:00:00-07:00')).toBe(23)
    expect(hours('2026-11-01T00:00:00-07:00/2026-11-02T00:00:00-08:00')).toBe(25)
  })

  it('keeps the hour that the clocks repeat as two hours', () => {
    const first = parseTimeInterval('2026-11-01T01:00:00-07:00/2026-11-01T01:00:00-08:00')
    expect(first.kind).toBe('instants')
    expect(hours('2026-11-01T01:00:00-07:00/2026-11-01T01:00:00-08:00')).toBe(1)
    expect(hours('2026-11-01T01:30:00-07:00/2026-11-01T01:00:00-08:00')).toBe(0.5)
  })

  it('reads Z, offsets without a colon, fractions and times without seconds', () => {
    expect(hours('2026-01-01T00:00:00.000Z/2026-01-01T01:00Z')).toBe(1)
    expect(hours('2026-01-01T00:00+0530/2026-01-01T00:00:00Z')).toBe(5.5)
    const interval = parseTimeInterval('2026-01-01T00:00:00.125Z/2026-01-01T00:00:00.25Z')
    expect(interval).toMatchObject({ start: { epochMilliseconds: Date.UTC(2026, 0, 1) + 125 } })
  })

  it('flags times without an offset and never makes moments of them', () => {
    expect(parseTimeInterval('2026-01-01T00:00:00/2026-01-02T00:00:00')).toEqual({
      kind: 'local',
      start: '2026-01-01T00:00:00',
      end: '2026-01-02T00:00:00',
    })
  })

  it('flags bare dates', () => {
    expect(parseTimeInterval('2026-01-01/2026-01-31')).toEqual({
      kind: 'dates',
      start: '2026-01-01',
      end: '2026-01-31',
    })
  })

  it.each([
    ['nothing', ''],
    ['one end', '2026-01-01T00:00:00Z'],
    ['three ends', '2026-01-01T00:00:00Z/2026-01-02T00:00:00Z/2026-01-03T00:00:00Z'],
    ['one end without an offset', '2026-01-01T00:00:00Z/2026-01-02T00:00:00'],
    ['a date and a time', '2026-01-01/2026-01-02T00:00:00'],
    ['a day that does not exist', '2026-02-30T00:00:00Z/2026-03-01T00:00:00Z'],
    ['an hour that does not exist', '2026-02-01T24:30:00Z/2026-03-01T00:00:00Z'],
    ['an end before its start', '2026-01-02T00:00:00Z/2026-01-01T00:00:00Z'],
    ['a local end before its start', '2026-01-02T00:00:00/2026-01-01T00:00:00'],
    ['a duration', '2026-01-01T00:00:00Z/P1D'],
    ['an offset that does not exist', '2026-01-01T00:00:00+01:75/2026-01-02T00:00:00Z'],
    ['text', 'yesterday/today'],
  ])('calls %s unreadable', (_, text) => {
    expect(parseTimeInterval(text)).toEqual({ kind: 'unreadable' })
  })
})

describe('formatTimeInterval', () => {
  it('writes what parseTimeInterval reads', () => {
    const start = Date.UTC(2026, 2, 8, 8)
    const text = formatTimeInterval(start, start + 86_400_000)
    expect(text).toBe('2026-03-08T08:00:00.000Z/2026-03-09T08:00:00.000Z')
    expect(parseTimeInterval(text)).toMatchObject({
      start: { epochMilliseconds: start },
      end: { epochMilliseconds: start + 86_400_000 },
    })
  })
})
