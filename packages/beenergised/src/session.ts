import {
  createProviderSession,
  type ProviderSessionOptions,
  resolveEndpoint,
  type Session,
} from '@energy/auth-core'
import { beEnergised } from './be-energised.ts'

/** The options of {@link createBeEnergisedSession}. */
export interface BeEnergisedSessionOptions extends ProviderSessionOptions {
  /** The operator's GraphQL URL, such as `https://<operator>.v2.api.htb.services/graphql/`. */
  readonly url: string
}

/**
 * Makes a session: one user at one operator, for several clients or for `authorizedFetch`.
 *
 * @throws ConfigurationError when `url` is missing or is none.
 *
 * @example
 * ```ts
 * const session = createBeEnergisedSession({ url, auth: auth0(() => auth0Client.getTokenSilently()) })
 * const client = createBeEnergisedClient({ url, session })
 * ```
 */
export function createBeEnergisedSession(options: BeEnergisedSessionOptions): Session {
  const { url, ...rest } = options
  return createProviderSession(
    beEnergised,
    resolveEndpoint(beEnergised, { selector: 'url', selected: undefined, url }),
    rest,
  )
}
