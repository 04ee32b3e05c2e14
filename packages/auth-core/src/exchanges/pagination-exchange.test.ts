import { Client, cacheExchange, type Exchange, fetchExchange, gql, type OperationResult } from '@urql/core'
import { cacheExchange as graphcache, type UpdateResolver } from '@urql/exchange-graphcache'
import { describe, expect, test } from 'vitest'
import { pipe, subscribe } from 'wonka'
import { energyError } from '../errors/find-energy-error.ts'
import type { PaginationRules } from '../provider.ts'
import { type ItemsResult, itemsQuery } from '../testing/list-documents.ts'
import {
  connectionPage,
  createItemServer,
  createListServer,
  type ListServer,
  makeItems,
} from '../testing/list-server.ts'
import { createVirtualClock } from '../testing/virtual-clock.ts'
import { paginationExchange } from './pagination-exchange.ts'

const kraken: PaginationRules = { maximumPageSize: 99 }
const renameItem = gql`mutation Rename($id: ID!) { rename(id: $id) { id } }`

function createClient(server: ListServer, cache: Exchange | undefined = cacheExchange): Client {
  return new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: server.fetch,
    exchanges: [paginationExchange({ rules: kraken }), cache, fetchExchange],
  })
}

const invalidateItem: UpdateResolver = (_result, { id }, cache) =>
  cache.invalidate({ __typename: 'Item', id: String(id) })

const ids = ({ data }: OperationResult<ItemsResult>) => data?.items.edges.map(({ node }) => node.id)
const numbered = (count: number) => makeItems(count).map(({ id }) => id)
const pause = () => new Promise((resolve) => setImmediate(resolve))

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 10_000; turn++) {
    if (condition()) return
    await pause()
  }
  throw new Error('It never came to that.')
}

function watch(client: Client, context = {}) {
  const results: OperationResult<ItemsResult>[] = []
  const { unsubscribe } = pipe(
    client.query(itemsQuery, { first: 99 }, { pagination: 'all', ...context }),
    subscribe((result) => results.push(result)),
  )
  const settled = async () => {
    await pause()
    await until(() => results.at(-1)?.hasNext === false && results.at(-1)?.stale === false)
  }
  return { results, settled, unsubscribe }
}

describe.each([
  ['the document cache', () => cacheExchange, 20],
  // graphcache knows which item a mutation has changed, and asks for nothing.
  ['graphcache', () => graphcache({}), 0],
  [
    'graphcache that is told to drop the item',
    () => graphcache({ updates: { Mutation: { rename: invalidateItem } } }),
    20,
  ],
] as const)('with %s', (_, cache, refetches) => {
  test('1000 items come in 11 pages, one at a time, progressively, and again from the cache (C4)', async () => {
    const server = createItemServer(() => makeItems(1000))
    const client = createClient(server, cache())
    const first = watch(client)
    await first.settled()
    expect(first.results).toHaveLength(11)
    expect(first.results.map(({ hasNext }) => hasNext)).toEqual([...Array(10).fill(true), false])
    expect(first.results.map((result) => ids(result)?.length)).toEqual([
      99, 198, 297, 396, 495, 594, 693, 792, 891, 990, 1000,
    ])
    expect(ids(first.results[10] as OperationResult)).toEqual(numbered(1000))
    expect(server.requests).toHaveLength(11)
    expect(server.peak).toBe(1)
    first.unsubscribe()

    const again = watch(client)
    await again.settled()
    expect(ids(again.results.at(-1) as OperationResult)).toEqual(numbered(1000))
    expect(server.requests).toHaveLength(11)
    again.unsubscribe()
  })

  test('a mutation that invalidates 20 pages leads to no parallel requests (C1)', async () => {
    let items: object[] = makeItems(20 * 99)
    const pages = createItemServer(() => items)
    const server = createListServer((request) =>
      request.query.startsWith('mutation')
        ? { data: { rename: { __typename: 'Item', id: 'n7' } } }
        : undefined,
    )
    let active = 0
    let peak = 0
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (String(init?.body).includes('mutation')) return server.fetch(input, init)
      peak = Math.max(peak, ++active)
      const response = await pages.fetch(input, init)
      active -= 1
      return response
    }
    const client = createClient({ ...pages, fetch }, cache())
    const list = watch(client)
    await list.settled()
    expect(pages.requests).toHaveLength(20)
    items = items.slice(1)
    await client.mutation(renameItem, { id: 'n7' }).toPromise()
    await list.settled()
    expect(peak).toBe(1)
    expect(pages.requests).toHaveLength(20 + refetches)
    if (refetches > 0) expect(ids(list.results.at(-1) as OperationResult)).toEqual(numbered(1980).slice(1))
    list.unsubscribe()
  })

  test('a refresh starts from page one with new cursors, and nothing is missing (C2)', async () => {
    let items = makeItems(297)
    const server = createItemServer(() => items)
    const client = createClient(server, cache())
    const list = watch(client)
    await list.settled()
    items = [{ __typename: 'Item', id: 'new' }, ...items.filter(({ id }) => id !== 'n150')]
    client.query(itemsQuery, { first: 99 }, { pagination: 'all', requestPolicy: 'network-only' }).toPromise()
    await list.settled()
    expect(ids(list.results.at(-1) as OperationResult)).toEqual(items.map(({ id }) => id))
    expect(server.peak).toBe(1)
    list.unsubscribe()
  })
})

