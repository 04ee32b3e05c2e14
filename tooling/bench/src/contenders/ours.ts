import { paginate } from '@energy/auth-core'
import { accessToken, createKrakenClient } from '@energy/kraken'
import type { CreateContender } from './contender.ts'
import { pageSize } from './operations.ts'
import { itemsDocument, urqlContender } from './urql-contender.ts'

/** Makes the client of a provider, without a cache as all contenders are. */
export const create: CreateContender = ({ url, fetch }) => {
  const client = createKrakenClient({ url, fetch, auth: accessToken(() => 'token'), exchanges: [] })
  return { ...urqlContender(client), nodes: () => paginate(client, itemsDocument, {}, { pageSize }) }
}
