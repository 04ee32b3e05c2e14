import { Client, cacheExchange, type Exchange } from '@urql/core'
import { ConfigurationError } from '../errors/errors.ts'
import { answerExchange } from '../exchanges/answer-exchange.ts'
import { providerExchange } from '../exchanges/provider-exchange.ts'
import type { Endpoint, Provider } from '../provider.ts'
import type { ProviderClientOptions } from './client-options.ts'
import { createProviderSession } from './create-provider-session.ts'

/**
 * Makes a urql client for one endpoint of a provider. The provider packages wrap it.
 *
 * @throws {@link ConfigurationError} when both `session` and `auth` or `store` are given, or when secrets would go
 * over plain `http:` to another machine.
 *
 * @example
 * ```ts
 * const client = createProviderClient(kraken, { url }, { auth: apiKey(key) })
 * const { data, error } = await client.query(ViewerDocument, {}).toPromise()
 * ```
 */
export function createProviderClient(
  provider: Provider,
  endpoint: Endpoint,
  options: ProviderClientOptions,
): Client {
  if (options.session && (options.auth || options.store))
    throw new ConfigurationError(
      'A client takes either `session`, or `auth` and `store` for a session of its own.',
      {
        provider: provider.name,
      },
    )
  const { fetch, exchanges = [cacheExchange] } = options
  const session = options.session ?? createProviderSession(provider, endpoint, options)
  const requests = providerExchange(provider, { ...options, session, endpoint, exchanges })
  // To urql it is one: between two, urql would share what passes with others, and there are none.
  const requestsAndAnswers: Exchange = (input) => requests({ ...input, forward: answerExchange(input) })
  return new Client({
    url: endpoint.url,
    preferGetMethod: false,
    ...(fetch && { fetch }),
    exchanges: [requestsAndAnswers],
  })
}
