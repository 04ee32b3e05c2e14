import {
  ConfigurationError,
  createProviderClient,
  type ProviderClientOptions,
  resolveEndpoint,
} from '@energy/auth-core'
import type { Client } from '@urql/core'
import { beEnergised } from './be-energised.ts'
import type { BeEnergisedSessionOptions } from './session.ts'

/** The options of {@link createBeEnergisedClient}. */
export interface BeEnergisedClientOptions extends ProviderClientOptions, BeEnergisedSessionOptions {
  readonly url: string
  /**
   * The language of texts, such as `de`; sent as `accept-language`.
   *
   * @remarks The vendor documents the header. Unverified: which values it takes.
   */
  readonly locale?: string | undefined
}

/**
 * Makes a urql client for the users of one operator.
 *
 * @throws ConfigurationError when `url` is missing or is none, when `locale` cannot stand in a header, or when both
 * `session` and `auth` are given.
 *
 * @example
 * ```ts
 * import { createBeEnergisedClient, preSharedKey } from '@energy/beenergised'
 * import { AccountDocumentsDocument } from '@energy/beenergised/documents'
 *
 * const client = createBeEnergisedClient({ url, auth: preSharedKey({ key, username, password }), locale: 'de' })
 * const { data, error } = await client.query(AccountDocumentsDocument, { limit: 20, offset: 0 }).toPromise()
 * ```
 */
export function createBeEnergisedClient(options: BeEnergisedClientOptions): Client {
  const { url, locale, headers, ...rest } = options
  return createProviderClient(
    beEnergised,
    resolveEndpoint(beEnergised, { selector: 'url', selected: undefined, url }),
    { ...rest, headers: locale === undefined ? headers : withLocale(locale, headers) },
  )
}

function withLocale(
  locale: string,
  headers: ProviderClientOptions['headers'],
): ProviderClientOptions['headers'] {
  if (!/^[\w*-]+(?:;q=[\d.]+)?(?:, ?[\w*-]+(?:;q=[\d.]+)?)*$/.test(locale))
    throw new ConfigurationError('`locale` is not a language tag. Use one such as de or en-GB.', {
      provider: beEnergised.name,
    })
  return () => {
    const own = new Headers(typeof headers === 'function' ? headers() : headers)
    own.set('accept-language', locale)
    return own
  }
}
