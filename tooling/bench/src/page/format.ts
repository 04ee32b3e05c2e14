import type { Metric } from './section.ts'

/** A number with the decimal places of its metric, and a comma between thousands. */
export function format(value: number, { digits = 1 }: Metric): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
