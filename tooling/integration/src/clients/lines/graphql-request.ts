import type { Session } from '@energy/auth-core'
import { krakenFetch } from '@energy/kraken'
import { SupplyPointsDocument, type SupplyPointsQuery, ViewerDocument } from '@energy/kraken/de'
import { GraphQLClient } from 'graphql-request'

export const createClient = (session: Session, url: string) =>
  new GraphQLClient(url, { fetch: krakenFetch(session) })

export const readViewer = (client: GraphQLClient, signal?: AbortSignal) =>
  client.request({ document: ViewerDocument, variables: {}, ...(signal && { signal }) })

export async function readSupplyPoints(client: GraphQLClient, accountNumber: string): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null | undefined; ; ) {
    const { supplyPoints }: SupplyPointsQuery = await client.request(SupplyPointsDocument, {
      accountNumber,
      first: 1,
      after,
    })
    ids.push(...(supplyPoints?.edges ?? []).flatMap((edge) => edge?.node?.id ?? []))
    if (!supplyPoints?.pageInfo.hasNextPage) return ids
    after = supplyPoints.pageInfo.endCursor
  }
}
