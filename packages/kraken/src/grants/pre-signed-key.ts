import type { Grant } from '@energy/auth-core'
import { krakenTokenGrant } from './obtain-kraken-token.ts'
import { requireText } from './require-text.ts'

/**
 * Signs in with the short-lived key out of a link that the supplier sent. Its scope is what the link was made for.
 *
 * @throws ConfigurationError when the key is empty.
 * @see The guide of Germany, which names the way; the input field is in every schema.
 *
 * @example
 * ```ts
 * const key = new URL(location.href).searchParams.get('key') ?? ''
 * const client = createKrakenClient({ instance: 'de', auth: preSignedKey(key) })
 * ```
 */
export function preSignedKey(key: string): Grant {
  requireText(key, 'The pre-signed key', 'the one in the link')
  return krakenTokenGrant(
    { kind: 'pre-signed-key', principal: key, runsOn: 'anywhere' },
    { preSignedKey: key },
  )
}
