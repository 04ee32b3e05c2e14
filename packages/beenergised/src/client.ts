import { createProviderClient, type ProviderClientOptions, resolveEndpoint } from '@energy/auth-core'
import type { Client } from '@urql/core'
import { beEnergised } from './be-energised.ts'
import { fetchInLanguage } from './fetch-in-language.ts'
import type { BeEnergisedSessionOptions } from './session.ts'

/** The options of {@link createBeEnergisedClient}. */
export interface BeEnergisedClientOptions extends ProviderClientOptions, BeEnergisedSessionOptions {
  readonly url: string
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
  const { url, locale, fetch, ...rest } = options
  return createProviderClient(
    beEnergised,
    resolveEndpoint(beEnergised, { selector: 'url', selected: undefined, url }),
    { ...rest, fetch: fetchInLanguage(locale, fetch) },
  )
}
