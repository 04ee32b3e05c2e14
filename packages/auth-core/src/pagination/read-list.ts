import { ConfigurationError } from '../errors/errors.ts'
import { isRecord } from '../is-record.ts'
import type { ConnectionField } from './find-connections.ts'

/** A list as an answer holds it. */
export type RawList = Readonly<Record<string, unknown>>

/**
 * Finds the list at a path of an answer.
 *
 * @returns the list; `undefined` when the answer has `null` on the way, or an empty list.
 * @throws ConfigurationError when a list on the way has several members, each with a list of its own.
 */
export function findList(data: unknown, path: string): RawList | undefined {
  const [list, ...more] = findLists(data, path.split('.'))
  if (more.length > 0)
    throw new ConfigurationError(
      `\`${path}\` is a list in each of several items. Ask for one item at a time, and page through its list with a query of its own.`,
    )
  return list
}

/** Finds every list at a path of an answer, also within lists. */
export function findLists(data: unknown, keys: readonly string[]): readonly RawList[] {
  if (Array.isArray(data)) return data.flatMap((member) => findLists(member, keys))
  if (!isRecord(data)) return []
  const [key, ...rest] = keys
  return key === undefined ? [data] : findLists(data[key], rest)
}

/** The members of a list as they came: edges, nodes or rows. */
export function readMembers(list: RawList): readonly unknown[] {
  for (const key of ['edges', 'nodes', 'data']) if (Array.isArray(list[key])) return list[key]
  return []
}

/** What the members of a list carry, without those that are `null`. */
export function readNodes(list: RawList): readonly unknown[] {
  const members = readMembers(list)
  const nodes = Array.isArray(list.edges)
    ? members.map((edge) => (isRecord(edge) ? edge.node : null))
    : members
  return nodes.filter((node) => node !== null && node !== undefined)
}

/** How many items the list has in all, when the answer says so. */
export function readTotalCount(list: RawList, style: ConnectionField['style']): number | undefined {
  const holder = style === 'relay' ? list : list.pagination
  const count = isRecord(holder) ? holder.totalCount : undefined
  return typeof count === 'number' ? count : undefined
}
