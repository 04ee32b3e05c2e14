import { type Client, createRequest, type OperationResult, type RequestPolicy } from '@urql/core'
import { assertCount } from '../assert-count.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { assertMaxPages } from './assert-max-pages.ts'
import { attachment, type ClientFacts } from './client-facts.ts'
import type {
  ConnectionPath,
  EdgeAt,
  ListVariables,
  NodeAt,
  OnlyConnectionPath,
  PageableDocument,
} from './connection-types.ts'
import type { ListDocument } from './find-connections.ts'
import type { ListPlan, Variables } from './list-plan.ts'
import type { Page } from './page.ts'
import { planForClient } from './plan-for-client.ts'
import { queryPage } from './query-page.ts'
import { findList } from './read-list.ts'
import type { Position } from './resume-token.ts'
import { startWalk } from './start-walk.ts'
import { pageCap, type Walk } from './walk.ts'

/** The settings of {@link paginate}, besides `path`, which is needed only when the document holds several lists. */
export interface PaginateOptions {
  /** How many items a page has. Clamped to the provider's limit. @defaultValue the document's variable, else the limit */
  readonly pageSize?: number | undefined
  /** Ends normally after so many pages; the last one says in `resume` how to go on. */
  readonly maxPages?: number | undefined
  /** Goes on behind the page that this token came from. `null` is the start. */
  readonly resume?: string | null | undefined
  /** Stops reading and cancels the request under way. */
  readonly signal?: AbortSignal | undefined
  /** @defaultValue the client's own */
  readonly requestPolicy?: RequestPolicy | undefined
  /** How many pages of a list with offsets are fetched at once. @defaultValue `1` */
  readonly parallel?: number | undefined
}

/** A list that is read as it is iterated over; each iteration starts anew. */
export interface Paginated<Node, Edge = never> extends AsyncIterable<Node> {
  /** Iterates over pages instead of nodes. */
  pages(): AsyncIterable<Page<Node, Edge>>
}

/**
 * Reads a list to its end, page by page, as it is iterated over.
 *
 * @param client - any urql client; one of a provider of this SDK also brings the provider's page limits.
 * @param document - a query that selects the list with `pageInfo { hasNextPage endCursor }`, or with
 *   `pagination { totalCount }`, and takes the page from variables.
 * @param variables - the query's variables. Those that choose a page may be left out. `last` without `first` reads
 *   backward.
 * @returns an iterable of nodes, whose `pages()` is one of pages. Nothing is sent before it is iterated over; while
 *   the consumer works on a page, the next one is fetched.
 * @throws ConfigurationError when the document does not offer the list, `resume` belongs to something else, or a count is
 *   no whole number of at least 1.
 * @throws PaginationLoopError while iterating, when the provider repeats itself. What was read until then is good.
 * @throws PaginationLimitError while iterating, after 10,000 pages, unless `maxPages` is set.
 *
 * @example
 * ```ts
 * for await (const bill of paginate(client, BillsDocument, { accountNumber })) {
 *   console.log(bill.issuedDate)
 * }
 * ```
 * @see {@link paginationExchange} for the same within urql's own queries.
 */
export function paginate<
  Data,
  DocumentVariables,
  const Path extends ConnectionPath<Data> = OnlyConnectionPath<Data>,
>(
  client: Client,
  document: PageableDocument<Data, DocumentVariables, Path>,
  variables: ListVariables<DocumentVariables>,
  options?: PaginateOptions & { readonly path?: Path },
): Paginated<NodeAt<Data, Path>, EdgeAt<Data, Path>>
export function paginate(
  client: Client,
  document: ListDocument,
  variables: Variables,
  options: PaginateOptions & { readonly path?: string } = {},
): Paginated<unknown, unknown> {
  assertMaxPages(options.maxPages)
  assertCount('parallel', options.parallel)
  const facts = attachment(client)
  const { query } = createRequest(document, {})
  const plan = planForClient(client, query, variables, { path: options.path, pageSize: options.pageSize })
  const pages = (): AsyncIterable<Page<unknown, unknown>> => ({
    [Symbol.asyncIterator]: () => readPages(client, plan, facts, options),
  })
  // A token that belongs to something else is an error of the call, not of the first iteration.
  startWalk(plan, { facts, cap: pageCap, resume: options.resume })
  return { pages, [Symbol.asyncIterator]: () => readNodes(pages(), options.signal) }
}

async function* readNodes(
  pages: AsyncIterable<Page<unknown, unknown>>,
  signal: AbortSignal | undefined,
): AsyncGenerator<unknown, void> {
  for await (const { nodes } of pages) {
    for (const node of nodes) {
      signal?.throwIfAborted()
      yield node
    }
  }
}

async function* readPages(
  client: Client,
  plan: ListPlan,
  facts: ClientFacts,
  options: PaginateOptions,
): AsyncGenerator<Page<unknown, unknown>, void> {
  const { maxPages, requestPolicy, parallel = 1, resume } = options
  const walk = startWalk(plan, { facts, cap: maxPages ?? pageCap, resume })
  const ending = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, ending.signal]) : ending.signal
  const context = requestPolicy === undefined ? {} : { requestPolicy }
  const ahead = new Map<Position | undefined, Promise<OperationResult>>()

  function fetchPage(at: Position | undefined): Promise<OperationResult> {
    const request = createRequest(plan.document, plan.variablesAt(at))
    const result = ahead.get(at) ?? queryPage(client, request, context, signal)
    // A page that was fetched ahead may never be asked for; whoever asks sees its failure.
    result.catch(() => {})
    ahead.set(at, result)
    return result
  }

  try {
    for (let count = 1; ; count++) {
      signal.throwIfAborted()
      walk.check()
      const at = walk.position
      const result = await fetchPage(at)
      ahead.delete(at)
      const page = acceptPage(walk, plan, result)
      const isLast = walk.done || count === maxPages
      if (!isLast && page.resume !== null)
        for (const next of walk.upcoming(Math.min(parallel, (maxPages ?? Infinity) - count))) fetchPage(next)
      yield page
      if (isLast) return
    }
  } finally {
    ending.abort()
  }
}

function acceptPage(walk: Walk, plan: ListPlan, { data, error }: OperationResult): Page<unknown, unknown> {
  // A list that arrived is a page, even when something inside it failed.
  if (error && !findList(data, plan.connection.path)) throw energyError(error) ?? error
  return walk.accept(data, error)
}
