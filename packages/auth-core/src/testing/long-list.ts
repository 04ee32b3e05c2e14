import { collectNow } from './collect-garbage.ts'

/** Answers the pages of a list of `total` items; each page is made when it is asked for, so that nothing keeps nodes. */
export function longListFetch(total: number, pageSize: number): typeof globalThis.fetch {
  return async (_, init) => {
    const { after } = JSON.parse(String(init?.body)).variables
    const start = after == null ? 0 : Number(after) + 1
    const edges = Array.from({ length: pageSize }, (_, index) => ({
      cursor: '',
      node: { id: `node ${start + index}` },
    }))
    const end = start + pageSize - 1
    const pageInfo = { hasNextPage: end + 1 < total, endCursor: `${end}` }
    return Response.json({ data: { items: { totalCount: total, pageInfo, edges } } })
  }
}

/** What the heap holds that something still needs, in MiB. */
export function heapSize(): number {
  collectNow()
  return process.memoryUsage().heapUsed / 2 ** 20
}
