import { assertDuration, ConfigurationError } from '@energy/auth-core'

/** Refuses an option that is missing or empty, before anything is sent. */
export function requireText(option: string, value: unknown, example: string): void {
  if (typeof value === 'string' && value.trim() !== '') return
  throw new ConfigurationError(`\`${option}\` is missing or empty. Give a text such as ${example}.`, {
    provider: 'beenergised',
  })
}

/** Refuses a lifetime that is none. */
export function requireLifetime(lifetime: number): void {
  const most = Number.MAX_SAFE_INTEGER
  assertDuration('lifetime', lifetime, { example: 600_000, most, provider: 'beenergised' })
}
