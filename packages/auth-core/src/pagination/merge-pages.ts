import { isRecord } from '../is-record.ts'
import type { ListPlan } from './list-plan.ts'
import { findList, type RawList } from './read-list.ts'

/** A page that is part of a list on display. */
export interface MergeablePage {
  /** The whole answer that the page came in. */
  readonly data: unknown
  /** What the page adds to the list, without what had been read before. */
  readonly nodes: readonly unknown[]
}

/**
 * Makes one answer of several pages: that of the page which was read last, whose list holds the items of all pages
 * in the list's order.
 */
export function mergePages(pages: readonly MergeablePage[], { connection, direction }: ListPlan): unknown {
  const latest = pages.at(-1)?.data
  if (pages.length < 2) return latest
  const ordered = direction === 'forward' ? pages : pages.toReversed()
  const lists = ordered
    .map(({ data }) => findList(data, connection.path))
    .filter((list) => list !== undefined)
  const [first, last] = [lists[0], lists.at(-1)]
  if (!first || !last) return latest
  const merged: Record<string, unknown> = { ...last }
  for (const key of ['edges', 'nodes'])
    if (Array.isArray(last[key]))
      merged[key] = lists.flatMap((list) => (Array.isArray(list[key]) ? list[key] : []))
  if (connection.style === 'offset') merged.data = ordered.flatMap(({ nodes }) => nodes)
  if (isRecord(first.pageInfo) && isRecord(last.pageInfo))
    merged.pageInfo = { ...last.pageInfo, ...leadingEdge(first.pageInfo) }
  return replaceList(latest, connection.path.split('.'), merged)
}

function leadingEdge(pageInfo: RawList): RawList {
  return Object.fromEntries(
    ['startCursor', 'hasPreviousPage'].filter((key) => key in pageInfo).map((key) => [key, pageInfo[key]]),
  )
}

function replaceList(data: unknown, keys: readonly string[], list: RawList): unknown {
  if (Array.isArray(data)) return data.map((member) => replaceList(member, keys, list))
  const [key, ...rest] = keys
  if (key === undefined) return list
  return isRecord(data) ? { ...data, [key]: replaceList(data[key], rest, list) } : data
}
