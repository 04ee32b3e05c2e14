import { paginate } from '@energy/auth-core'
import { SupplyPointsDocument, ViewerDocument } from '@energy/kraken/de'
import { Client } from '@urql/core'
import { type App, type ClientCase, collectIds, once } from '../client-case.ts'
import { answerQuery, pageOptions } from '../lines/next.ts'

/** The client of a page, and the way from the browser to the route handler. */
function createPageClient({ session, url }: App): Client {
  const fetch: typeof globalThis.fetch = (input, init) =>
    answerQuery(session, url, new Request(new URL(String(input), 'http://localhost'), init))
  return new Client({ ...pageOptions, fetch })
}

export const next: ClientCase = {
  name: 'Next',
  viewer(app, tell) {
    const viewer = createPageClient(app).query(ViewerDocument, {})
    return viewer.subscribe(({ data, error }) => tell({ value: data, error })).unsubscribe
  },
  list(app, tell) {
    const { accountNumber } = app
    const list = paginate(createPageClient(app), SupplyPointsDocument, { accountNumber }, { pageSize: 1 })
    return once(() => collectIds(list), tell)
  },
  staysOnDisplay: false,
}
