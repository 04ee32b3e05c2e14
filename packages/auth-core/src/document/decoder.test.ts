import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDecoder } from './decoder.ts'
import { calendarDate, dateTime, decimal } from './scalar-decoders.ts'

const decode = createDecoder<object, unknown>({
  account: { overdraft: decimal, meters: { readAt: dateTime, days: calendarDate } },
})

describe('createDecoder', () => {
  it('reads scalars through objects and lists, and leaves everything else as it is', () => {
    const other = { toString: 'kept' }
    const data = {
      account: {
        overdraft: '41.50',
        other,
        meters: [{ readAt: '2026-03-29T01:30:00+01:00', days: ['2026-02-28', null] }, null],
      },
    }
    expect(decode(data)).toEqual({
      account: {
        overdraft: 41.5,
        other,
        meters: [
          { readAt: new Date('2026-03-29T00:30:00Z'), days: [{ year: 2026, month: 2, day: 28 }, null] },
          null,
        ],
      },
    })
    expect(data.account.overdraft).toBe('41.50')
  })

  it('keeps null and what is missing: a missing date never becomes now', () => {
    expect(decode({ account: null })).toEqual({ account: null })
    expect(decode({ account: { meters: [{ readAt: null }] } })).toEqual({
      account: { meters: [{ readAt: null }] },
    })
    expect(decode({})).toEqual({})
  })

  it('throws a typed error that names the field, and not the value', () => {
    const run = () => decode({ account: { meters: [{ readAt: 'secret-value' }] } })
    expect(run).toThrow(
      expect.objectContaining({ code: 'invalid-scalar', path: ['account', 'meters', 0, 'readAt'] }),
    )
    expect(run).toThrow(/^The field account\.meters\.0\.readAt of the result does not hold/)
    expect(run).not.toThrow(/secret-value/)
  })

  it('throws for a scalar where an object is expected', () => {
    expect(() => decode({ account: 'text' })).toThrow(/The field account /)
  })
})

describe('dateTime', () => {
  it.each([
    '2026-03-29T01:30:00',
    '2026-02-30T00:00:00Z',
    '2026-03-29',
    'now',
    '',
    0,
    {},
    '2026-13-01T00:00:00Z',
    '2026-03-29T25:00:00Z',
  ])('refuses %j', (wire) => expect(dateTime(wire)).toBeUndefined())
  it('reads every instant that a Date prints', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          expect(dateTime(date.toISOString())).toEqual(date)
        },
      ),
    )
  })
})

describe('decimal', () => {
  it.each(['', '1,5', 'NaN', 'Infinity', '1e3', '0x1', ' 1', '1.', '.5', null, true, '1234567890.1234567'])(
    'refuses %j, never NaN',
    (wire) => expect(decimal(wire)).toBeUndefined(),
  )
  it.each([
    ['41.00', 41],
    ['-0.06200', -0.062],
    [7, 7],
    ['1000000000000000000', 1e18],
  ])('reads %j', (wire, value) => expect(decimal(wire)).toBe(value))
})

describe('calendarDate', () => {
  it.each(['2026-02-29', '2026-00-10', '2026-01-00', '2026-1-1', '2026-01-01T00:00:00Z', 5])(
    'refuses %j',
    (wire) => expect(calendarDate(wire)).toBeUndefined(),
  )
  it('knows leap days', () => {
    expect(calendarDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
  })
})
