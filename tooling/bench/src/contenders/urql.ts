import { Client, fetchExchange } from '@urql/core'
import type { CreateContender } from './contender.ts'
import { urqlContender } from './urql-contender.ts'

/** Makes urql without anything that knows of tokens: one that never expires is in a header. */
export const create: CreateContender = ({ url, fetch }) =>
  urqlContender(
    new Client({
      url,
      fetch,
      preferGetMethod: false,
      fetchOptions: { headers: { authorization: 'token' } },
      exchanges: [fetchExchange],
    }),
  )
