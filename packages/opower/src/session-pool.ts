import {
  createProviderSessionPool,
  type ProviderSessionPoolOptions,
  resolveEndpoint,
  type SessionPool,
} from '@energy/auth-core'
import { opower } from './opower.ts'
import type { OpowerSessionOptions } from './session.ts'

/** The options of {@link createOpowerSessionPool}. */
export interface OpowerSessionPoolOptions
  extends Omit<OpowerSessionOptions, 'auth'>,
    ProviderSessionPoolOptions {}

/**
 * Makes the sessions of many utilities at one tier, one for each: for a server that works for several of them.
 *
 * @throws ConfigurationError when neither `environment` nor `url` says where Opower is, or another option is wrong.
 *
 * @example
 * ```ts
 * const pool = createOpowerSessionPool({ environment: 'production', store })
 * const session = pool.sessionOf(clientCredentials({ clientId, clientSecret }))
 * const client = createOpowerClient({ environment: 'production', session, exchanges: [] })
 * ```
 */
export function createOpowerSessionPool(options: OpowerSessionPoolOptions): SessionPool {
  const { environment, url, ...rest } = options
  return createProviderSessionPool(
    opower,
    resolveEndpoint(opower, { selector: 'environment', selected: environment, url }),
    rest,
  )
}
