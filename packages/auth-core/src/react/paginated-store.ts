import { type Client, CombinedError, type OperationContext } from '@urql/core'
import { EnergyError } from '../errors/energy-error.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { attachment } from '../pagination/client-facts.ts'
import type { ListDocument } from '../pagination/find-connections.ts'
import { type ListPlan, planList, type Variables } from '../pagination/list-plan.ts'
import { createLiveList, type LiveList, type LiveListState } from '../pagination/live-list.ts'
import type { PageInfo } from '../pagination/page.ts'

/** What a paginated query shows. */
export interface PaginatedSnapshot {
  readonly items: readonly unknown[]
  readonly pageInfo: PageInfo | undefined
  readonly totalCount: number | undefined
  readonly fetching: boolean
  readonly error: CombinedError | undefined
  readonly hasMore: boolean
}

/** A paginated query as something that React can subscribe to. */
export interface PaginatedStore {
  getSnapshot(): PaginatedSnapshot
  /** Starts to read with the first listener and stops after the last. */
  subscribe(listener: () => void): () => void
  loadMore(): void
  refresh(): void
}

/** What {@link createPaginatedStore} reads. */
export interface PaginatedStoreOptions {
  readonly document: ListDocument
  readonly variables: Variables
  readonly path: string | undefined
  readonly pageSize: number | undefined
  readonly pause: boolean
  readonly context: Partial<OperationContext>
}

/** Creates the store of one list. Its first snapshot holds what the cache has. */
export function createPaginatedStore(client: Client, options: PaginatedStoreOptions): PaginatedStore {
  const { pause } = options
  const planned = plan(client, options)
  const listeners = new Set<() => void>()
  let wanted = 1
  let list: LiveList | undefined
  let snapshot: PaginatedSnapshot = peek()

  function open(onChange: () => void): LiveList | undefined {
    if (pause || planned instanceof CombinedError) return undefined
    const { context } = options
    return createLiveList({ client, plan: planned, context: { ...context, suspense: false }, onChange })
  }

  /** Takes what the cache answers at once. Nothing is sent, for the request is broken off before it leaves. */
  function peek(): PaginatedSnapshot {
    const glance = open(() => {})
    glance?.readUpTo(wanted)
    const first = show(glance?.state)
    glance?.dispose()
    // It is of an identity that is gone; the one that reads now has not asked yet.
    return energyError(first.error)?.code === 'session-changed' ? { ...nothing, fetching: true } : first
  }

  function show(state: LiveListState | undefined): PaginatedSnapshot {
    if (planned instanceof CombinedError) return { ...nothing, error: planned }
    if (!state) return nothing
    const { pages, loading, refreshing, hasMore, error } = state
    const ordered = planned.direction === 'forward' ? pages : pages.toReversed()
    return {
      items: ordered.flatMap(({ nodes }) => nodes),
      pageInfo: outerPageInfo(ordered.map(({ page }) => page.pageInfo)),
      totalCount: pages.at(-1)?.page.totalCount,
      fetching: loading || refreshing,
      error: error ?? pages.find(({ page }) => page.error)?.page.error,
      hasMore,
    }
  }

  function start(): void {
    if (list) return
    list = open(update)
    list?.readUpTo(wanted)
  }

  function stop(): void {
    list?.dispose()
    list = undefined
  }

  function update(): void {
    const state = list?.state
    // A list that has just started again leaves on display what was there.
    if (state && state.pages.length === 0 && !state.error) snapshot = { ...snapshot, fetching: state.loading }
    else snapshot = show(state)
    for (const listener of listeners) listener()
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      start()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) stop()
      }
    },
    loadMore() {
      if (!list || snapshot.fetching || !(snapshot.hasMore || snapshot.error)) return
      wanted = list.state.pages.length + 1
      list.readUpTo(wanted)
    },
    refresh() {
      list?.refresh()
    },
  }
}

const nothing: PaginatedSnapshot = {
  items: [],
  pageInfo: undefined,
  totalCount: undefined,
  fetching: false,
  error: undefined,
  hasMore: false,
}

function plan(
  client: Client,
  { document, variables, path, pageSize }: PaginatedStoreOptions,
): ListPlan | CombinedError {
  try {
    return planList(document, variables, { path, pageSize, rules: attachment(client).rules })
  } catch (error) {
    if (EnergyError.isInstance(error)) return new CombinedError({ networkError: error })
    throw error
  }
}

function outerPageInfo(infos: readonly PageInfo[]): PageInfo | undefined {
  const [first, last] = [infos[0], infos.at(-1)]
  if (!first || !last) return undefined
  return {
    hasPreviousPage: first.hasPreviousPage,
    startCursor: first.startCursor,
    hasNextPage: last.hasNextPage,
    endCursor: last.endCursor,
  }
}
