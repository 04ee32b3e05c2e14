// What apps import, for the sizes and for the time until it is there.

const itemQuery = 'query Item($id: ID!) { item(id: $id) { id owner } }'

const urql = `import { Client, cacheExchange, fetchExchange, gql } from '@urql/core'
const document = gql('${itemQuery}')
`

export const urqlAlone: string = `${urql}use(Client, cacheExchange, fetchExchange, document)`

export const urqlStock: string = `${urql}import { authExchange } from '@urql/exchange-auth'
import { retryExchange } from '@urql/exchange-retry'
use(Client, cacheExchange, fetchExchange, document, authExchange, retryExchange)`

export const apollo: string = `import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
const document = gql('${itemQuery}')
use(ApolloClient, ApolloLink, HttpLink, InMemoryCache, SetContextLink, document)`

export const graphqlRequest: string = `import { gql, GraphQLClient } from 'graphql-request'
const document = gql\`${itemQuery}\`
use(GraphQLClient, document)`

/** A client of Kraken with one grant and one document, and what else is imported and used. */
export function kraken(more = '', used: readonly string[] = []): string {
  return `import { apiKey, createKrakenClient } from '@energy/kraken'
import { ViewerDocument } from '@energy/kraken/de'
${more}
use(${['apiKey', 'createKrakenClient', 'ViewerDocument', ...used].join(', ')})`
}

export const opower: string = `import { clientCredentials, createOpowerClient } from '@energy/opower'
import { BillForecastDocument } from '@energy/opower/documents'
use(clientCredentials, createOpowerClient, BillForecastDocument)`

export const beEnergised: string = `import { auth0, createBeEnergisedClient } from '@energy/beenergised'
import { AvailableCardsDocument } from '@energy/beenergised/documents'
use(auth0, createBeEnergisedClient, AvailableCardsDocument)`
