import { ConfigurationError } from '@energy/auth-core'
import { formatDecimal, parseDecimal, widen } from './decimal.ts'

/**
 * Writes an amount in the smallest unit of a currency as a decimal of the currency itself, exactly.
 *
 * @param amount - an integer, such as 1234 cents.
 * @param digits - how many digits the currency has behind the point: 2 for euro, pound and dollar, 0 for yen.
 * @returns a text that `Intl.NumberFormat` takes as it is, such as `"12.34"`.
 * @throws ConfigurationError when the amount is no safe integer: then its unit is another one.
 * @remarks Only you know the unit of a field. Balances and transaction amounts are integers in the smallest unit; unit
 * rates, telemetry costs and some estimates are not.
 * @see The schemas on `balance` and on the amounts of transactions.
 *
 * @example
 * ```ts
 * const balance = new Intl.NumberFormat('de', { style: 'currency', currency: 'EUR' }).format(
 *   fromMinorUnits(1234, 2),
 * )
 * ```
 */
export function fromMinorUnits(amount: number, digits: number): `${number}` {
  if (!Number.isSafeInteger(amount))
    throw new ConfigurationError('An amount in minor units is an integer, such as 1234.', {
      provider: 'kraken',
    })
  // The type system cannot follow the figures of a text.
  return formatDecimal({ units: BigInt(amount), digits: checked(digits) }) as `${number}`
}

/**
 * Reads a decimal of a currency as an amount in its smallest unit, exactly.
 *
 * @param amount - such as `"12.34"`.
 * @param digits - how many digits the currency has behind the point.
 * @throws ConfigurationError when the amount is finer than the smallest unit: nothing is rounded.
 *
 * @example
 * ```ts
 * toMinorUnits('12.34', 2) // 1234
 * ```
 */
export function toMinorUnits(amount: string, digits: number): number {
  const decimal = parseDecimal(amount.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''))
  if (decimal.digits > checked(digits))
    throw new ConfigurationError('The amount is finer than the smallest unit. Round it first.', {
      provider: 'kraken',
    })
  return Number(widen(decimal, digits).units)
}

function checked(digits: number): number {
  if (Number.isInteger(digits) && digits >= 0 && digits <= 4) return digits
  throw new ConfigurationError('`digits` is the number of digits behind the point, such as 2 for euro.', {
    provider: 'kraken',
  })
}
