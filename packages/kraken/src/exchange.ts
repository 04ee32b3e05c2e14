import { type ProviderExchangeOptions, providerExchange } from '@energy/auth-core'
import type { Exchange } from '@urql/core'
import { kraken } from './kraken.ts'

/**
 * Makes the one exchange that a urql client of your own needs for a Kraken platform, before `fetchExchange`.
 *
 * @example
 * ```ts
 * import { cacheExchange, Client, fetchExchange } from '@urql/core'
 *
 * const client = new Client({
 *   url: endpoints.de.url,
 *   preferGetMethod: false,
 *   exchanges: [krakenExchange({ session, exchanges: [cacheExchange] }), fetchExchange],
 * })
 * ```
 */
export function krakenExchange(options: ProviderExchangeOptions): Exchange {
  return providerExchange(kraken, options)
}
