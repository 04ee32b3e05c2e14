import { Client, cacheExchange, fetchExchange, gql, type OperationResult } from '@urql/core'
import { cacheExchange as graphcache } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { retryExchange } from '@urql/exchange-retry'
import { expect, test, vi } from 'vitest'
import { pipe, subscribe } from 'wonka'
import { itemsQuery } from '../testing/list-documents.ts'
import { createItemServer, createListServer, makeItems } from '../testing/list-server.ts'

// What urql's own parts do today. A failure here after an upgrade is news: compare with what ours promises.

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
const settle = async () => {
  for (let count = 0; count < 100; count++) await turn()
}

test('the document cache asks for 20 mounted pages at once after one mutation (C1)', async () => {
  const pages = createItemServer(() => makeItems(20 * 99))
  const mutations = createListServer(() => ({ data: { rename: { __typename: 'Item', id: 'n1' } } }))
  const client = new Client({
    url: 'http://localhost/',
    preferGetMethod: false,
    fetch: (input, init) => (String(init?.body).includes('mutation') ? mutations : pages).fetch(input, init),
    exchanges: [cacheExchange, fetchExchange],
  })
  for (let page = 0; page < 20; page++)
    pipe(
      client.query(itemsQuery, { first: 99, after: page === 0 ? null : `c${page * 99 - 1}` }),
      subscribe(() => {}),
    )
  await settle()
  const before = pages.requests.length
  await client.mutation(gql`mutation Rename($id: ID!) { rename(id: $id) { id } }`, { id: 'n1' }).toPromise()
  await settle()
  expect([before, pages.requests.length - before, pages.peak]).toEqual([20, 20, 20])
})

test('graphcache with relayPagination loses an item when page one is read again (C2)', async () => {
  let items = makeItems(297)
  const server = createItemServer(() => items)
  const client = new Client({
    url: 'http://localhost/',
    preferGetMethod: false,
    fetch: server.fetch,
    exchanges: [graphcache({ resolvers: { Query: { items: relayPagination() } } }), fetchExchange],
  })
  for (const after of [null, 'c98', 'c197']) await client.query(itemsQuery, { first: 99, after }).toPromise()
  items = [{ __typename: 'Item', id: 'new' }, ...items.filter(({ id }) => id !== 'n150')]
  await client.query(itemsQuery, { first: 99, after: null }, { requestPolicy: 'network-only' }).toPromise()
  const { data }: OperationResult = await client.query(itemsQuery, { first: 99, after: null }).toPromise()
  const shown: string[] = data.items.edges.map(({ node }: { node: { id: string } }) => node.id)
  expect(shown).toContain('n150')
  expect(shown).not.toContain('n98')
})

test('retryExchange waits for less than `Retry-After` says (B3), and repeats a mutation (B2)', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const sentAt: number[] = []
  const client = new Client({
    url: 'http://localhost/',
    preferGetMethod: false,
    fetch: () => {
      sentAt.push(Date.now())
      return Promise.resolve(new Response('busy', { status: 429, headers: { 'retry-after': '2' } }))
    },
    exchanges: [retryExchange({ initialDelayMs: 50, randomDelay: false }), fetchExchange],
  })
  client.mutation(gql`mutation Pay { pay { id } }`, {}).toPromise()
  await vi.advanceTimersByTimeAsync(1_000)
  vi.useRealTimers()
  expect(sentAt).toHaveLength(2)
  expect((sentAt[1] ?? 0) - (sentAt[0] ?? 0)).toBeLessThan(2_000)
})
