import {
  Client,
  cacheExchange,
  type Exchange,
  fetchExchange,
  gql,
  makeResult,
  type TypedDocumentNode,
} from '@urql/core'
import { describe, expect, test, vi } from 'vitest'
import { filter, map, pipe } from 'wonka'
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
  session?: { key: string; identity: { signal: AbortSignal; isResuming?: boolean } },
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
        return { status: 'ready' as const, generation: 1, epoch: 0 }
      },
      get identity() {
        return session.identity
      },
    },
  })
  return client
}

const anIdentity = () => ({ signal: new AbortController().signal })

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

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
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

describe('an iteration', () => {
  test('sends nothing before it starts, and stays at most one page ahead', async () => {
    const server = itemServer(1000)
    const list = paginate(createClient(server), itemsQuery, {}, { pageSize: 10 })
    await turn()
    expect(server.requests).toHaveLength(0)
    const iterator = list[Symbol.asyncIterator]()
    await iterator.next()
    await turn()
    expect(server.requests).toHaveLength(2)
    await iterator.return?.()
  })

  test('stops on break: the page that was fetched ahead is broken off, and no further one is asked for', async () => {
    let release = () => {}
    const items = makeItems(1000)
    const server = createListServer(
      ({ variables }) => ({ data: { items: connectionPage(items, variables) } }),
      () =>
        server.requests.length === 1 ? Promise.resolve() : new Promise((resolve) => (release = resolve)),
    )
    for await (const _ of paginate(createClient(server), itemsQuery, {}, { pageSize: 10 })) {
      await turn()
      break
    }
    await turn()
    expect([server.requests.length, server.aborted]).toEqual([2, 1])
    release()
  })

  test('stops with its signal, and breaks off the request under way', async () => {
    const server = createListServer(
      () => ({}),
      () => new Promise(() => {}),
    )
    const controller = new AbortController()
    const { signal } = controller
    const reading = collect(paginate(createClient(server), itemsQuery, {}, { signal }))
    await turn()
    controller.abort(new Error('no longer wanted'))
    await expect(reading).rejects.toThrow('no longer wanted')
    await turn()
    expect([server.requests.length, server.aborted]).toEqual([1, 1])
    await expect(collect(paginate(createClient(server), itemsQuery, {}, { signal }))).rejects.toThrow(
      'no longer wanted',
    )
  })

  test('hands out no further node of a page once its signal is aborted', async () => {
    const controller = new AbortController()
    const read: unknown[] = []
    const reading = (async () => {
      for await (const item of paginate(
        createClient(itemServer(25)),
        itemsQuery,
        {},
        { signal: controller.signal },
      )) {
        read.push(item)
        if (read.length === 3) controller.abort(new Error('no longer wanted'))
      }
    })()
    await expect(reading).rejects.toThrow('no longer wanted')
    expect(read).toHaveLength(3)
  })

  test('hands each node out once when `next` is called in parallel', async () => {
    const server = itemServer(25)
    const iterator = paginate(createClient(server), itemsQuery, {}, { pageSize: 10 })[Symbol.asyncIterator]()
    const results = await Promise.all(Array.from({ length: 27 }, () => iterator.next()))
    expect(results.map(({ value }) => value?.id)).toEqual([...numbered(25), undefined, undefined])
    expect(server.requests).toHaveLength(3)
  })

  test('ends normally after `maxPages`, and goes on from there (C8)', async () => {
    const server = itemServer(1000)
    const client = createClient(server, kraken)
    const pages = await collect(paginate(client, itemsQuery, {}, { maxPages: 3 }).pages())
    expect(pages.flatMap(({ nodes }) => nodes)).toHaveLength(297)
    expect(pages.at(-1)?.pageInfo).toMatchObject({ hasNextPage: true, endCursor: 'c296' })
    expect(server.requests).toHaveLength(3)
    const rest = await collect(paginate(client, itemsQuery, {}, { resume: pages.at(-1)?.resume }))
    expect(ids(rest)).toEqual(numbered(1000).slice(297))
  })

  test('ends in a limit error when the list has no end, and says how to go on', async () => {
    let count = 0
    const next = () => ({
      totalCount: 0,
      pageInfo: { hasNextPage: true, endCursor: `c${++count}` },
      edges: [{ node: { id: `n${count}` } }],
    })
    // Ten thousand requests over HTTP would take long.
    const endless: Exchange = () => (operations$) =>
      pipe(
        operations$,
        filter(({ kind }) => kind === 'query'),
        map((operation) => makeResult(operation, { data: { items: next() } })),
      )
    const client = new Client({ url: 'http://localhost/', preferGetMethod: false, exchanges: [endless] })
    const { error, values } = await failure(paginate(client, itemsQuery, {}))
    expect(error).toMatchObject({
      code: 'pagination-limit',
      pagesRead: 10_000,
      itemsRead: 10_000,
      resume: expect.any(String),
    })
    expect(values).toHaveLength(10_000)
  })
})

