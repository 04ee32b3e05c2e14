import { Client, fetchExchange } from '@urql/core'
import { expect, test } from 'vitest'
import { itemsQuery } from '../testing/list-documents.ts'
import { heapSize, longListFetch } from '../testing/long-list.ts'
import { paginate } from './paginate.ts'

const pageSize = 1000
const total = process.env.DEEP ? 1_000_000 : 100_000

test(`memory stays flat over ${total} nodes`, { timeout: 120_000 }, async () => {
  const client = new Client({
    url: 'http://localhost/',
    preferGetMethod: false,
    fetch: longListFetch(total, pageSize),
    exchanges: [fetchExchange],
  })
  let count = 0
  let early = 0
  for await (const _ of paginate(client, itemsQuery, {}, { pageSize })) {
    count += 1
    if (count === total / 10) early = heapSize()
  }
  expect(count).toBe(total)
  // In MiB; the nodes themselves would take more than a hundred bytes each.
  expect(heapSize() - early).toBeLessThan(3)
})
