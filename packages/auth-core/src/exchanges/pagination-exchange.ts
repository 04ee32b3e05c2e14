import type { Exchange } from '@urql/core'
import type { ClientFacts } from '../pagination/client-facts.ts'
import { createPager } from '../pagination/pager.ts'
import { pagerExchange } from './pager-exchange.ts'

/**
 * Reads a query with `context: { pagination: 'all' }` page by page and merges the pages into its result as they come.
 *
 * @param facts - the provider's page limits, and whose session the client has.
 * @remarks Stands in front of the cache: each page is cached on its own, and the merged list never is. When a mutation
 * invalidates the pages, the list is read anew from its start, one page at a time. Behind a cache it works too, but
 * delivers the whole list only, for the cache would keep half a list as a whole one.
 *
 * @example
 * ```ts
 * import { cacheExchange, Client, fetchExchange } from '@urql/core'
 *
 * const client = new Client({ url, exchanges: [paginationExchange(), cacheExchange, fetchExchange] })
 * const { data } = await client.query(BillsDocument, { accountNumber }, { pagination: 'all' })
 * ```
 */
export function paginationExchange(facts: ClientFacts = {}): Exchange {
  return pagerExchange(facts, createPager)
}
