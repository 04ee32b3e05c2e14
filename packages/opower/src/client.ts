import { createProviderClient, type ProviderClientOptions, resolveEndpoint } from '@energy/auth-core'
import type { Client } from '@urql/core'
import { opower } from './opower.ts'
import type { OpowerSessionOptions } from './session.ts'

/** The options of {@link createOpowerClient}. */
export interface OpowerClientOptions extends ProviderClientOptions, OpowerSessionOptions {}

/**
 * Makes a urql client for a utility's own servers. Browsers and apps of customers talk to a gateway instead: see
 * `@energy/opower/gateway`.
 *
 * @throws ConfigurationError when neither `environment` nor `url` says where Opower is, or when both `session` and
 * `auth` are given.
 *
 * @example
 * ```ts
 * import { clientCredentials, createOpowerClient } from '@energy/opower'
 * import { BillingAccountsDocument } from '@energy/opower/documents'
 *
 * const client = createOpowerClient({ environment: 'stage', auth: clientCredentials({ clientId, clientSecret }) })
 * const { data, error } = await client.query(BillingAccountsDocument, { first: 50 }).toPromise()
 * ```
 */
export function createOpowerClient(options: OpowerClientOptions): Client {
  const { environment, url, ...rest } = options
  return createProviderClient(
    opower,
    resolveEndpoint(opower, { selector: 'environment', selected: environment, url }),
    rest,
  )
}
