import type { Exchange } from '@urql/core'
import type { ClientFacts } from '../pagination/client-facts.ts'
import { pagerExchange } from './pager-exchange.ts'

/** The pagination exchange, whose code comes with the first query that asks for pages. */
export function lazyPaginationExchange(facts: ClientFacts): Exchange {
  return pagerExchange(facts, async () => (await import('../pagination/pager.ts')).createPager)
}
