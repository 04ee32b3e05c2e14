import { Client, fetchExchange } from '@urql/core'
import { paginate } from '../src/pagination/paginate.ts'
import { itemsQuery } from '../src/testing/list-documents.ts'
import { heapSize, longListFetch } from '../src/testing/long-list.ts'
import { table } from './table.ts'

const total = 1_000_000
const pageSize = 1_000

type Reader = (client: Client) => AsyncIterable<unknown>

async function* loop(client: Client): AsyncGenerator<unknown> {
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await client.query(itemsQuery, { first: pageSize, after }).toPromise()
    if (!data) throw new Error('no data')
    for (const { node } of data.items.edges) yield node
    after = data.items.pageInfo.endCursor
    more = data.items.pageInfo.hasNextPage
  }
}

async function* collect(client: Client): AsyncGenerator<unknown> {
  const all: unknown[] = []
  for await (const node of loop(client)) {
    all.push(node)
    yield node
  }
}

const readers: Readonly<Record<string, Reader>> = {
  'a `while (hasNextPage)` loop by hand': loop,
  'the same, which collects the nodes as `relayPagination` does': collect,
  '**`paginate`**': (client) => paginate(client, itemsQuery, {}, { pageSize }),
}

async function read(reader: Reader): Promise<string[]> {
  const client = new Client({
    url: 'https://rig.test/graphql',
    preferGetMethod: false,
    fetch: longListFetch(total, pageSize),
    exchanges: [fetchExchange],
  })
  let count = 0
  let early = 0
  let late = 0
  let measuring = 0
  const started = performance.now()
  for await (const _ of reader(client)) {
    count++
    if (count !== total / 10 && count !== total) continue
    const before = performance.now()
    if (count === total) late = heapSize()
    else early = heapSize()
    measuring += performance.now() - before
  }
  const seconds = (performance.now() - started - measuring) / 1000
  return [count.toFixed(0), seconds.toFixed(1), (late - early).toFixed(1)]
}

/** Reads a million nodes, and looks at what stays in memory between the first tenth and the end. */
export async function reportPagination(): Promise<string> {
  const rows: string[][] = [['', 'nodes', 'seconds', 'growth of the heap, MiB']]
  for (const [name, reader] of Object.entries(readers)) rows.push([name, ...(await read(reader))])
  return `## A list of a million nodes, in pages of ${pageSize}

${table(rows)}`
}
