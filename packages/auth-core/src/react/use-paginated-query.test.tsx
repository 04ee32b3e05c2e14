// @vitest-environment happy-dom
import { Client, cacheExchange, type Exchange, fetchExchange, gql } from '@urql/core'
import { cacheExchange as graphcache } from '@urql/exchange-graphcache'
import { act, type ReactNode, Suspense } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { renderToReadableStream, renderToString } from 'react-dom/server'
import { Provider } from 'urql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { paginationExchange } from '../exchanges/pagination-exchange.ts'
import type { PaginatedQuery, PaginatedQuerySettings } from '../lists/paginated-query.ts'
import { itemsQuery } from '../testing/list-documents.ts'
import {
  connectionPage,
  createItemServer,
  createListServer,
  type ListServer,
  makeItems,
} from '../testing/list-server.ts'
import { usePaginatedQuery } from './use-paginated-query.ts'

type View = PaginatedQuery<{ id: string }>

let root: Root
let container: HTMLElement
let views: View[] = []
const view = (): View => views.at(-1) as View

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  container = document.createElement('div')
  root = createRoot(container)
  views = []
})
afterEach(() => act(async () => root.unmount()))

function createClient(server: ListServer, cache: Exchange = cacheExchange, suspense = false): Client {
  return new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch: server.fetch,
    suspense,
    exchanges: [paginationExchange({ rules: { maximumPageSize: 99 } }), cache, fetchExchange],
  })
}

function List({ first = 99, ...settings }: PaginatedQuerySettings & { readonly first?: number }): ReactNode {
  const query = usePaginatedQuery(itemsQuery, { variables: { first }, ...settings })
  views.push(query)
  return (
    <ol>
      {query.items.map(({ id }) => (
        <li key={id}>{id}</li>
      ))}
    </ol>
  )
}

const render = (client: Client, children: ReactNode = <List />) =>
  act(async () => root.render(<Provider value={client}>{children}</Provider>))
const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
  })
const shown = () => [...container.querySelectorAll('li')].map(({ textContent }) => textContent)
const numbered = (count: number) => makeItems(count).map(({ id }) => id)

async function loadAll(): Promise<void> {
  while (view().hasMore) {
    await act(async () => view().loadMore())
    await settle()
  }
}

test('a fast unmount breaks the request off, and a remount starts again', async () => {
  const server = createItemServer(
    () => makeItems(50),
    () => new Promise((resolve) => setImmediate(resolve)),
  )
  const client = createClient(server)
  await render(client)
  await render(client, null)
  await settle()
  expect(server.aborted).toBe(server.requests.length)
  await render(client)
  await settle()
  expect(shown()).toEqual(numbered(50))
})

test('what the cache holds is shown at the first render', async () => {
  const server = createItemServer(() => makeItems(50))
  const client = createClient(server)
  await render(client)
  await settle()
  await render(client, null)
  views = []
  await render(client)
  expect(views[0]?.items).toHaveLength(50)
  expect(server.requests).toHaveLength(1)
})

test('refresh reads from page one, one page at a time, while the earlier items stay', async () => {
  let items = makeItems(297)
  const server = createItemServer(() => items)
  await render(createClient(server))
  await settle()
  await loadAll()
  items = [{ __typename: 'Item', id: 'new' }, ...items.filter(({ id }) => id !== 'n150')]
  const { refresh } = view()
  views = []
  await act(async () => refresh())
  await settle()
  expect(new Set(views.map(({ items }) => items.length))).toEqual(new Set([297]))
  expect(views.some(({ fetching }) => fetching)).toBe(true)
  expect(shown()).toEqual(items.map(({ id }) => id))
  expect(server.requests).toHaveLength(6)
  expect(server.peak).toBe(1)
})

