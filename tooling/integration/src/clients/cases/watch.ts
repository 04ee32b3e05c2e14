import { watch as watchQuery } from '@energy/auth-core/watch'
import { SupplyPointsDocument } from '@energy/kraken/de'
import { type ClientCase, once } from '../client-case.ts'
import { createClient } from '../lines/urql.ts'
import { waitForViewer } from '../lines/watch.ts'

export const watch: ClientCase = {
  name: 'watch',
  viewer: ({ session, url }, tell) =>
    once((signal) => waitForViewer(createClient(session, url), signal), tell),
  list: ({ session, url, accountNumber }, tell) =>
    once(async (signal) => {
      const variables = { accountNumber }
      const results = watchQuery(createClient(session, url), SupplyPointsDocument, variables, {
        every: 500,
        signal,
      })
      for await (const { data, error } of results) {
        if (error) throw error
        if (data) return (data.supplyPoints?.edges ?? []).flatMap((edge) => edge?.node?.id ?? [])
      }
      throw new Error('The watch ended without a result.')
    }, tell),
  staysOnDisplay: false,
  gaps: { 'list to its end': '`watch` asks one query again and again; `paginate` reads lists.' },
}