test('an optimistic change shows on the page that it concerns, and nothing is fetched', async () => {
  const server = createListServer(({ query, variables }) => {
    if (query.startsWith('mutation'))
      return { data: { rename: { __typename: 'Item', id: 'n150', name: 'kept' } } }
    const items = makeItems(297).map((item) => ({ ...item, name: 'plain' }))
    return { data: { items: connectionPage(items, variables) } }
  })
  const cache = graphcache({
    optimistic: { rename: ({ id }) => ({ __typename: 'Item', id: String(id), name: 'hoped for' }) },
  })
  const names: unknown[] = []
  const client = createClient(server, cache)
  const namedItems = gql`
    query Named($first: Int, $after: String) {
      items(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id name } } }
    }
  `
  const { unsubscribe } = pipe(
    client.query(namedItems, {}, { pagination: 'all' }),
    subscribe(({ data }) => names.push(data.items.edges[150]?.node.name)),
  )
  await until(() => names.includes('plain'))
  await pause()
  await client
    .mutation(gql`mutation Rename($id: ID!) { rename(id: $id) { id name } }`, { id: 'n150' })
    .toPromise()
  await until(() => names.includes('kept'))
  expect([...new Set(names)]).toEqual([undefined, 'plain', 'hoped for', 'kept'])
  expect(server.requests).toHaveLength(4)
  unsubscribe()
})

test('a teardown sends nothing more and breaks off the request under way (C5)', async () => {
  const clock = createVirtualClock()
  const items = makeItems(1000)
  const server = createItemServer(
    () => items,
    () => new Promise((resolve) => clock.schedule(resolve, 20)),
  )
  const list = watch(createClient(server))
  await clock.advance(75)
  expect(server.requests).toHaveLength(4)
  list.unsubscribe()
  await clock.advance(1000)
  expect(server.requests).toHaveLength(4)
  expect(server.aborted).toBe(1)
})

test('a repeated cursor ends in a loop error that keeps what was read (C3)', async () => {
  const items = makeItems(1000)
  const server = createListServer(() => ({ data: { items: connectionPage(items, { first: 99 }) } }))
  const result = await createClient(server).query(itemsQuery, {}, { pagination: 'all' }).toPromise()
  expect(energyError(result.error)).toMatchObject({ code: 'pagination-loop', itemsRead: 99 })
  expect(ids(result)).toEqual(numbered(99))
  expect(server.requests).toHaveLength(2)
})

test('`maxPages` ends normally and says how to go on (C8)', async () => {
  const server = createItemServer(() => makeItems(1000))
  const client = createClient(server)
  const first = await client.query(itemsQuery, {}, { pagination: { maxPages: 3 } }).toPromise()
  expect(ids(first)).toHaveLength(297)
  expect(first.data?.items.pageInfo.hasNextPage).toBe(true)
  const resume: string = first.extensions?.pagination.resume
  const rest = await client.query(itemsQuery, {}, { pagination: { resume } }).toPromise()
  expect(ids(rest)).toEqual(numbered(1000).slice(297))
})

test('behind a cache only the whole list is delivered, so that no half of it is cached', async () => {
  const server = createItemServer(() => makeItems(250))
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: server.fetch,
    exchanges: [cacheExchange, paginationExchange({ rules: kraken }), fetchExchange],
  })
  const list = watch(client)
  await list.settled()
  expect(list.results.map((result) => ids(result)?.length)).toEqual([250])
  list.unsubscribe()
})

test('of two pagination exchanges the outer one alone works', async () => {
  const server = createItemServer(() => makeItems(250))
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: server.fetch,
    exchanges: [paginationExchange(), cacheExchange, paginationExchange({ rules: kraken }), fetchExchange],
  })
  const list = watch(client)
  await list.settled()
  expect(list.results.map((result) => ids(result)?.length)).toEqual([99, 198, 250])
  expect(server.requests).toHaveLength(3)
  client.query(itemsQuery, { first: 99 }, { pagination: 'all', requestPolicy: 'network-only' }).toPromise()
  await list.settled()
  expect(server.requests).toHaveLength(6)
  list.unsubscribe()
})

test('a list that is read backward is merged in its order', async () => {
  const server = createItemServer(() => makeItems(250))
  const result = await createClient(server)
    .query(itemsQuery, { last: 99 }, { pagination: { maxPages: 2 } })
    .toPromise()
  expect(ids(result)).toEqual(numbered(250).slice(52))
  expect(result.data?.items.pageInfo).toMatchObject({
    startCursor: 'c52',
    endCursor: 'c249',
    hasPreviousPage: true,
  })
})

test('a document that cannot be paged fails with what it lacks', async () => {
  const server = createItemServer(() => [])
  const result = await createClient(server)
    .query(gql`{ viewer { id } }`, {}, { pagination: 'all' })
    .toPromise()
  expect(energyError(result.error)).toMatchObject({ code: 'configuration' })
  expect(server.requests).toHaveLength(0)
})

test('other operations pass untouched', async () => {
  const server = createItemServer(() => makeItems(150))
  const result = await createClient(server).query(itemsQuery, { first: 120 }).toPromise()
  expect(ids(result)).toEqual(numbered(120))
})
