import { defineGrant, type Grant, withRefreshToken } from '@energy/auth-core'
import { krakenRenewal } from './obtain-kraken-token.ts'
import { requireText } from './require-text.ts'

/**
 * Signs in with a refresh token that the app got elsewhere. When it has expired, only a new one helps.
 *
 * @throws ConfigurationError when the token is empty.
 * @see The guides of Germany and the USA.
 *
 * @example
 * ```ts
 * const client = createKrakenClient({ instance: 'us', auth: refreshToken(storedToken) })
 * ```
 */
export function refreshToken(token: string): Grant {
  requireText(token, 'The refresh token', 'the one that the token mutation returned')
  return defineGrant({
    ...krakenRenewal,
    kind: 'refresh-token',
    principal: token,
    runsOn: 'anywhere',
    obtainsOnce: true,
    obtain: async (context) => withRefreshToken(await krakenRenewal.renew(token, context), token),
  })
}
