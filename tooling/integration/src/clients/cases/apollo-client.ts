import type { ClientCase } from '../client-case.ts'
import { createClient, readSupplyPoints, readViewer } from '../lines/apollo-client.ts'

export const apolloClient: ClientCase = {
  name: 'Apollo Client',
  viewer({ session, url }, tell) {
    const shown = readViewer(createClient(session, url)).subscribe(({ data, error, dataState }) =>
      tell({ value: dataState === 'complete' ? data : null, error }),
    )
    return () => shown.unsubscribe()
  },
  list({ session, url, accountNumber }, tell) {
    const list = readSupplyPoints(createClient(session, url), accountNumber)
    const shown = list.subscribe(({ data, error, loading, dataState }) => {
      if (error) tell({ error })
      if (loading || dataState !== 'complete') return
      const { edges, pageInfo } = data.supplyPoints ?? {}
      if (pageInfo?.hasNextPage)
        list
          .fetchMore({ variables: { after: pageInfo.endCursor } })
          .catch((reason: unknown) => tell({ error: reason }))
      else tell({ value: (edges ?? []).flatMap((edge) => edge?.node?.id ?? []) })
    })
    return () => shown.unsubscribe()
  },
  staysOnDisplay: true,
}
