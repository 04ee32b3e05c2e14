import { ConfigurationError } from './errors/errors.ts'

/**
 * Refuses an option that is no whole number of at least 1. One that is left out passes.
 *
 * @param option - its name, for the message.
 * @param provider - the provider's name, for the error.
 * @throws ConfigurationError that names the option.
 *
 * @example
 * ```ts
 * const pageSize = 50
 * assertCount('pageSize', pageSize)
 * ```
 */
export function assertCount(option: string, value: number | undefined, provider?: string): void {
  if (value === undefined || (Number.isInteger(value) && value >= 1)) return
  throw new ConfigurationError(`The option \`${option}\` is a whole number of at least 1.`, { provider })
}
