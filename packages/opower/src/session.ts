import {
  createProviderSession,
  type ProviderSessionOptions,
  resolveEndpoint,
  type Session,
} from '@energy/auth-core'
import type { OpowerEnvironment } from './endpoints.ts'
import { opower } from './opower.ts'

/** The options of {@link createOpowerSession}. */
export interface OpowerSessionOptions extends ProviderSessionOptions {
  /** The tier that the keys were issued for. `url` overrides its address, and is enough without it. */
  readonly environment?: OpowerEnvironment | undefined
}

/**
 * Makes a session: one utility at one tier, for several clients or for `authorizedFetch`.
 *
 * @throws ConfigurationError when neither `environment` nor `url` says where Opower is.
 *
 * @example
 * ```ts
 * const session = createOpowerSession({ environment: 'production', auth: clientCredentials({ clientId, clientSecret }) })
 * const client = createOpowerClient({ environment: 'production', session })
 * ```
 */
export function createOpowerSession(options: OpowerSessionOptions): Session {
  const { environment, url, ...rest } = options
  return createProviderSession(
    opower,
    resolveEndpoint(opower, { selector: 'environment', selected: environment, url }),
    rest,
  )
}
