import { ConfigurationError } from '@energy/auth-core'
import { describe, expect, it } from 'vitest'
import { localMidnightAfter } from './local-midnight.ts'

const after = (start: string, days: number, timeZone: string) =>
  new Date(localMidnightAfter(Date.parse(start), days, timeZone)).toISOString()

describe('localMidnightAfter', () => {
  it('counts local days across a change of the clocks', () => {
    expect(after('2026-03-01T05:00:00Z', 1, 'America/New_York')).toBe('2026-03-02T05:00:00.000Z')
    expect(after('2026-03-01T05:00:00Z', 8, 'America/New_York')).toBe('2026-03-09T04:00:00.000Z')
    expect(after('2026-10-30T04:00:00Z', 3, 'America/New_York')).toBe('2026-11-02T05:00:00.000Z')
  })

  it('starts from the day that the moment lies in', () => {
    expect(after('2026-07-04T23:30:00-04:00', 1, 'America/New_York')).toBe('2026-07-05T04:00:00.000Z')
  })

  it('takes the first moment of a day whose midnight the clocks skip', () => {
    // In Havana the clocks went from 00:00 to 01:00 on 2026-03-08.
    const start = localMidnightAfter(Date.parse('2026-03-07T12:00:00Z'), 1, 'America/Havana')
    expect(new Date(start).toISOString()).toBe('2026-03-08T05:00:00.000Z')
  })

  it('refuses what is no time zone', () => {
    expect(() => localMidnightAfter(0, 1, 'Mars/Olympus')).toThrow(ConfigurationError)
  })
})
