import { createProviderClient, type ProviderClientOptions, resolveEndpoint } from '@energy/auth-core'
import type { Client } from '@urql/core'
import { krakenWithScheme } from './authorization-scheme.ts'
import { kraken } from './kraken.ts'
import type { KrakenSessionOptions } from './session.ts'

/** The options of {@link createKrakenClient}. */
export interface KrakenClientOptions extends ProviderClientOptions, KrakenSessionOptions {}

/**
 * Makes a urql client for a Kraken platform.
 *
 * @throws ConfigurationError when neither `instance` nor `url` says where the platform is, or when both `session` and
 * `auth` are given.
 *
 * @example
 * ```ts
 * import { apiKey, createKrakenClient } from '@energy/kraken'
 * import { ViewerDocument } from '@energy/kraken/de'
 *
 * const client = createKrakenClient({ instance: 'de', auth: apiKey(key) })
 * const { data, error } = await client.query(ViewerDocument, {}).toPromise()
 * ```
 */
export function createKrakenClient(options: KrakenClientOptions): Client {
  const { instance, url, scheme, ...rest } = options
  return createProviderClient(
    krakenWithScheme(scheme),
    resolveEndpoint(kraken, { selector: 'instance', selected: instance, url }),
    rest,
  )
}
