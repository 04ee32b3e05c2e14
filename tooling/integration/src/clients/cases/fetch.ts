import { SupplyPointsDocument, type SupplyPointsQuery, ViewerDocument } from '@energy/kraken/de'
import { type App, type ClientCase, once } from '../client-case.ts'
import { createAsk } from '../lines/fetch.ts'

async function readSupplyPoints({ session, url, accountNumber }: App): Promise<string[]> {
  const ask = createAsk(session, url)
  const ids: string[] = []
  for (let after: string | null | undefined; ; ) {
    const { supplyPoints }: SupplyPointsQuery = await ask(SupplyPointsDocument, {
      accountNumber,
      first: 1,
      after,
    })
    ids.push(...(supplyPoints?.edges ?? []).flatMap((edge) => edge?.node?.id ?? []))
    if (!supplyPoints?.pageInfo.hasNextPage) return ids
    after = supplyPoints.pageInfo.endCursor
  }
}

export const plainFetch: ClientCase = {
  name: 'fetch',
  viewer: ({ session, url }, tell) =>
    once((signal) => createAsk(session, url)(ViewerDocument, {}, signal), tell),
  list: (app, tell) => once(() => readSupplyPoints(app), tell),
  staysOnDisplay: false,
}
