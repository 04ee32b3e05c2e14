import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/query-core'
import { type ClientCase, readOn } from '../client-case.ts'
import { supplyPointsOptions, viewerOptions } from '../lines/tanstack-query.ts'
import { createClient } from '../lines/urql.ts'

export const tanstackQuery: ClientCase = {
  name: 'TanStack Query',
  viewer({ session, url }, tell) {
    const client = createClient(session, url)
    const observer = new QueryObserver(new QueryClient(), viewerOptions(client))
    const stopShowing = observer.subscribe(({ data, error }) => tell({ value: data, error }))
    // `useSession()` in React: options are made anew when the identity changes.
    const stopFollowing = session.subscribe(() => observer.setOptions(viewerOptions(client)))
    return () => {
      stopFollowing()
      stopShowing()
    }
  },
  list({ session, url, accountNumber }, tell) {
    const options = supplyPointsOptions(createClient(session, url), accountNumber)
    const observer = new InfiniteQueryObserver(new QueryClient(), options)
    return observer.subscribe(({ data, error, isFetching, hasNextPage, fetchNextPage }) => {
      const items = data?.pages.flatMap(({ nodes }) => nodes) ?? []
      readOn(
        { items, error, fetching: isFetching, hasMore: hasNextPage, loadMore: () => void fetchNextPage() },
        tell,
      )
    })
  },
  staysOnDisplay: true,
}
