import { Client, fetchExchange, gql } from '@urql/core'
import { expect, test } from 'vitest'
import { energyError } from '../errors/find-energy-error.ts'
import { createPager } from '../pagination/pager.ts'
import type { CreatePager } from '../pagination/pagination-request.ts'
import { itemsQuery } from '../testing/list-documents.ts'
import { createItemServer, makeItems } from '../testing/list-server.ts'
import { latePager, pagerExchange } from './pager-exchange.ts'

test('queries whose code does not arrive fail with a typed error, and the next one asks for it anew', async () => {
  const server = createItemServer(() => makeItems(3))
  let isThere = false
  async function load(): Promise<CreatePager> {
    if (!isThere) throw new TypeError('Failed to fetch dynamically imported module: canary')
    return createPager
  }
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: server.fetch,
    exchanges: [pagerExchange({}, (...parts) => latePager(load, ...parts)), fetchExchange],
  })
  const ask = () =>
    client.query(itemsQuery, {}, { pagination: 'all', requestPolicy: 'network-only' }).toPromise()
  const other = gql`query Other($first: Int, $after: String) { items(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`
  const [first, second] = await Promise.all([
    ask(),
    client.query(other, {}, { pagination: 'all' }).toPromise(),
  ])
  for (const result of [first, second]) {
    expect(energyError(result.error)).toMatchObject({ code: 'transport', retryable: true })
    expect(JSON.stringify(energyError(result.error))).not.toContain('canary')
  }
  expect(server.requests).toHaveLength(0)
  isThere = true
  expect((await ask()).error).toBeUndefined()
  expect(server.requests.length).toBeGreaterThan(0)
})
