import {
  ApolloClient,
  ApolloLink,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import type { CreateContender } from './contender.ts'
import {
  type ItemResult,
  type ItemsResult,
  type ItemsVariables,
  itemQuery,
  itemsQuery,
  pageSize,
} from './operations.ts'

const itemDocument: TypedDocumentNode<ItemResult, { id: string }> = gql(itemQuery)
const itemsDocument: TypedDocumentNode<ItemsResult, ItemsVariables> = gql(itemsQuery)

/** Makes Apollo Client with the link that its documentation shows for a token. */
export const create: CreateContender = ({ url, fetch }) => {
  const authorization = new SetContextLink(({ headers }) => ({
    headers: { ...headers, authorization: 'token' },
  }))
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([authorization, new HttpLink({ uri: url, fetch })]),
  })
  return {
    async query(id) {
      const { error } = await client.query({
        query: itemDocument,
        variables: { id: `${id}` },
        fetchPolicy: 'no-cache',
      })
      if (error) throw error
    },
    async page(after) {
      const { data } = await client.query({
        query: itemsDocument,
        variables: { first: pageSize, after },
        fetchPolicy: 'no-cache',
      })
      if (!data) throw new Error('There is no data.')
      return { nodes: data.items.edges.map(({ node }) => node), ...data.items.pageInfo }
    },
  }
}
