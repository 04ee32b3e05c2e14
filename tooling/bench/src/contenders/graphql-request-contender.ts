import { GraphQLClient } from 'graphql-request'
import type { Contender, ContenderOptions } from './contender.ts'
import { type ItemResult, type ItemsResult, itemQuery, itemsQuery, pageSize } from './operations.ts'

/** Makes a contender of graphql-request with these headers. */
export function graphqlRequestContender(
  { url, fetch }: ContenderOptions,
  headers: Readonly<Record<string, string>>,
): Contender {
  const client = new GraphQLClient(url, { fetch, headers })
  return {
    async query(id) {
      await client.request<ItemResult>(itemQuery, { id: `${id}` })
    },
    async page(after) {
      const { items } = await client.request<ItemsResult>(itemsQuery, { first: pageSize, after })
      return { nodes: items.edges.map(({ node }) => node), ...items.pageInfo }
    },
  }
}
