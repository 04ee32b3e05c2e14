import { Client, fetchExchange } from '@urql/core'
import { authExchange } from '@urql/exchange-auth'
import { retryExchange } from '@urql/exchange-retry'
import type { CreateContender } from './contender.ts'
import { urqlContender } from './urql-contender.ts'

/** Makes urql with its own retry and auth exchanges, as their documentation shows. */
export const create: CreateContender = ({ url, fetch }) =>
  urqlContender(
    new Client({
      url,
      fetch,
      preferGetMethod: false,
      exchanges: [
        retryExchange({}),
        authExchange(async ({ appendHeaders }) => ({
          addAuthToOperation: (operation) => appendHeaders(operation, { authorization: 'token' }),
          didAuthError: (error) =>
            error.graphQLErrors.some(({ extensions }) => extensions?.errorCode === 'KT-CT-1124'),
          refreshAuth: async () => {},
        })),
        fetchExchange,
      ],
    }),
  )
