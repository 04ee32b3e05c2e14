import { Client, fetchExchange } from '@urql/core'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { paginationExchange } from '../exchanges/pagination-exchange.ts'
import { documentsQuery, itemsQuery } from '../testing/list-documents.ts'
import { type Answer, connectionPage, createListServer, makeItems } from '../testing/list-server.ts'
import { attachClientFacts } from './client-facts.ts'
import { type Paginated, paginate } from './paginate.ts'

// Ten thousand runs take a minute, more on a machine that is busy.
vi.setConfig({ testTimeout: 600_000 })

const runs = { numRuns: process.env.DEEP ? 10_000 : 60 }
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
const failure = { data: null, errors: [{ message: 'Not now.' }] }

function createClient(answer: Answer, faults: readonly boolean[] = [], most?: number): Client {
  const { fetch } = createListServer((asked, count) => (faults[count - 1] ? failure : answer(asked, count)))
  const exchanges = [paginationExchange(), fetchExchange]
  const client = new Client({ url: 'http://localhost/graphql', preferGetMethod: false, fetch, exchanges })
  if (most !== undefined) attachClientFacts(client, { rules: { maximumPageSize: most } })
  return client
}

function itemAnswer(count: number): Answer {
  const items = makeItems(count)
  return ({ variables }) => ({ data: { items: connectionPage(items, variables) } })
}

/** Serves at most `most` rows, whatever is asked for. */
function documentAnswer(count: number, most: number): Answer {
  const items = makeItems(count)
  return ({ variables }) => {
    const { limit, offset } = variables.pagination as { limit?: number; offset: number }
    const data = items.slice(offset, offset + Math.min(limit ?? most, most))
    return { data: { documents: { data, pagination: { totalCount: count } } } }
  }
}

/** Reads to the end: after each failure it goes on from the last page that came. */
async function readThroughFaults(
  list: (resume: string | null) => Paginated<{ id: string }, unknown>,
): Promise<string[]> {
  const read: string[] = []
  let resume: string | null = null
  for (let attempt = 0; attempt < 1000; attempt++)
    try {
      for await (const page of list(resume).pages()) {
        read.push(...ids(page.nodes))
        resume = page.resume
      }
      return read
    } catch {
      // A fault of the server: again from where the list stands.
    }
  throw new Error('The list does not end.')
}

const size = fc.integer({ min: 1, max: 20 })
const count = fc.integer({ min: 0, max: 120 })
const faults = fc.array(fc.boolean(), { maxLength: 30 })

test('a connection of any length, page size and limit, with faults anywhere, comes without duplicate, gap or disorder', async () => {
  await fc.assert(
    fc.asyncProperty(count, size, size, faults, async (total, pageSize, most, broken) => {
      const client = createClient(itemAnswer(total), broken, most)
      const read = await readThroughFaults((resume) => paginate(client, itemsQuery, {}, { pageSize, resume }))
      expect(read).toEqual(ids(makeItems(total)))
    }),
    runs,
  )
})

test('backward, each page comes in the order of the list, and nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(count, size, async (total, last) => {
      const pages: string[][] = []
      const list = paginate(createClient(itemAnswer(total)), itemsQuery, { last })
      for await (const { nodes } of list.pages()) pages.push(ids(nodes))
      expect(pages.toReversed().flat()).toEqual(ids(makeItems(total)))
    }),
    runs,
  )
})

test('an offset list is whole whatever the server makes of the limit, one page at a time or in parallel', async () => {
  const parallel = fc.integer({ min: 1, max: 6 })
  await fc.assert(
    fc.asyncProperty(count, size, size, parallel, faults, async (total, pageSize, most, atOnce, broken) => {
      const client = createClient(documentAnswer(total, most), broken)
      const read = await readThroughFaults((resume) =>
        paginate(client, documentsQuery, {}, { pageSize, parallel: atOnce, resume }),
      )
      expect(read).toEqual(ids(makeItems(total)))
    }),
    runs,
  )
})

test('the exchange merges the same list', async () => {
  await fc.assert(
    fc.asyncProperty(count, size, async (total, pageSize) => {
      const client = createClient(itemAnswer(total))
      const { data } = await client.query(itemsQuery, {}, { pagination: { pageSize } }).toPromise()
      expect(data?.items.edges.map(({ node }) => node.id)).toEqual(ids(makeItems(total)))
    }),
    runs,
  )
})

test('rows without an id that look alike are all kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 40 }),
      size,
      async (values, pageSize) => {
        const rows = values.map((value) => ({ value }))
        const client = createClient(({ variables }) => {
          const { limit, offset } = variables.pagination as { limit: number; offset: number }
          const data = rows.slice(offset, offset + limit)
          return { data: { documents: { data, pagination: { totalCount: rows.length } } } }
        })
        const read: unknown[] = []
        for await (const row of paginate(client, documentsQuery, {}, { pageSize })) read.push(row)
        expect(read).toEqual(rows)
      },
    ),
    runs,
  )
})
