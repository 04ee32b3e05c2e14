import { isRecord } from '../is-record.ts'
import type { ListPlan } from './list-plan.ts'
import type { Drift } from './page.ts'
import { type RawList, readMembers, readNodes, readTotalCount } from './read-list.ts'
import type { Reader } from './walk.ts'

const rememberedItems = 10_000

/** Reads lists that go by offset, which shift when somebody adds or removes an item in the meantime. */
export function createOffsetReader({ connection }: ListPlan): Reader {
  const recent = new Set<string>()
  let previousTotal: number | undefined

  function isNew(key: string | undefined): boolean {
    if (key === undefined) return true
    if (recent.has(key)) return false
    recent.add(key)
    return true
  }

  return (list, position) => {
    const total = readTotalCount(list, connection.style)
    const offset = typeof position === 'number' ? position : 0
    const members = readMembers(list)
    const all = readNodes(list)
    const change = total === undefined || previousTotal === undefined ? 0 : total - previousTotal
    const nodes = all.filter((node) => isNew(keyOf(node, change !== 0 || total === undefined)))
    for (const key of recent) {
      if (recent.size <= rememberedItems) break
      recent.delete(key)
    }
    previousTotal = total
    const duplicatesRemoved = all.length - nodes.length
    const next = offset + members.length
    const hasMore = members.length > 0 && saysMore(list, next, total)
    if (hasMore && all.length > 0 && nodes.length === 0 && change === 0)
      return { nodes, hasMore, next: undefined, loop: 'the provider repeats a page' }
    const drift: Drift | undefined =
      change !== 0 || duplicatesRemoved > 0 ? { totalCountChange: change, duplicatesRemoved } : undefined
    return { nodes, hasMore, next: hasMore ? next : undefined, ...(drift && { drift }) }
  }
}

// A short page is no sign of the end: a provider may give fewer items than were asked for.
function saysMore(list: RawList, next: number, total: number | undefined): boolean {
  if (isRecord(list.pageInfo)) return list.pageInfo.hasNextPage === true
  return total === undefined || next < total
}

/**
 * Names an item, so that it is recognised when it comes again. Two items without an id may look alike and be two, so
 * their content counts only when the list is known to have shifted.
 */
function keyOf(node: unknown, byContent: boolean): string | undefined {
  if (isRecord(node))
    for (const name of ['id', 'uuid', 'urn'])
      if (typeof node[name] === 'string' || typeof node[name] === 'number') return `${name}:${node[name]}`
  return byContent ? JSON.stringify(node) : undefined
}