describe('what a provider says wrongly', () => {
  const listOf = (...pages: object[]) =>
    createListServer((_, count) => ({ data: { items: pages[count - 1] } }))
  const page = (id: string, pageInfo: object) => ({
    totalCount: 9,
    pageInfo,
    edges: [{ cursor: id, node: { id } }],
  })

  test('a missing cursor ends in a loop error behind what came with it', async () => {
    const server = listOf(
      page('a', { hasNextPage: true, endCursor: 'a' }),
      page('b', { hasNextPage: true, endCursor: null }),
    )
    const { error, values } = await failure(paginate(createClient(server), itemsQuery, {}))
    expect(values).toMatchObject([{ id: 'a' }, { id: 'b' }])
    expect(error).toMatchObject({ code: 'pagination-loop', itemsRead: 2 })
    expect(server.requests).toHaveLength(2)
  })

  test('a cursor of long ago is a loop too', async () => {
    const infos = ['a', 'b', 'c', 'a'].map((endCursor) => ({ hasNextPage: true, endCursor }))
    const server = listOf(...infos.map((info, index) => page(`n${index}`, info)))
    const { error, values } = await failure(paginate(createClient(server), itemsQuery, {}))
    expect(error).toMatchObject({ code: 'pagination-loop' })
    expect(values).toHaveLength(3)
  })

  test('empty pages with new cursors are allowed, ten in a row', async () => {
    const empty = (cursor: number) => ({
      totalCount: 1,
      pageInfo: { hasNextPage: true, endCursor: `${cursor}` },
      edges: [],
    })
    const ten = Array.from({ length: 10 }, (_, index) => empty(index))
    const last = page('a', { hasNextPage: false, endCursor: null })
    expect(await collect(paginate(createClient(listOf(...ten, last)), itemsQuery, {}))).toHaveLength(1)
    const { error } = await failure(paginate(createClient(listOf(...ten, empty(10), last)), itemsQuery, {}))
    expect(error).toMatchObject({ code: 'pagination-loop' })
  })

  test('the last page keeps its null cursor, and `hasPreviousPage` comes from what was read', async () => {
    const server = listOf(
      page('a', { hasNextPage: true, hasPreviousPage: false, endCursor: 'a' }),
      page('b', { hasNextPage: false, hasPreviousPage: false, endCursor: null }),
    )
    const pages = await collect(paginate(createClient(server), itemsQuery, {}).pages())
    expect(pages.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.endCursor])).toEqual([
      [false, 'a'],
      [true, null],
    ])
  })

  test('an answer without the list fails with the cause, and what failed inside it stays with its page', async () => {
    const broken = createListServer(() => ({ data: null, errors: [{ message: 'Broken.' }] }))
    const { error } = await failure(paginate(createClient(broken), itemsQuery, {}))
    expect(error).toMatchObject({ name: 'CombinedError', message: '[GraphQL] Broken.' })
    const partial = createListServer(() => ({
      data: { items: page('a', { hasNextPage: false, endCursor: null }) },
      errors: [{ message: 'A field of it broke.' }],
    }))
    const [only] = await collect(paginate(createClient(partial), itemsQuery, {}).pages())
    expect(only).toMatchObject({ nodes: [{ id: 'a' }], error: { message: '[GraphQL] A field of it broke.' } })
  })

  test('a list that is null is empty; one that vanishes half way is an error', async () => {
    expect(
      await collect(
        paginate(createClient(createListServer(() => ({ data: { items: null } }))), itemsQuery, {}),
      ),
    ).toEqual([])
    const vanishing = createListServer((_, count) => ({
      data: { items: count === 1 ? page('a', { hasNextPage: true, endCursor: 'a' }) : null },
    }))
    const { error, values } = await failure(paginate(createClient(vanishing), itemsQuery, {}))
    expect([values.length, error]).toEqual([1, expect.objectContaining({ code: 'pagination-loop' })])
  })
})

