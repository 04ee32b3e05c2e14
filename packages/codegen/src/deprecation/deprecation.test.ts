import { describe, expect, it } from 'vitest'
import { daysUntilRemoval, readDeprecation } from './deprecation.ts'

describe('readDeprecation', () => {
  it('reads the reason, the replacement and both dates out of a reason with one line each', () => {
    const text =
      "The 'usedLedger' field is deprecated.\nPlease use 'ledgerNumber' here.\n- Marked as deprecated on 2026-02-01.\n- Scheduled for removal on or after 2026-12-01."
    expect(readDeprecation(text)).toEqual({
      reason: "Please use 'ledgerNumber' here.",
      replacement: 'ledgerNumber',
      since: '2026-02-01',
      removal: '2026-12-01',
    })
  })

  it('reads the same when the line breaks are missing', () => {
    const text =
      "The 'a' field is deprecated. Use `b` instead. - Marked as deprecated on 2026-02-01. - Scheduled for removal on or after 2026-12-01. You can read more about this deprecation on: https://example.com/public/9/"
    expect(readDeprecation(text)).toEqual({
      reason: 'Use `b` instead.',
      replacement: 'b',
      since: '2026-02-01',
      removal: '2026-12-01',
    })
  })

  it('reads the older wording of the removal date', () => {
    expect(readDeprecation('Gone soon. - Will be removed on 2024-07-01.')).toMatchObject({
      reason: 'Gone soon.',
      removal: '2024-07-01',
    })
  })

  it.each([
    ['Replaced by newMeters.', 'newMeters'],
    ['`start` has replaced `start_dt` here.', 'start'],
    ['Deprecated in favour of `accounts`.', 'accounts'],
    ['Use ledgers.', 'ledgers'],
    ['Use `Account.ledgers` instead.', 'Account.ledgers'],
  ])('finds what "%s" recommends', (reason, replacement) => {
    expect(readDeprecation(reason).replacement).toBe(replacement)
  })

  it.each(['This is no longer needed.', 'Only make use of the name for privacy.', 'No longer supported'])(
    'recommends nothing for "%s"',
    (reason) => {
      expect(readDeprecation(reason)).toEqual({ reason })
    },
  )
})

describe('daysUntilRemoval', () => {
  const now = Date.parse('2026-11-21T15:00:00Z')
  it('counts whole days, is zero or less from that day on, and unknown without a date', () => {
    expect(daysUntilRemoval({ reason: '', removal: '2026-12-21' }, now)).toBe(30)
    expect(daysUntilRemoval({ reason: '', removal: '2026-11-21' }, now)).toBeLessThanOrEqual(0)
    expect(daysUntilRemoval({ reason: '' }, now)).toBeUndefined()
  })
})
