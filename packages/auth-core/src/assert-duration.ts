import { longestDelay } from './clock.ts'
import { ConfigurationError } from './errors/errors.ts'

/** What a duration has to be. */
export interface DurationRule {
  /** A good one, for the message. */
  readonly example: number
  /** In ms. Left out: anything above zero. */
  readonly least?: number
  /** In ms. @defaultValue what a timer takes, about 24 days */
  readonly most?: number
  /** The provider's name, for the error. */
  readonly provider?: string | undefined
}

/**
 * Refuses an option that is no duration in ms. One that is left out passes.
 *
 * @param option - its name, for the message.
 * @throws ConfigurationError that names the option and a good value.
 *
 * @example
 * ```ts
 * const timeout = 30_000
 * assertDuration('timeout', timeout, { example: 30_000 })
 * ```
 */
export function assertDuration(option: string, value: number | undefined, rule: DurationRule): void {
  const { example, least = 0, most = longestDelay, provider } = rule
  if (value === undefined) return
  const isNumber = typeof value === 'number'
  if (isNumber && (rule.least === undefined ? value > 0 : value >= least) && value <= most) return
  const from = rule.least === undefined ? 'above 0' : `from ${least}`
  throw new ConfigurationError(
    `The option \`${option}\` is a time in ms, ${from} up to ${most}, such as ${example}.`,
    { provider },
  )
}
