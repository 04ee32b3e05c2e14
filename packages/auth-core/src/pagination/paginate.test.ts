import { Client, cacheExchange, fetchExchange, gql, type TypedDocumentNode } from '@urql/core'
import { describe, expect, test } from 'vitest'
import type { PaginationRules } from '../provider.ts'
import { documentsQuery, type ItemsResult, itemsQuery } from '../testing/list-documents.ts'
import {
  connectionPage,
  createListServer,
  type ListRequest,
  type ListServer,
  makeItems,
} from '../testing/list-server.ts'
import { attachClientFacts } from './client-facts.ts'
import { paginate } from './paginate.ts'

const kraken: PaginationRules = { maximumPageSize: 99, maximumPageSizes: { measurements: 1000 } }

function createClient(
  server: ListServer,
  rules?: PaginationRules,
  session?: { key: string; epoch: number },
): Client {
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: server.fetch,
    exchanges: [cacheExchange, fetchExchange],
  })
  attachClientFacts(client, {
    rules,
    session: session && {
      get key() {
        return session.key
      },
      get state() {
        return { status: 'ready' as const, generation: 1, epoch: session.epoch }
      },
    },
  })
  return client
}

function itemServer(count: number): ListServer {
  const items = makeItems(count)
  return createListServer(({ variables }) => ({ data: { items: connectionPage(items, variables) } }))
}

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const collected: Value[] = []
  for await (const value of values) collected.push(value)
  return collected
}

async function failure(values: AsyncIterable<unknown>): Promise<{ error: unknown; values: unknown[] }> {
  const seen: unknown[] = []
  try {
    for await (const value of values) seen.push(value)
  } catch (error) {
    return { error, values: seen }
  }
  throw new Error('The iteration was meant to fail.')
}

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
const numbered = (count: number) => ids(makeItems(count))

describe('a Relay connection', () => {
  test('is read to its end, in order', async () => {
    const server = itemServer(250)
    const items = await collect(paginate(createClient(server), itemsQuery, {}, { pageSize: 100 }))
    expect(ids(items)).toEqual(numbered(250))
    expect(server.requests.map(({ variables }) => variables.after)).toEqual([undefined, 'c99', 'c199'])
  })

  test('is asked for at most as many items as the provider allows (C4)', async () => {
    const server = itemServer(1000)
    const client = createClient(server, kraken)
    const items = await collect(paginate(client, itemsQuery, { first: 500 }))
    expect(ids(items)).toEqual(numbered(1000))
    expect(server.requests).toHaveLength(11)
    expect(server.requests.every(({ variables }) => variables.first === 99)).toBe(true)
    expect(server.peak).toBe(1)
    expect(ids(await collect(paginate(client, itemsQuery, { first: 500 })))).toEqual(numbered(1000))
    expect(server.requests).toHaveLength(11)
  })

  test('is read backward when `last` is given', async () => {
    const pages = await collect(paginate(createClient(itemServer(5)), itemsQuery, { last: 2 }).pages())
    expect(pages.map(({ nodes }) => ids(nodes))).toEqual([['n3', 'n4'], ['n1', 'n2'], ['n0']])
    expect(pages.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ])
  })

  test('can be iterated over twice', async () => {
    const list = paginate(createClient(itemServer(4)), itemsQuery, {}, { pageSize: 2 })
    expect(await collect(list.pages())).toHaveLength(2)
    expect(await collect(list.pages())).toHaveLength(2)
  })

  test('ends in a loop error when the provider repeats a cursor, with what was read kept (C3)', async () => {
    const items = makeItems(1000)
    const server = createListServer(() => ({ data: { items: connectionPage(items, { first: 99 }) } }))
    const { error, values } = await failure(paginate(createClient(server, kraken), itemsQuery, {}))
    expect(error).toMatchObject({ code: 'pagination-loop', itemsRead: 99, pagesRead: 1 })
    expect(values).toHaveLength(99)
    expect(server.requests).toHaveLength(2)
  })
})

describe('an offset list', () => {
  function documentServer(items: () => readonly { id: string }[], most = 100): ListServer {
    return createListServer(({ variables }: ListRequest) => {
      const { limit = most, offset = 0 } = (variables.pagination ?? {}) as { limit?: number; offset?: number }
      const all = items()
      const data = all.slice(offset, offset + Math.min(limit, most))
      return { data: { documents: { data, pagination: { totalCount: all.length } } } }
    })
  }

  test('is read to its end', async () => {
    const items = makeItems(250)
    const server = documentServer(() => items)
    const read = await collect(paginate(createClient(server), documentsQuery, {}, { pageSize: 100 }))
    expect(ids(read)).toEqual(numbered(250))
    expect(server.requests.map(({ variables }) => variables.pagination)).toEqual([
      { limit: 100, offset: 0 },
      { limit: 100, offset: 100 },
      { limit: 100, offset: 200 },
    ])
  })

  test('that grows at its head loses the duplicate and reports the drift (C9)', async () => {
    let items: { id: string }[] = makeItems(250)
    const server = documentServer(() => items)
    const pages: { nodes: readonly { id: string }[]; drift?: unknown }[] = []
    const list = paginate(createClient(server), documentsQuery, {}, { pageSize: 100 })
    for await (const page of list.pages()) {
      pages.push(page)
      if (pages.length === 1) items = [{ id: 'new' }, ...items]
    }
    expect(server.requests).toHaveLength(3)
    expect(ids(pages.flatMap(({ nodes }) => nodes))).toEqual(numbered(250))
    expect(pages.map(({ drift }) => drift)).toEqual([
      undefined,
      { totalCountChange: 1, duplicatesRemoved: 1 },
      undefined,
    ])
  })
})

test('a token of one query is refused by another', async () => {
  const client = createClient(itemServer(5))
  const [page] = await collect(paginate(client, itemsQuery, {}, { pageSize: 2, maxPages: 1 }).pages())
  expect(page?.pageInfo.hasNextPage).toBe(true)
  expect(ids(await collect(paginate(client, itemsQuery, {}, { resume: page?.resume })))).toEqual([
    'n2',
    'n3',
    'n4',
  ])
  const other: TypedDocumentNode<ItemsResult, { after?: string }> = gql`
    query Other($after: String) { items(after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node { id } } totalCount } }
  `
  expect(() => paginate(client, other, {}, { resume: page?.resume })).toThrow(/another query/)
})
