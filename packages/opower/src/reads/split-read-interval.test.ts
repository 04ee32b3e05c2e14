import { ConfigurationError } from '@energy/auth-core'
import { describe, expect, it } from 'vitest'
import { splitReadInterval } from './split-read-interval.ts'
import { parseTimeInterval } from './time-interval.ts'

const hour = 3_600_000

function spans(windows: readonly string[]): [number, number][] {
  return windows.map((window) => {
    const interval = parseTimeInterval(window)
    if (interval.kind !== 'instants') throw new Error(window)
    return [interval.start.epochMilliseconds, interval.end.epochMilliseconds]
  })
}

describe('splitReadInterval', () => {
  it.each(['HOUR', 'HALF_HOUR', 'QUARTER_HOUR', 'FIVE_MINUTE', 'SOMETHING_NEW'])(
    'asks for at most 720 hours of %s reads at once',
    (readResolution) => {
      const windows = splitReadInterval('2026-01-01T00:00:00-05:00/2026-07-01T00:00:00-04:00', {
        readResolution,
      })
      const lengths = spans(windows).map(([start, end]) => (end - start) / hour)
      expect(lengths).toEqual([720, 720, 720, 720, 720, 720, 4343 - 6 * 720])
    },
  )

  it('asks for at most 24 hours of interval reads at once', () => {
    const windows = splitReadInterval('2026-01-01T00:00:00Z/2026-01-02T06:00:00Z', {
      readResolution: 'DAY',
      field: 'intervalReads',
    })
    expect(windows).toEqual([
      '2026-01-01T00:00:00.000Z/2026-01-02T00:00:00.000Z',
      '2026-01-02T00:00:00.000Z/2026-01-02T06:00:00.000Z',
    ])
  })

  it('cuts daily reads at local midnight, within 365 days, whatever the clocks do', () => {
    const windows = splitReadInterval('2023-10-15T00:00:00-04:00/2026-11-20T00:00:00-05:00', {
      readResolution: 'DAY',
      timeZone: 'America/New_York',
    })
    const local = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', timeStyle: 'medium' })
    expect(windows).toHaveLength(4)
    for (const [start, end] of spans(windows)) {
      expect(end - start).toBeLessThanOrEqual(365 * 24 * hour)
      expect(local.format(start)).toBe('00:00:00')
      expect(local.format(end)).toBe('00:00:00')
    }
  })

  it('leaves a year of days in one piece without a time zone', () => {
    expect(
      splitReadInterval('2026-01-01T00:00:00-05:00/2026-12-01T00:00:00-05:00', { readResolution: 'DAY' }),
    ).toHaveLength(1)
  })

  it('asks for the time zone rather than guess where days end', () => {
    const split = () =>
      splitReadInterval('2024-01-01T00:00:00Z/2026-01-01T00:00:00Z', { readResolution: 'DAY' })
    expect(split).toThrow(ConfigurationError)
    expect(split).toThrow(/`timeZone`/)
  })

  it('clips to what is available', () => {
    const options = { readResolution: 'HOUR', available: '2026-01-10T00:00:00Z/2026-01-20T00:00:00Z' }
    expect(splitReadInterval('2026-01-01T00:00:00Z/2026-02-20T00:00:00Z', options)).toEqual([
      '2026-01-10T00:00:00.000Z/2026-01-20T00:00:00.000Z',
    ])
    expect(splitReadInterval('2026-03-01T00:00:00Z/2026-03-20T00:00:00Z', options)).toEqual([])
    expect(
      splitReadInterval('2026-01-01T00:00:00Z/2026-01-02T00:00:00Z', { ...options, available: null }),
    ).toHaveLength(1)
  })

  it.each(['2026-01-01T00:00:00/2026-02-01T00:00:00', '2026-01-01/2026-02-01', 'last week'])(
    'refuses %s, which is not a span between two moments',
    (timeInterval) => {
      expect(() => splitReadInterval(timeInterval, { readResolution: 'HOUR' })).toThrow(ConfigurationError)
    },
  )

  it('leaves neither gap nor overlap', () => {
    const windows = spans(
      splitReadInterval('2020-02-29T13:15:00+01:00/2026-11-20T00:45:00+01:00', {
        readResolution: 'DAY',
        timeZone: 'Europe/Berlin',
      }),
    )
    expect(windows[0]?.[0]).toBe(Date.parse('2020-02-29T13:15:00+01:00'))
    expect(windows.at(-1)?.[1]).toBe(Date.parse('2026-11-20T00:45:00+01:00'))
    for (let index = 1; index < windows.length; index++)
      expect(windows[index]?.[0]).toBe(windows[index - 1]?.[1])
  })
})
