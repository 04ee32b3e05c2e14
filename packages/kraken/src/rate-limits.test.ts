import { describe, expect, it } from 'vitest'
import { readRateLimits } from './rate-limits.ts'

const clock = { now: () => 1_780_000_000_500 }

describe('readRateLimits', () => {
  it('reads the ttl of the points as a moment and that of a field as a time remaining', () => {
    const limits = readRateLimits(
      {
        pointsAllowanceRateLimit: {
          limit: 50_000,
          usedPoints: 49_000,
          remainingPoints: 1_000,
          ttl: 1_780_001_800,
          isBlocked: false,
        },
        fieldSpecificRateLimits: {
          edges: [{ node: { field: 'obtainKrakenToken', rate: '10/m', ttl: 42, isBlocked: true } }, null],
        },
      },
      clock,
    )
    expect(limits).toEqual({
      points: {
        limit: 50_000,
        used: 49_000,
        remaining: 1_000,
        isBlocked: false,
        renewsAt: 1_780_001_800_000,
      },
      fields: [{ field: 'obtainKrakenToken', rate: '10/m', isBlocked: true, freeAt: 1_780_000_042_500 }],
    })
  })

  it.each([
    ['nothing at all', undefined, { fields: [] }],
    ['null parts', { pointsAllowanceRateLimit: null, fieldSpecificRateLimits: null }, { fields: [] }],
    ['an empty selection', { pointsAllowanceRateLimit: {} }, { points: { isBlocked: false }, fields: [] }],
    [
      'a moment that is none',
      { pointsAllowanceRateLimit: { ttl: 1800 } },
      { points: { isBlocked: false }, fields: [] },
    ],
    [
      'a field without a name, and a negative remainder',
      { fieldSpecificRateLimits: { edges: [{ node: { ttl: 1 } }, { node: { field: 'account', ttl: -1 } }] } },
      { fields: [{ field: 'account', isBlocked: false }] },
    ],
  ])('takes %s without inventing a moment', (_, info, expected) => {
    expect(readRateLimits(info, clock)).toEqual(expected)
  })
})