describe('when a mutation changes the list', () => {
  const rename = gql`mutation Rename($id: ID!) { rename(id: $id) { id } }`
  const remove = gql`mutation Remove($id: ID!) { remove(id: $id) { id } }`

  function changingServer(): ListServer {
    let items = makeItems(297)
    return createListServer(({ query, variables }) => {
      if (query.startsWith('query')) return { data: { items: connectionPage(items, variables) } }
      items = items.filter(({ id }) => id !== variables.id)
      const item = { __typename: 'Item', id: variables.id }
      return { data: query.includes('Rename') ? { rename: item } : { remove: item } }
    })
  }

  test('the document cache makes it read anew, sequentially', async () => {
    const server = changingServer()
    const client = createClient(server)
    await render(client)
    await settle()
    await loadAll()
    await act(async () => {
      await client.mutation(rename, { id: 'n3' }).toPromise()
    })
    await settle()
    expect(shown()).toEqual(numbered(297).filter((id) => id !== 'n3'))
    expect(server.requests).toHaveLength(3 + 1 + 3)
    expect(server.peak).toBe(1)
  })

  test('an optimistic removal is seen at once, and taken back when it fails', async () => {
    const items = makeItems(297)
    let release = () => {}
    const server = createListServer(
      ({ query, variables }) =>
        query.startsWith('mutation')
          ? { data: null, errors: [{ message: 'Refused.' }] }
          : { data: { items: connectionPage(items, variables) } },
      () =>
        new Promise((resolve) => {
          if (server.requests.at(-1)?.query.startsWith('mutation')) release = resolve
          else resolve()
        }),
    )
    const cache = graphcache({
      optimistic: { remove: ({ id }) => ({ __typename: 'Item', id: String(id) }) },
      updates: {
        Mutation: {
          remove(_result, { id }, cache) {
            for (const { fieldKey } of cache.inspectFields('Query')) {
              const connection = cache.resolve('Query', fieldKey) as string
              const edges = cache.resolve(connection, 'edges') as string[]
              const kept = edges.filter((edge) => cache.resolve(edge, 'node') !== `Item:${id}`)
              cache.link(connection, 'edges', kept)
            }
          },
        },
      },
    })
    const client = createClient(server, cache)
    await render(client)
    await settle()
    await loadAll()
    let done: Promise<unknown> = Promise.resolve()
    await act(async () => {
      done = client.mutation(remove, { id: 'n150' }).toPromise()
    })
    await settle()
    expect(shown()).toEqual(numbered(297).filter((id) => id !== 'n150'))
    await act(async () => {
      release()
      await done
    })
    await settle()
    expect(shown()).toEqual(numbered(297))
    expect(server.requests).toHaveLength(4)
  })
})

test('suspends until the first page is there, and keeps showing items while it loads more', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const server = createItemServer(
    () => makeItems(150),
    () => held,
  )
  const client = createClient(server, cacheExchange, true)
  await act(async () =>
    root.render(
      <Provider value={client}>
        <Suspense fallback={<p>waiting</p>}>
          <List />
        </Suspense>
      </Provider>,
    ),
  )
  await settle()
  expect(container.textContent).toBe('waiting')
  release()
  await settle()
  expect(shown()).toEqual(numbered(99))
  await act(async () => view().loadMore())
  expect(container.querySelector('p')).toBeNull()
  await settle()
  expect(shown()).toEqual(numbered(150))
  expect(server.requests).toHaveLength(2)
})

test('renders on a server without a request, and takes over in the browser', async () => {
  const server = createItemServer(() => makeItems(50))
  const html = renderToString(
    <Provider value={createClient(server)}>
      <List />
    </Provider>,
  )
  expect(html).toBe('<ol></ol>')
  expect(server.requests).toHaveLength(0)
  await act(async () => root.unmount())
  container = document.createElement('div')
  container.innerHTML = html
  await act(async () => {
    root = hydrateRoot(
      container,
      <Provider value={createClient(server)}>
        <List />
      </Provider>,
    )
  })
  await settle()
  expect(shown()).toEqual(numbered(50))
})

test('a server with Suspense sends the first page', async () => {
  const client = createClient(
    createItemServer(() => makeItems(150)),
    cacheExchange,
    true,
  )
  const stream = await renderToReadableStream(
    <Provider value={client}>
      <List first={3} />
    </Provider>,
  )
  await stream.allReady
  expect(await new Response(stream).text()).toContain('<li>n0</li><li>n1</li><li>n2</li>')
})
