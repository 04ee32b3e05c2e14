import {
  createProviderSession,
  type ProviderSessionOptions,
  resolveEndpoint,
  type Session,
} from '@energy/auth-core'
import { beEnergised } from './be-energised.ts'
import { fetchInLanguage } from './fetch-in-language.ts'

/** The options of {@link createBeEnergisedSession}. */
export interface BeEnergisedSessionOptions extends ProviderSessionOptions {
  /** The operator's GraphQL URL, such as `https://<operator>.v2.api.htb.services/graphql/`. */
  readonly url: string
  /**
   * The language of texts, such as `de`; sent as `accept-language`, by a session with its sign-in.
   *
   * @remarks The vendor documents the header. Unverified: which values it takes.
   */
  readonly locale?: string | undefined
}

/**
 * Makes a session: one user at one operator, for several clients or for `authorizedFetch`.
 *
 * @throws ConfigurationError when `url` is missing or is none, or `locale` cannot stand in a header.
 *
 * @example
 * ```ts
 * const session = createBeEnergisedSession({ url, auth: auth0(() => auth0Client.getTokenSilently()) })
 * const client = createBeEnergisedClient({ url, session })
 * ```
 */
export function createBeEnergisedSession(options: BeEnergisedSessionOptions): Session {
  const { url, locale, fetch, ...rest } = options
  return createProviderSession(
    beEnergised,
    resolveEndpoint(beEnergised, { selector: 'url', selected: undefined, url }),
    { ...rest, fetch: fetchInLanguage(locale, fetch) },
  )
}