describe('documents of other forms', () => {
  const untyped = (variables: object) => variables as Record<string, unknown>
  const everything = createListServer(({ variables }) => ({
    data: { viewer: { things: connectionPage(makeItems(5), variables) } },
  }))

  test('aliases, fragments, nodes instead of edges, and variables of any name', async () => {
    const document = gql`
      query Things($howMany: Int, $behind: String) {
        viewer { ...Things }
      }
      fragment Things on Viewer {
        things: allThings(first: $howMany, after: $behind) { ... on Connection { pageInfo { ...Info } nodes { id } } }
      }
      fragment Info on PageInfo { hasNextPage endCursor }
    `
    const server = createListServer(({ variables: { howMany, behind } }) => {
      const { edges, ...rest } = connectionPage(makeItems(5), untyped({ first: howMany, after: behind }))
      return { data: { viewer: { things: { ...rest, nodes: edges.map(({ node }) => node) } } } }
    })
    expect(ids(await collect(paginate(createClient(server), document, {}, { pageSize: 2 })))).toEqual(
      numbered(5),
    )
    expect(server.requests.map(({ variables }) => variables)).toEqual([
      { howMany: 2 },
      { howMany: 2, behind: 'c1' },
      { howMany: 2, behind: 'c3' },
    ])
  })

  test('limit and offset as variables of their own, and cursors that are moments', async () => {
    const rows = makeItems(5)
    const document = gql`query Rows($limit: Int, $offset: Int) {
      rows(pagination: { limit: $limit, offset: $offset }) { data { id } pagination { totalCount } }
    }`
    const server = createListServer(({ variables: { limit, offset } }) => ({
      data: {
        rows: {
          data: rows.slice(Number(offset), Number(offset) + Number(limit)),
          pagination: { totalCount: 5 },
        },
      },
    }))
    expect(ids(await collect(paginate(createClient(server), document, {}, { pageSize: 2 })))).toEqual(
      numbered(5),
    )

    const sessions = gql`query Sessions($first: Int, $after: DateTime) {
      sessions(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } }
    }`
    const moments = ['2026-01-01T00:00:00+00:00', '2026-01-02T00:00:00+00:00']
    const charging = createListServer(({ variables: { after } }) => {
      const index = moments.indexOf(String(after)) + 1
      return {
        data: {
          sessions: {
            pageInfo: { hasNextPage: index < 2, endCursor: moments[index] ?? null },
            edges: [{ node: { id: `n${index}` } }],
          },
        },
      }
    })
    expect(ids(await collect(paginate(createClient(charging), sessions, {})))).toEqual(numbered(3))
  })

  test('a list with a limit of its own is asked for larger pages', async () => {
    const document = gql`query Readings($first: Int, $after: String) {
      property { readings: measurements(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } } }
    }`
    const server = createListServer(({ variables }) => ({
      data: { property: { readings: connectionPage(makeItems(1500), variables) } },
    }))
    expect(await collect(paginate(createClient(server, kraken), document, {}))).toHaveLength(1500)
    expect(server.requests.map(({ variables }) => variables.first)).toEqual([1000, 1000])
  })

  const twoLists = gql`query Two($first: Int, $after: String, $more: String) {
    items(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } }
    others(first: $first, after: $more) { pageInfo { hasNextPage endCursor } edges { node { id } } }
  }`

  test('of several lists the one at `path` is read, and without `path` none is cut off in silence', async () => {
    const server = createListServer(({ variables: { first, after, more } }) => ({
      data: {
        items: connectionPage(makeItems(3), untyped({ first, after })),
        others: connectionPage(makeItems(5), untyped({ first, after: more })),
      },
    }))
    const client = createClient(server)
    expect(() => paginate(client, twoLists, {})).toThrow(/`items`, `others`/)
    expect(() => paginate(client, twoLists, {}, { path: 'neither' })).toThrow(/`items`, `others`/)
    expect(ids(await collect(paginate(client, twoLists, {}, { path: 'others', pageSize: 2 })))).toEqual(
      numbered(5),
    )
  })

  const nested = gql`query Nested($first: Int, $after: String, $inner: String) {
    accounts(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { mappedCustomer node { id agreements(first: 2, after: $inner) { pageInfo { hasNextPage endCursor } nodes { id } } } }
    }
  }`

  function nestedServer(accounts: number): ListServer {
    return createListServer(({ variables: { first, after, inner } }) => {
      const { edges: agreements, ...rest } = connectionPage(makeItems(3), untyped({ first: 2, after: inner }))
      const nodes = agreements.map(({ node }) => node)
      const page = connectionPage(makeItems(accounts), untyped({ first, after }))
      const edges = page.edges.map(({ node }) => ({
        mappedCustomer: `of ${node.id}`,
        node: { ...node, agreements: { ...rest, nodes } },
      }))
      return { data: { accounts: { ...page, edges } } }
    })
  }

  test('data on edges come with the page, and inner lists that have more are named', async () => {
    const list = paginate(createClient(nestedServer(3)), nested, {}, { path: 'accounts', pageSize: 2 })
    const pages = await collect(list.pages())
    expect(pages.map(({ edges }) => edges.map((edge) => edge.mappedCustomer))).toEqual([
      ['of n0', 'of n1'],
      ['of n2'],
    ])
    expect(pages.map(({ truncated }) => truncated)).toEqual([
      ['accounts.edges.node.agreements'],
      ['accounts.edges.node.agreements'],
    ])
  })

  test('a nested list is read to its end when it has one parent, and refused when it has several', async () => {
    const options = { path: 'accounts.edges.node.agreements' }
    expect(ids(await collect(paginate(createClient(nestedServer(1)), nested, {}, options)))).toEqual(
      numbered(3),
    )
    const { error } = await failure(paginate(createClient(nestedServer(2)), nested, {}, options))
    expect(error).toMatchObject({ code: 'configuration' })
  })

  test('a document that cannot be paged is refused with what it lacks', () => {
    const client = createClient(everything)
    const refuse = (source: string) => () => paginate(client, gql(source), {})
    expect(refuse('{ viewer { id } }')).toThrow(/no list/)
    expect(refuse('{ items { pageInfo { hasNextPage endCursor } nodes { id } } }')).toThrow(
      /`after: \$after`/,
    )
    expect(
      refuse('query ($after: String) { items(after: $after) { pageInfo { endCursor } nodes { id } } }'),
    ).toThrow(/hasNextPage/)
    expect(() => paginate(client, itemsQuery, {}, { pageSize: 0 })).toThrow(/pageSize/)
  })
})

