import { ApolloClient, InMemoryCache } from '@apollo/client'
import type { Session } from '@energy/auth-core'
import { providerLink } from '@energy/auth-core/apollo'
import { endpoints, kraken } from '@energy/kraken'
import { cacheConfig } from '@energy/kraken/de/apollo-cache'

/** Creates the app's client: the link stands where `HttpLink` would, and the cache knows how pages go together. */
export function createClient(session: Session, url: string): ApolloClient {
  return new ApolloClient({
    link: providerLink(kraken, { session, endpoint: { ...endpoints.de, url } }),
    cache: new InMemoryCache(cacheConfig),
  })
}
