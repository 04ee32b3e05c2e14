import { ConfigurationError } from '@energy/auth-core'
import { describe, expect, it } from 'vitest'
import { fromMinorUnits, toMinorUnits } from './minor-units.ts'
import { sumDecimals } from './sum-decimals.ts'

describe('sumDecimals', () => {
  it.each([
    [[], '0'],
    [['0.1', '0.2'], '0.3'],
    [['0.06200', '8'], '8.06200'],
    [['-1.5', '0.25'], '-1.25'],
    [['9007199254740993', '0.1'], '9007199254740993.1'],
    [['-0.05'], '-0.05'],
  ])('adds %j to %s', (values, sum) => {
    expect(sumDecimals(values)).toBe(sum)
  })

  it.each(['', '1,5', '1.', '.5', '1e3', 'NaN', ' 1'])('refuses %j', (value) => {
    expect(() => sumDecimals([value])).toThrow(ConfigurationError)
  })
})

describe('minor units', () => {
  it.each([
    [1234, 2, '12.34'],
    [-5, 2, '-0.05'],
    [0, 2, '0.00'],
    [1500, 0, '1500'],
  ])('writes %i with %i digits as %s, and back', (amount, digits, text) => {
    expect(fromMinorUnits(amount, digits)).toBe(text)
    expect(toMinorUnits(text, digits)).toBe(amount)
  })

  it('is what Intl takes without a detour over floating point', () => {
    const euros = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' })
    expect(euros.format(fromMinorUnits(9_007_199_254_740_991, 2))).toBe('€90,071,992,547,409.91')
  })

  it('takes trailing zeros and refuses what is finer than the unit', () => {
    expect(toMinorUnits('41.00', 0)).toBe(41)
    expect(toMinorUnits('100', 0)).toBe(100)
    expect(() => toMinorUnits('41.005', 2)).toThrow(/Round it first/)
  })

  it('guesses no unit', () => {
    expect(() => fromMinorUnits(12.34, 2)).toThrow(ConfigurationError)
    expect(() => fromMinorUnits(Number.NaN, 2)).toThrow(ConfigurationError)
    expect(() => fromMinorUnits(1, 1.5)).toThrow(ConfigurationError)
  })
})
