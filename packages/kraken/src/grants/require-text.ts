import { ConfigurationError } from '@energy/auth-core'

/** Refuses a credential that is missing or empty before it is sent anywhere. */
export function requireText(value: unknown, name: string, example: string): asserts value is string {
  if (typeof value !== 'string' || value.trim() === '')
    throw new ConfigurationError(`${name} is missing or empty. Give a text such as ${example}.`, {
      provider: 'kraken',
    })
}
