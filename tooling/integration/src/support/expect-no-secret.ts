import { inspect } from 'node:util'
import type { Sandbox } from '@energy/sandbox'
import { expect } from 'vitest'

type Credentials = Sandbox['credentials']['kraken']['de']

/** The credentials of an instance that must stay secret. */
export function secretsOf(credentials: Credentials): string[] {
  const { apiKey, password, organizationSecretKey, preSignedKey, clientSecret, restricted, masquerade } =
    credentials
  return [
    apiKey,
    password,
    organizationSecretKey,
    preSignedKey,
    clientSecret,
    restricted.clientSecret,
    masquerade.masqueradeToken,
  ]
}

/** Looks for secrets in everything that an app may print, send or store of a value. */
export function expectNoSecret(value: unknown, secrets: Iterable<string>): void {
  const known = [...secrets]
  expect(known.length).toBeGreaterThan(0)
  const texts = [
    inspect(value, { depth: 12, showHidden: true, getters: true }),
    JSON.stringify(value) ?? '',
    value instanceof Error ? `${value.stack}` : '',
  ]
  for (const text of texts) for (const secret of known) expect(text.includes(secret)).toBe(false)
}
