import { formatDecimal, parseDecimal, widen } from './decimal.ts'

/**
 * Adds decimals as the platform writes them, without the rounding of floating point.
 *
 * @returns the sum with as many digits as the longest summand; `"0"` of nothing.
 * @throws ConfigurationError when a text is no decimal.
 * @see The wire form of `Decimal`, `FloatSafeDecimal` and `NormalizedDecimal`: a string.
 *
 * @example
 * ```ts
 * const consumption = sumDecimals(['8.05100', '0.011']) // "8.06200"
 * ```
 */
export function sumDecimals(values: Iterable<string>): string {
  let sum = { units: 0n, digits: 0 }
  for (const value of values) {
    const summand = parseDecimal(value)
    const digits = Math.max(sum.digits, summand.digits)
    sum = { units: widen(sum, digits).units + widen(summand, digits).units, digits }
  }
  return formatDecimal(sum)
}
