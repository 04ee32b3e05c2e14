import { ConfigurationError, defineProvider, type Provider } from '@energy/auth-core'
import { kraken } from './kraken.ts'

/**
 * What stands before the token in the `authorization` header.
 *
 * @remarks `raw`, nothing, is what the provider's guides of Germany and to measurements document. `JWT` is in a guide
 * of the USA and in clients of Great Britain and France, `Bearer` in one of Japan. Unverified: which platforms accept
 * which.
 */
export type AuthorizationScheme = 'raw' | 'JWT' | 'Bearer'

/** Makes {@link kraken} with another authorization scheme. */
export function krakenWithScheme(scheme: AuthorizationScheme = 'raw'): Provider {
  if (scheme === 'raw') return kraken
  if (scheme !== 'JWT' && scheme !== 'Bearer')
    throw new ConfigurationError('Unknown `scheme`. Use "raw", "JWT" or "Bearer".', { provider: kraken.name })
  return defineProvider({ ...kraken, authorization: (accessToken) => `${scheme} ${accessToken}` })
}
