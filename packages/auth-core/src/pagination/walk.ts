import type { CombinedError } from '@urql/core'
import { SessionChangedError } from '../errors/errors.ts'
import { PaginationLimitError, PaginationLoopError } from '../errors/pagination-errors.ts'
import { isRecord } from '../is-record.ts'
import { report } from '../report.ts'
import type { ClientFacts } from './client-facts.ts'
import { createCursorReader } from './cursor-reader.ts'
import type { ListPlan } from './list-plan.ts'
import { createOffsetReader } from './offset-reader.ts'
import type { Page } from './page.ts'
import { findList, findLists, type RawList, readMembers, readNodes, readTotalCount } from './read-list.ts'
import type { Position } from './resume-token.ts'

/** The most pages that are read unless the app says otherwise. */
export const pageCap = 10_000

/** What a reader makes of one list: which nodes are new, and where reading goes on. */
export interface Reading {
  readonly nodes: readonly unknown[]
  readonly hasMore: boolean
  /** Where the next page is. `undefined` with `hasMore`: the provider does not say. */
  readonly next: Position | undefined
  readonly drift?: Page<unknown>['drift']
  /** Why this page cannot be trusted; nothing of it is handed out then. */
  readonly loop?: string
}

/** Makes sense of the lists of one style, one after another. */
export type Reader = (list: RawList, position: Position | undefined) => Reading

/** One way through a list, from page to page. It asks nobody; whoever walks fetches the pages. */
export interface Walk {
  /** Where the next page is; `undefined` at the start of a list that is read by cursor. */
  readonly position: Position | undefined
  /** Whether the list was read to its end. */
  readonly done: boolean
  /**
   * Makes sure that there is a next page to ask for.
   *
   * @throws SessionChangedError when the identity is no longer the one that the walk began with.
   * @throws PaginationLoopError when the provider said that there is more but not where.
   * @throws PaginationLimitError when more pages were read than a list may have.
   */
  check(): void
  /** Where the next pages are, as far as that is known before they were read: at most `count` of them. */
  upcoming(count: number): readonly Position[]
  /**
   * Takes the answer to the query at {@link Walk.position}.
   *
   * @throws PaginationLoopError when the provider repeats itself.
   * @throws ConfigurationError when the walk began for somebody else.
   */
  accept(data: unknown, error?: CombinedError): Page<unknown, unknown>
}

/** The settings of {@link createWalk}. */
export interface WalkOptions {
  readonly plan: ListPlan
  readonly start: Position | undefined
  readonly cap: number
  readonly facts: ClientFacts
  /** Packs a position into a resume token. */
  readonly resumeAt: (position: Position) => string
  /** Throws when the first answer came to somebody whom `start` is not for. */
  readonly verify: (() => void) | undefined
}

/** Starts to walk through a list. */
export function createWalk({ plan, start, cap, facts, resumeAt, verify }: WalkOptions): Walk {
  const { session, on } = facts
  const { connection, direction } = plan
  const identity = session?.identity
  const read: Reader = plan.by === 'cursor' ? createCursorReader(plan) : createOffsetReader(plan)
  let position = start ?? (plan.by === 'offset' ? 0 : undefined)
  let done = false
  let lost = false
  let pagesRead = 0
  let itemsRead = 0
  // What the last page of an offset list says of those that follow.
  let stride = 1
  let end = 0

  function details() {
    const resume = position === undefined || lost ? undefined : resumeAt(position)
    return { itemsRead, pagesRead, resume }
  }

  function loop(reason: string): PaginationLoopError {
    return new PaginationLoopError(
      `The list \`${connection.path}\` does not come to its end: ${reason}.`,
      details(),
    )
  }

  return {
    get position() {
      return position
    },
    get done() {
      return done
    },
    check() {
      if (session?.identity !== identity)
        throw new SessionChangedError(
          'The identity changed while its list was read. Read the list from its start.',
        )
      if (lost) throw loop('the provider says that there is more, and gives no cursor to it')
      if (pagesRead >= cap)
        throw new PaginationLimitError(
          `The list \`${connection.path}\` has more than ${pagesRead} pages. Set \`maxPages\` to read more of it, or go on with \`resume\`.`,
          details(),
        )
    },
    upcoming(count) {
      if (done || lost || position === undefined) return []
      if (typeof position === 'string') return [position]
      const next: Position[] = []
      for (let at = position; next.length < count && (next.length === 0 || at < end); at += stride)
        next.push(at)
      return next
    },
    accept(data, error) {
      if (pagesRead === 0) verify?.()
      const list = findList(data, connection.path)
      if (!list && pagesRead > 0) throw loop('an answer came without it')
      const reading = list ? read(list, position) : { nodes: [], hasMore: false, next: undefined }
      if (reading.loop !== undefined) throw loop(reading.loop)
      const first = pagesRead === 0 && (start === undefined || start === 0)
      pagesRead += 1
      itemsRead += reading.nodes.length
      report(on, {
        type: 'page-end',
        operationName: plan.operationName,
        path: connection.path,
        pagesRead,
        itemsRead,
      })
      done = !reading.hasMore
      lost = reading.hasMore && reading.next === undefined
      if (typeof reading.next === 'number') stride = reading.next - Number(position)
      position = reading.next ?? position
      const { drift } = reading
      const truncated = plan.inner.filter(({ path }) => isTruncated(data, path)).map(({ path }) => path)
      const totalCount = list && readTotalCount(list, connection.style)
      end = totalCount ?? 0
      return {
        nodes: reading.nodes,
        edges: list && Array.isArray(list.edges) ? readMembers(list).filter(isRecord) : [],
        pageInfo: readPageInfo(list, direction, reading.hasMore, first),
        resume: done || lost || position === undefined ? null : resumeAt(position),
        ...(totalCount !== undefined && { totalCount }),
        ...(drift && { drift }),
        ...(truncated.length > 0 && { truncated }),
        ...(error && { error }),
      }
    },
  }
}

function isTruncated(data: unknown, path: string): boolean {
  return findLists(data, path.split('.')).some((list) => {
    if (isRecord(list.pageInfo)) return list.pageInfo.hasNextPage === true
    const total = readTotalCount(list, 'offset')
    return total !== undefined && total > readNodes(list).length
  })
}

function readPageInfo(
  list: RawList | undefined,
  direction: ListPlan['direction'],
  hasMore: boolean,
  first: boolean,
): Page<unknown>['pageInfo'] {
  const info = isRecord(list?.pageInfo) ? list.pageInfo : {}
  return {
    hasNextPage: direction === 'forward' ? hasMore : !first || info.hasNextPage === true,
    hasPreviousPage: direction === 'backward' ? hasMore : !first || info.hasPreviousPage === true,
    startCursor: typeof info.startCursor === 'string' ? info.startCursor : null,
    endCursor: typeof info.endCursor === 'string' ? info.endCursor : null,
  }
}
