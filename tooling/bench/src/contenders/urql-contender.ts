import { type Client, gql, type TypedDocumentNode } from '@urql/core'
import type { Contender } from './contender.ts'
import {
  type ItemResult,
  type ItemsResult,
  type ItemsVariables,
  itemQuery,
  itemsQuery,
  pageSize,
} from './operations.ts'

const itemDocument: TypedDocumentNode<ItemResult, { id: string }> = gql(itemQuery)

/** The list as urql's users write it. */
export const itemsDocument: TypedDocumentNode<ItemsResult, ItemsVariables> = gql(itemsQuery)

const context = { requestPolicy: 'network-only' } as const

/** Makes a contender of any urql client. */
export function urqlContender(client: Client): Contender {
  return {
    async query(id) {
      const { error } = await client.query(itemDocument, { id: `${id}` }, context).toPromise()
      if (error) throw error
    },
    async page(after) {
      const { data, error } = await client
        .query(itemsDocument, { first: pageSize, after }, context)
        .toPromise()
      if (!data) throw error ?? new Error('There is no data.')
      return { nodes: data.items.edges.map(({ node }) => node), ...data.items.pageInfo }
    },
  }
}