describe('offset lists', () => {
  const rows = makeItems(95)
  const serve = (all: readonly object[], most: number, wait?: () => Promise<void>) =>
    createListServer(({ variables }) => {
      const { limit = most, offset = 0 } = (variables.pagination ?? {}) as { limit?: number; offset?: number }
      const data = all.slice(offset, offset + Math.min(limit, most))
      return { data: { documents: { data, pagination: { totalCount: all.length } } } }
    }, wait)

  test('are fetched in parallel when that is asked for, and come in order', async () => {
    const server = serve(rows, 10, turn)
    const read = await collect(
      paginate(createClient(server), documentsQuery, {}, { pageSize: 10, parallel: 4 }),
    )
    expect(ids(read)).toEqual(numbered(95))
    expect(server.requests).toHaveLength(10)
    expect(server.peak).toBe(4)
  })

  test('are read on behind a short page', async () => {
    const read = await collect(paginate(createClient(serve(rows, 7)), documentsQuery, {}, { pageSize: 50 }))
    expect(ids(read)).toEqual(numbered(95))
  })

  test('that repeat a page end in a loop error', async () => {
    const server = createListServer(() => ({
      data: { documents: { data: makeItems(10), pagination: { totalCount: 95 } } },
    }))
    const { error, values } = await failure(paginate(createClient(server), documentsQuery, {}))
    expect(values).toHaveLength(10)
    expect(error).toMatchObject({ code: 'pagination-loop' })
    expect(server.requests).toHaveLength(2)
  })

  test('that shrink report the drift', async () => {
    let all: object[] = makeItems(30)
    const server = createListServer(({ variables }) => {
      const { limit, offset } = variables.pagination as { limit: number; offset: number }
      return {
        data: {
          documents: { data: all.slice(offset, offset + limit), pagination: { totalCount: all.length } },
        },
      }
    })
    const drifts: unknown[] = []
    for await (const { drift } of paginate(
      createClient(server),
      documentsQuery,
      {},
      { pageSize: 10, requestPolicy: 'network-only' },
    ).pages()) {
      drifts.push(drift)
      if (drifts.length === 1) all = all.slice(1)
      await turn()
    }
    expect(drifts).toContainEqual({ totalCountChange: -1, duplicatesRemoved: 0 })
  })
})

