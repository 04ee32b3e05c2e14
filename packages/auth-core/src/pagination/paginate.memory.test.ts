import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Client, fetchExchange } from '@urql/core'
import { expect, test } from 'vitest'
import { itemsQuery } from '../testing/list-documents.ts'
import { paginate } from './paginate.ts'

const pageSize = 1000
const total = process.env.DEEP ? 1_000_000 : 100_000

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapSize(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** Makes each page when it is asked for, so that only the reader could keep nodes. */
const fetch: typeof globalThis.fetch = async (_, init) => {
  const { after } = JSON.parse(String(init?.body)).variables
  const start = after === undefined ? 0 : Number(after) + 1
  const edges = Array.from({ length: pageSize }, (_, index) => ({
    cursor: '',
    node: { id: `node ${start + index}` },
  }))
  const end = start + pageSize - 1
  const pageInfo = { hasNextPage: end + 1 < total, endCursor: `${end}` }
  return Response.json({ data: { items: { totalCount: total, pageInfo, edges } } })
}

test(`memory stays flat over ${total} nodes`, { timeout: 120_000 }, async () => {
  const client = new Client({
    url: 'http://localhost/',
    preferGetMethod: false,
    fetch,
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
