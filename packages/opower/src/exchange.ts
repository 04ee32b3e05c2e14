import { type ProviderExchangeOptions, providerExchange } from '@energy/auth-core'
import type { Exchange } from '@urql/core'
import { opower } from './opower.ts'

/**
 * Makes the one exchange that a urql client of your own needs for Opower, before `fetchExchange`.
 *
 * @example
 * ```ts
 * import { Client, fetchExchange } from '@urql/core'
 *
 * const client = new Client({
 *   url: endpoints.production.url,
 *   preferGetMethod: false,
 *   exchanges: [opowerExchange({ session }), fetchExchange],
 * })
 * ```
 */
export function opowerExchange(options: ProviderExchangeOptions): Exchange {
  return providerExchange(opower, options)
}
