import { ConfigurationError } from '@energy/auth-core'

/** Refuses an option that is missing or empty, before anything is sent. */
export function requireText(option: string, value: unknown, example: string): void {
  if (typeof value === 'string' && value.trim() !== '') return
  throw new ConfigurationError(`\`${option}\` is missing or empty. Give a text such as ${example}.`, {
    provider: 'beenergised',
  })
}

/** Refuses a lifetime that is none. */
export function requireLifetime(lifetime: number): void {
  if (lifetime > 0) return
  throw new ConfigurationError('`lifetime` is not a positive number of ms. Use one such as 600_000.', {
    provider: 'beenergised',
  })
}
