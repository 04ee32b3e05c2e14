import { ApolloClient, InMemoryCache } from '@apollo/client'
import type { Session } from '@energy/auth-core'
import { providerLink } from '@energy/auth-core/apollo'
import { endpoints, kraken } from '@energy/kraken'
import { SupplyPointsDocument, ViewerDocument } from '@energy/kraken/de'
import { cacheConfig } from '@energy/kraken/de/apollo-cache'

export const createClient = (session: Session, url: string) =>
  new ApolloClient({
    link: providerLink(kraken, { session, endpoint: { ...endpoints.de, url } }),
    cache: new InMemoryCache(cacheConfig),
  })

export const readViewer = (client: ApolloClient) => client.watchQuery({ query: ViewerDocument })

/** `fetchMore({ variables: { after: pageInfo.endCursor } })` reads on; the cache puts the pages together. */
export const readSupplyPoints = (client: ApolloClient, accountNumber: string) =>
  client.watchQuery({ query: SupplyPointsDocument, variables: { accountNumber, first: 1 } })
