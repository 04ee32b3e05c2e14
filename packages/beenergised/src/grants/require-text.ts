import { ConfigurationError } from '@energy/auth-core'

/** Refuses an option that is missing or empty, before anything is sent. */
export function requireText(option: string, value: unknown, example: string): void {
  if (typeof value === 'string' && value.trim() !== '') return
  throw new ConfigurationError(`\`${option}\` is missing or empty. Give a text such as ${example}.`, {
    provider: 'beenergised',
  })
}
