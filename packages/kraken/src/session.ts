import {
  createProviderSession,
  type ProviderSessionOptions,
  resolveEndpoint,
  type Session,
} from '@energy/auth-core'
import { type AuthorizationScheme, krakenWithScheme } from './authorization-scheme.ts'
import type { KrakenInstance } from './endpoints.ts'
import { kraken } from './kraken.ts'

/** The options of {@link createKrakenSession}. */
export interface KrakenSessionOptions extends ProviderSessionOptions {
  /** The platform. `url` overrides its address, and is enough without it. */
  readonly instance?: KrakenInstance | undefined
  /** What stands before the token in `authorization`. @defaultValue `'raw'`: nothing */
  readonly scheme?: AuthorizationScheme | undefined
}

/**
 * Makes a session: one identity at one platform, for several clients or for `authorizedFetch`.
 *
 * @throws ConfigurationError when neither `instance` nor `url` says where the platform is.
 *
 * @example
 * ```ts
 * const session = createKrakenSession({ instance: 'de', auth: apiKey(key) })
 * const client = createKrakenClient({ instance: 'de', session })
 * await session.signOut()
 * ```
 */
export function createKrakenSession(options: KrakenSessionOptions): Session {
  const { instance, url, scheme, ...rest } = options
  return createProviderSession(
    krakenWithScheme(scheme),
    resolveEndpoint(kraken, { selector: 'instance', selected: instance, url }),
    rest,
  )
}
