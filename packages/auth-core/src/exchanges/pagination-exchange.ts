import { type Client, type Exchange, makeErrorResult, type Operation, type OperationResult } from '@urql/core'
import { filter, makeSubject, map, merge, pipe } from 'wonka'
import { EnergyError } from '../errors/energy-error.ts'
import { attachClientFacts, attachment, type ClientFacts } from '../pagination/client-facts.ts'
import { type ListPlan, planList } from '../pagination/list-plan.ts'
import { createLiveList, type LiveList } from '../pagination/live-list.ts'
import { mergePages } from '../pagination/merge-pages.ts'

/** How far a query is to be read, as `context.pagination`. */
export type PaginationRequest =
  | 'all'
  | {
      /** How many pages to read. @defaultValue all of them */
      readonly maxPages?: number | undefined
      /** Which list, when the document holds several. */
      readonly path?: string | undefined
      /** How many items a page has. Clamped to the provider's limit. */
      readonly pageSize?: number | undefined
      /** Goes on behind the page that this token came from. */
      readonly resume?: string | null | undefined
    }

declare module '@urql/core' {
  interface OperationContext {
    /** Reads further pages of a query's list and merges them into its result. Read by `paginationExchange`. */
    pagination?: PaginationRequest | undefined
  }
}

/** What `paginationExchange` adds to a result, as `result.extensions.pagination`. */
export interface PaginationExtension {
  readonly pagesRead: number
  /** Continues behind the last page; `null` when the list has come to its end. */
  readonly resume: string | null
}

interface PagedQuery {
  operation: Operation
  readonly plan: ListPlan
  readonly list: LiveList
}

/**
 * Reads a query with `context: { pagination: 'all' }` page by page and merges the pages into its result as they come.
 *
 * @param facts - the provider's page limits, and whose session the client has.
 * @remarks Stands in front of the cache: each page is cached on its own, and the merged list never is. When a mutation
 * invalidates the pages, the list is read anew from its start, one page at a time. Behind a cache it works too, but
 * delivers the whole list only, for the cache would keep half a list as a whole one.
 *
 * @example
 * ```ts
 * import { cacheExchange, Client, fetchExchange } from '@urql/core'
 *
 * const client = new Client({ url, exchanges: [paginationExchange(), cacheExchange, fetchExchange] })
 * const { data } = await client.query(BillsDocument, { accountNumber }, { pagination: 'all' })
 * ```
 */
export function paginationExchange(facts: ClientFacts = {}): Exchange {
  return ({ client, forward }) => {
    const self = {}
    attachClientFacts(client, facts)
    // Exchanges are made from the inside out, so that the last one to say so is the outermost.
    attachment(client).exchange = self

    return (operations$) => {
      const { source: results$, next: deliver } = makeSubject<OperationResult>()
      const queries = new Map<number, PagedQuery>()

      function start(operation: Operation): void {
        const { key } = operation
        try {
          queries.set(
            key,
            openQuery(client, operation, () => show(key)),
          )
        } catch (error) {
          if (!EnergyError.isInstance(error)) throw error
          deliver(makeErrorResult(operation, error))
          return
        }
        queries.get(key)?.list.readUpTo(pagesWanted(operation))
      }

      function repeat(query: PagedQuery, operation: Operation): void {
        query.operation = operation
        const { requestPolicy } = operation.context
        if (requestPolicy === 'network-only' || requestPolicy === 'cache-and-network') query.list.refresh()
        query.list.readUpTo(pagesWanted(operation))
      }

      function show(key: number): void {
        const query = queries.get(key)
        const result = query && resultOf(query)
        if (result) deliver(result)
      }

      function intercept(operation: Operation): Operation | undefined {
        const { exchange, pages } = attachment(client)
        if (exchange !== self) return operation
        const query = queries.get(operation.key)
        if (operation.kind === 'teardown') {
          query?.list.dispose()
          queries.delete(operation.key)
          return operation
        }
        if (operation.kind !== 'query') return operation
        if (operation.context.pagination === undefined) {
          const guard = pages.get(operation.key)
          return guard ? guard(operation) : operation
        }
        if (query) repeat(query, operation)
        else start(operation)
        return undefined
      }

      const forwarded$ = pipe(
        operations$,
        map(intercept),
        filter((operation) => operation !== undefined),
      )
      return merge([forward(forwarded$), results$])
    }
  }
}

function openQuery(client: Client, operation: Operation, onChange: () => void): PagedQuery {
  const { pagination, ...context } = operation.context
  const { path, pageSize, resume } = typeof pagination === 'object' ? pagination : {}
  const plan = planList(operation.query, operation.variables ?? {}, {
    path,
    pageSize,
    rules: attachment(client).rules,
  })
  return { operation, plan, list: createLiveList({ client, plan, context, resume, onChange }) }
}

function pagesWanted({ context: { pagination } }: Operation): number {
  return (typeof pagination === 'object' ? pagination.maxPages : undefined) ?? Number.POSITIVE_INFINITY
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
