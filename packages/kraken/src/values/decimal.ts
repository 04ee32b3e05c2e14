import { ConfigurationError } from '@energy/auth-core'

/** A decimal number without rounding: `units` × 10^−`digits`. */
export interface Decimal {
  readonly units: bigint
  /** How many digits stand behind the point. */
  readonly digits: number
}

/** Reads a decimal as the platform writes it, such as `"0.06200"`. */
export function parseDecimal(text: string): Decimal {
  const [, sign, whole, fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === undefined)
    throw new ConfigurationError('This is not a decimal. Give a text such as "12.34".', {
      provider: 'kraken',
    })
  const units = BigInt(whole + fraction)
  return { units: sign === '-' ? -units : units, digits: fraction.length }
}

/** Writes a decimal with all its digits. */
export function formatDecimal({ units, digits }: Decimal): string {
  const sign = units < 0n ? '-' : ''
  const figures = String(units < 0n ? -units : units).padStart(digits + 1, '0')
  if (digits === 0) return sign + figures
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`
}

/** Writes the same number with more digits behind the point. */
export function widen({ units, digits }: Decimal, to: number): Decimal {
  return { units: units * 10n ** BigInt(to - digits), digits: to }
}
