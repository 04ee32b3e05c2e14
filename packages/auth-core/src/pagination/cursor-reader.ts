import { isRecord } from '../is-record.ts'
import type { ListPlan } from './list-plan.ts'
import { readNodes } from './read-list.ts'
import type { Reader } from './walk.ts'

const emptyPagesAllowed = 10

/** Reads connections that go from cursor to cursor. */
export function createCursorReader({ direction }: ListPlan): Reader {
  const seen = new Set<unknown>()
  let emptyPages = 0

  return (list, position) => {
    const info = isRecord(list.pageInfo) ? list.pageInfo : {}
    const forward = direction === 'forward'
    const hasMore = (forward ? info.hasNextPage : info.hasPreviousPage) === true
    const cursor = forward ? info.endCursor : info.startCursor
    const nodes = readNodes(list)
    emptyPages = nodes.length === 0 ? emptyPages + 1 : 0
    seen.add(position)
    if (!hasMore) return { nodes, hasMore, next: undefined }
    if (typeof cursor !== 'string' || cursor === '') return { nodes, hasMore, next: undefined }
    if (seen.has(cursor))
      return { nodes: [], hasMore, next: undefined, loop: 'the provider repeats a cursor' }
    if (emptyPages > emptyPagesAllowed)
      return { nodes: [], hasMore, next: undefined, loop: `${emptyPages} pages in a row were empty` }
    return { nodes, hasMore, next: cursor }
  }
}
