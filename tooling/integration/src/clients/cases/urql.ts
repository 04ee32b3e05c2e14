import type { ViewerQuery } from '@energy/kraken/de'
import { type ClientCase, collectIds, once, type Show } from '../client-case.ts'
import * as graphcache from '../lines/graphcache.ts'
import { createClient, readSupplyPoints, readViewer } from '../lines/urql.ts'

const viewerOf =
  (create: typeof createClient): Show<ViewerQuery> =>
  ({ session, url }, tell) => {
    const { unsubscribe } = readViewer(create(session, url)).subscribe(({ data, error }) =>
      tell({ value: data, error }),
    )
    return unsubscribe
  }

const listOf =
  (create: typeof createClient): Show<readonly string[]> =>
  ({ session, url, accountNumber }, tell) =>
    once(() => collectIds(readSupplyPoints(create(session, url), accountNumber)), tell)

export const urql: ClientCase = {
  name: 'urql',
  viewer: viewerOf(createClient),
  list: listOf(createClient),
  staysOnDisplay: true,
}

export const urqlWithGraphcache: ClientCase = {
  name: 'urql with graphcache',
  viewer: viewerOf(graphcache.createClient),
  list: listOf(graphcache.createClient),
  staysOnDisplay: true,
}
