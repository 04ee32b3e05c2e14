import type { Sequence } from '../data/span.ts'
import { krakenError } from './errors.ts'

/** The arguments that connections take. */
export interface ConnectionArguments {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
  readonly offset?: number | null
}

/** A Relay connection as the platform answers it. */
export interface Connection {
  readonly edges: readonly { readonly node: unknown; readonly cursor: string }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
  readonly edgeCount: number
}

/** Says whether a value can be read as a list. */
export function isSequence(value: unknown): value is Sequence {
  return (
    typeof value === 'object' &&
    value !== null &&
    'length' in value &&
    typeof value.length === 'number' &&
    'slice' in value &&
    typeof value.slice === 'function'
  )
}

/**
 * Refuses a page without a size, or with one that is too large.
 *
 * @throws KT-CT-1201, KT-CT-1202, KT-CT-1203
 */
export function requirePage({ first, last }: ConnectionArguments, maximum: number): void {
  if (typeof first !== 'number' && typeof last !== 'number') throw krakenError('KT-CT-1201')
  if (typeof first === 'number' && (first > maximum || first < 0)) throw krakenError('KT-CT-1202')
  if (typeof last === 'number' && (last > maximum || last < 0)) throw krakenError('KT-CT-1203')
}

/** Cuts the page out of a list that the arguments ask for, or refuses it as {@link requirePage} does. */
export function connect(items: Sequence, page: ConnectionArguments, maximum: number): Connection {
  const { first, last } = page
  requirePage(page, maximum)

  let start = Math.min(items.length, page.after ? positionOf(page.after) + 1 : 0)
  let end = Math.min(items.length, page.before ? positionOf(page.before) : items.length)
  start = Math.min(end, start + (page.offset ?? 0))
  const windowStart = start
  const windowEnd = end
  if (typeof first === 'number') end = Math.min(end, start + first)
  if (typeof last === 'number') start = Math.max(start, end - last)

  const edges = items.slice(start, end).map((node, index) => ({ node, cursor: cursorOf(start + index) }))
  const forward = typeof first === 'number'
  return {
    edges,
    pageInfo: {
      hasNextPage: forward ? end < windowEnd : false,
      // Going forward it is always false, even when there are earlier items.
      hasPreviousPage: forward ? false : start > windowStart,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
    edgeCount: edges.length,
  }
}

const prefix = 'arrayconnection:'

function cursorOf(position: number): string {
  return btoa(`${prefix}${position}`)
}

function positionOf(cursor: string): number {
  const position = Number(decode(cursor).slice(prefix.length))
  return Number.isInteger(position) ? position : -1
}

function decode(cursor: string): string {
  try {
    return atob(cursor)
  } catch {
    return ''
  }
}
