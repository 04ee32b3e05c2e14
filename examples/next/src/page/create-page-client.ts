import { Client, cacheExchange, fetchExchange, ssrExchange } from '@urql/core'
import type { Overview } from './overview.ts'

/** Creates the client of a page: an ordinary one, which knows no token and asks the app's own server. */
export function createPageClient({ customer, answers }: Overview): Client {
  return new Client({
    url: '/api/energy',
    preferGetMethod: false,
    fetchOptions: { headers: { 'x-customer': customer } },
    exchanges: [
      cacheExchange,
      ssrExchange({ initialState: answers, isClient: typeof window === 'object' }),
      fetchExchange,
    ],
  })
}