test('a resume token holds no variable, nothing of the identity, and is refused for another one', async () => {
  const session = { key: 'session-of-anna', identity: anIdentity() }
  const client = createClient(itemServer(5), undefined, session)
  const document: TypedDocumentNode<ItemsResult, { account: string; first?: number; after?: string }> = gql`
    query Of($account: String!, $first: Int, $after: String) {
      items(account: $account, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } }
    }
  `
  const variables = { account: 'A-SECRET' }
  const [page] = await collect(paginate(client, document, variables, { pageSize: 2, maxPages: 1 }).pages())
  const resume = page?.resume ?? ''
  const plain = atob(resume.replaceAll('-', '+').replaceAll('_', '/'))
  expect(plain).toContain('c1')
  expect(plain).not.toMatch(/SECRET|anna/)
  expect(ids(await collect(paginate(client, document, variables, { resume })))).toEqual(['n2', 'n3', 'n4'])
  expect(() => paginate(client, document, { account: 'B' }, { resume })).toThrow(/another query/)
  session.key = 'session-of-bert'
  expect(() => paginate(client, document, variables, { resume })).toThrow(/another identity/)
  for (const broken of ['', 'x', `${resume}x`, btoa('[1]')])
    expect(() => paginate(client, document, variables, { resume: broken })).toThrow(/`resume`/)
})

test('no page is handed out after the identity has changed, even one that was fetched before', async () => {
  const session = { key: 'anna', identity: anIdentity() }
  const server = itemServer(100)
  const pages = paginate(createClient(server, undefined, session), itemsQuery, {}, { pageSize: 10 }).pages()
  const iterator = pages[Symbol.asyncIterator]()
  await iterator.next()
  await turn()
  session.identity = anIdentity()
  await expect(iterator.next()).rejects.toMatchObject({ code: 'session-changed' })
  expect(server.requests).toHaveLength(2)
})

describe('a page size that the document fixes beyond the limit of the provider', () => {
  const fixed = (first: string): typeof itemsQuery => gql`
    query Fixed($after: String) { items(first: ${first}, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
    } }`

  test('is told to the developer, once for each list of a client', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const client = createClient(itemServer(3), kraken)
    for (let count = 0; count < 3; count++) paginate(client, fixed('500'), {})
    expect(warn.mock.calls).toEqual([
      [
        expect.stringMatching(
          /Fixed: `items` asks for 500 items to a page, and the provider takes 99 at most/,
        ),
      ],
    ])
    paginate(createClient(itemServer(3), kraken), fixed('500'), {})
    expect(warn).toHaveBeenCalledTimes(2)
    warn.mockRestore()
  })

  test.each([
    ['within the limit', kraken, fixed('99')],
    ['where no limit is known', undefined, fixed('500')],
    ['from a variable, which is clamped', kraken, itemsQuery],
  ])('is not told %s', (_, rules, document) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    paginate(createClient(itemServer(3), rules), document, { first: 500 })
    expect(warn).not.toHaveBeenCalled()
    warn.mockRestore()
  })
})

test('a sign-in that was resumed goes on with its lists from before its first token, and nobody else does', async () => {
  const server = itemServer(6)
  /** A session that knows whose it is when its first token has come. */
  function resumed(key: string) {
    const session = { key: 'of-a-handle', identity: { ...anIdentity(), isResuming: true } }
    const fetch: typeof server.fetch = (input, init) => {
      session.key = key
      session.identity.isResuming = false
      return server.fetch(input, init)
    }
    return createClient({ ...server, fetch }, undefined, session)
  }
  const anna = resumed('session-of-anna')
  const options = { pageSize: 2, maxPages: 1 }
  const [page] = await collect(paginate(anna, itemsQuery, {}, options).pages())
  const resume = page?.resume ?? ''
  const rest = ['n2', 'n3', 'n4', 'n5']
  expect(ids(await collect(paginate(anna, itemsQuery, {}, { resume })))).toEqual(rest)
  expect(ids(await collect(paginate(resumed('session-of-anna'), itemsQuery, {}, { resume })))).toEqual(rest)
  const { error, values } = await failure(paginate(resumed('session-of-bert'), itemsQuery, {}, { resume }))
  expect([error, values]).toEqual([expect.objectContaining({ code: 'configuration' }), []])
})
