import type { Endpoint, Provider } from '../provider.ts'
import { createSession } from '../session/create-session.ts'
import type { Session } from '../session/session.ts'
import type { ProviderSessionOptions } from './client-options.ts'

/**
 * Makes the session of one identity at one endpoint of a provider. The provider packages wrap it.
 *
 * @example
 * ```ts
 * const session = createProviderSession(kraken, { url }, { auth: apiKey(key) })
 * ```
 */
export function createProviderSession(
  provider: Provider,
  endpoint: Endpoint,
  options: ProviderSessionOptions,
): Session {
  return createSession({ ...options, grant: options.auth ?? null, provider, endpoint })
}
