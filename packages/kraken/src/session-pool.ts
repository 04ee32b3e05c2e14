import {
  createProviderSessionPool,
  type ProviderSessionPoolOptions,
  resolveEndpoint,
  type SessionPool,
} from '@energy/auth-core'
import { krakenWithScheme } from './authorization-scheme.ts'
import { kraken } from './kraken.ts'
import type { KrakenSessionOptions } from './session.ts'

/** The options of {@link createKrakenSessionPool}. */
export interface KrakenSessionPoolOptions
  extends Omit<KrakenSessionOptions, 'auth'>,
    ProviderSessionPoolOptions {}

/**
 * Makes the sessions of many users at one platform, one for each: for a server that asks in the name of its customers.
 *
 * @throws ConfigurationError when neither `instance` nor `url` says where the platform is, or another option is wrong.
 *
 * @example
 * ```ts
 * import { apiKey, createKrakenClient, createKrakenSessionPool } from '@energy/kraken'
 * import { ViewerDocument } from '@energy/kraken/de'
 *
 * const pool = createKrakenSessionPool({ instance: 'de', store })
 *
 * async function answer(customerKey: string) {
 *   const client = createKrakenClient({ instance: 'de', session: pool.sessionOf(apiKey(customerKey)), exchanges: [] })
 *   const { data, error } = await client.query(ViewerDocument, {}).toPromise()
 * }
 * ```
 */
export function createKrakenSessionPool(options: KrakenSessionPoolOptions): SessionPool {
  const { instance, url, scheme, ...rest } = options
  return createProviderSessionPool(
    krakenWithScheme(scheme),
    resolveEndpoint(kraken, { selector: 'instance', selected: instance, url }),
    rest,
  )
}
