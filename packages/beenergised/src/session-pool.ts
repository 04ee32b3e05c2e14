import {
  createProviderSessionPool,
  type ProviderSessionPoolOptions,
  resolveEndpoint,
  type SessionPool,
} from '@energy/auth-core'
import { beEnergised } from './be-energised.ts'
import type { BeEnergisedSessionOptions } from './session.ts'

/** The options of {@link createBeEnergisedSessionPool}. */
export interface BeEnergisedSessionPoolOptions
  extends Omit<BeEnergisedSessionOptions, 'auth'>,
    ProviderSessionPoolOptions {
  readonly url: string
}

/**
 * Makes the sessions of many users at one operator, one for each: for a server that asks in the name of its customers.
 *
 * @throws ConfigurationError when `url` is missing or is none, or another option is wrong.
 *
 * @example
 * ```ts
 * const pool = createBeEnergisedSessionPool({ url, store })
 * const session = pool.sessionOf(preSharedKey({ key, username, password }))
 * const client = createBeEnergisedClient({ url, session, exchanges: [] })
 * ```
 */
export function createBeEnergisedSessionPool(options: BeEnergisedSessionPoolOptions): SessionPool {
  const { url, ...rest } = options
  return createProviderSessionPool(
    beEnergised,
    resolveEndpoint(beEnergised, { selector: 'url', selected: undefined, url }),
    rest,
  )
}
