import type { Grant } from '@energy/auth-core'
import { krakenTokenGrant } from './obtain-kraken-token.ts'
import { requireText } from './require-text.ts'

/**
 * Signs an account user in with the API key from the user's own account page.
 *
 * @param key - the key, such as `sk_live_…`.
 * @throws ConfigurationError when the key is empty.
 * @remarks Some platforms have switched this way off (`KT-CT-11100`); in Japan no keys are given out.
 * @see The guides of Germany and the USA; the input field is spelled `APIKey` in every schema.
 *
 * @example
 * ```ts
 * const client = createKrakenClient({ instance: 'de', auth: apiKey(key) })
 * ```
 */
export function apiKey(key: string): Grant {
  requireText(key, 'The API key', '"sk_live_…"')
  return krakenTokenGrant({ kind: 'api-key', principal: key, runsOn: 'anywhere' }, { APIKey: key })
}
