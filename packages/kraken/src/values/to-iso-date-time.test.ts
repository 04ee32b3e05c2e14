import { ConfigurationError } from '@energy/auth-core'
import { describe, expect, it } from 'vitest'
import { toIsoDateTime } from './to-iso-date-time.ts'

const moment = new Date('2026-03-01T23:30:00.250Z')

describe('toIsoDateTime', () => {
  it.each([
    [undefined, '2026-03-01T23:30:00.250Z'],
    ['Z', '2026-03-01T23:30:00.250Z'],
    ['+01:00', '2026-03-02T00:30:00.250+01:00'],
    ['-05:30', '2026-03-01T18:00:00.250-05:30'],
  ])('writes a Date at the offset %s', (offset, expected) => {
    expect(toIsoDateTime(moment, offset)).toBe(expected)
    expect(Date.parse(expected)).toBe(moment.getTime())
  })

  it('adds the offset that a text lacks, and keeps the one that it has', () => {
    expect(toIsoDateTime('2026-03-01T00:00:00', '+01:00')).toBe('2026-03-01T00:00:00+01:00')
    expect(toIsoDateTime('2022-09-20T14:04:34.438000-05:00')).toBe('2022-09-20T14:04:34.438000-05:00')
    expect(toIsoDateTime('2026-03-01T00:00Z', 'Z')).toBe('2026-03-01T00:00Z')
  })

  it.each([
    ['a text without an offset', '2026-03-01T00:00:00', undefined],
    ['a date alone', '2026-03-01', '+01:00'],
    ['two offsets', '2026-03-01T00:00:00+02:00', '+01:00'],
    ['a day that does not exist', '2026-13-01T00:00:00', 'Z'],
    ['an offset that is none', '2026-03-01T00:00:00', 'CET'],
    ['an offset too far', '2026-03-01T00:00:00', '+15:00'],
    ['an invalid Date', new Date(Number.NaN), undefined],
  ])('refuses %s', (_, value, offset) => {
    expect(() => toIsoDateTime(value, offset)).toThrow(ConfigurationError)
  })
})
