import { authorizedFetch } from '@energy/auth-core'
import { accessToken, createKrakenSession, kraken } from '@energy/kraken'
import type { CreateContender } from './contender.ts'
import { graphqlRequestContender } from './graphql-request-contender.ts'

/** Makes graphql-request over the `fetch` of a session. */
export const create: CreateContender = ({ url, fetch }) => {
  const session = createKrakenSession({ url, fetch, auth: accessToken(() => 'token') })
  const settings = { provider: kraken, fetch }
  return graphqlRequestContender({ url, fetch: authorizedFetch(session, settings) }, {})
}
