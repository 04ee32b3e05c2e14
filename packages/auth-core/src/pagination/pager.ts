import { type Client, makeErrorResult, type Operation, type OperationResult } from '@urql/core'
import { EnergyError } from '../errors/energy-error.ts'
import { errorResult } from '../exchanges/error-result.ts'
import { assertMaxPages } from './assert-max-pages.ts'
import type { ListPlan } from './list-plan.ts'
import { createLiveList, type LiveList } from './live-list.ts'
import { mergePages } from './merge-pages.ts'
import type { Pager, PaginationExtension } from './pagination-request.ts'
import { planForClient } from './plan-for-client.ts'

interface PagedQuery {
  operation: Operation
  readonly plan: ListPlan
  readonly list: LiveList
}

/** Makes what reads queries page by page for one client. */
export function createPager(client: Client, deliver: (result: OperationResult) => void): Pager {
  const queries = new Map<number, PagedQuery>()

  function start(operation: Operation): PagedQuery {
    const { key } = operation
    const query = openQuery(client, operation, () => show(key))
    queries.set(key, query)
    return query
  }

  function repeat(query: PagedQuery, operation: Operation): PagedQuery {
    query.operation = operation
    const { requestPolicy } = operation.context
    if (requestPolicy === 'network-only' || requestPolicy === 'cache-and-network') query.list.refresh()
    return query
  }

  function take(operation: Operation): LiveList | undefined {
    const query = queries.get(operation.key)
    try {
      assertMaxPages(pagesAsked(operation))
      return (query ? repeat(query, operation) : start(operation)).list
    } catch (error) {
      if (!EnergyError.isInstance(error)) throw error
      deliver(errorResult(operation, error))
      return undefined
    }
  }

  function show(key: number): void {
    const query = queries.get(key)
    const result = query && resultOf(query)
    if (result) deliver(result)
  }

  return {
    read(operation) {
      take(operation)?.readUpTo(pagesAsked(operation) ?? Number.POSITIVE_INFINITY)
    },
    drop(key) {
      queries.get(key)?.list.dispose()
      queries.delete(key)
    },
  }
}

function openQuery(client: Client, operation: Operation, onChange: () => void): PagedQuery {
  const { pagination, ...context } = operation.context
  const { path, pageSize, resume } = typeof pagination === 'object' ? pagination : {}
  const plan = planForClient(client, operation.query, operation.variables ?? {}, { path, pageSize })
  return { operation, plan, list: createLiveList({ client, plan, context, resume, onChange }) }
}

function pagesAsked({ context: { pagination } }: Operation): number | undefined {
  return typeof pagination === 'object' ? pagination.maxPages : undefined
}

function resultOf({ operation, plan, list }: PagedQuery): OperationResult | undefined {
  const { pages, loading, refreshing, error } = list.state
  const latest = pages.at(-1)
  if (!latest) return error && { ...makeErrorResult(operation, error), error }
  // A cache in front would take half a list for a whole one.
  if (isBehindCache(operation) && (loading || refreshing)) return undefined
  const failure = error ?? pages.find(({ result }) => result?.error)?.result?.error
  const extension: PaginationExtension = { pagesRead: pages.length, resume: latest.page.resume }
  return {
    operation,
    data: mergePages(pages, plan),
    ...(failure && { error: failure }),
    extensions: { ...latest.result?.extensions, pagination: extension },
    stale: refreshing,
    hasNext: loading,
  }
}

function isBehindCache({ context }: Operation): boolean {
  return context.meta?.cacheOutcome !== undefined
}
