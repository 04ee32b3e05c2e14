import { type ProviderExchangeOptions, providerExchange } from '@energy/auth-core'
import type { Exchange } from '@urql/core'
import { beEnergised } from './be-energised.ts'

/**
 * Makes the one exchange that a urql client of your own needs for be.ENERGISED, before `fetchExchange`.
 *
 * @example
 * ```ts
 * import { cacheExchange, Client, fetchExchange } from '@urql/core'
 *
 * const client = new Client({
 *   url,
 *   preferGetMethod: false,
 *   exchanges: [beEnergisedExchange({ session, exchanges: [cacheExchange] }), fetchExchange],
 * })
 * ```
 */
export function beEnergisedExchange(options: ProviderExchangeOptions): Exchange {
  return providerExchange(beEnergised, options)
}
