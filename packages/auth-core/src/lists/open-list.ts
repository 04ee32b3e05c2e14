import { type Client, CombinedError } from '@urql/core'
import { EnergyError } from '../errors/energy-error.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { inOwnWords } from '../errors/in-own-words.ts'
import { attachment } from '../pagination/client-facts.ts'
import type { ListDocument } from '../pagination/find-connections.ts'
import type { ListPlan } from '../pagination/list-plan.ts'
import { createLiveList, type LiveList, type LiveListState } from '../pagination/live-list.ts'
import type { PageInfo } from '../pagination/page.ts'
import { planForClient } from '../pagination/plan-for-client.ts'
import type { AnyListOptions } from './any-list-options.ts'
import type { ListStore } from './list-store.ts'
import type { ListSnapshot } from './paginated-query.ts'

/** Opens a list whose types were checked before: what {@link createListStore} does. */
export function openList(
  client: Client,
  document: ListDocument,
  options: AnyListOptions = {},
): ListStore<unknown> {
  const { pause = false, requestPolicy, context = {} } = options
  const { session } = attachment(client)
  const planned = plan(client, document, options)
  const listeners = new Set<() => void>()
  let { initial } = options
  let identity = session?.identity
  let wanted = 1
  let list: LiveList | undefined
  let unfollow = () => {}
  let snapshot = initial ? show(stateOf(initial)) : peek()

  function open(onChange: () => void): LiveList | undefined {
    if (pause || planned instanceof CombinedError) return undefined
    const settings = {
      client,
      plan: planned,
      context: { ...context, ...(requestPolicy && { requestPolicy }), suspense: false },
      onChange,
    }
    try {
      return createLiveList({ ...settings, initial })
    } catch (error) {
      if (!EnergyError.isInstance(error)) throw error
      // The given page belongs to another identity or query, and makes place for what is read now.
      initial = undefined
      return createLiveList(settings)
    }
  }

  /** Takes what the cache answers at once. Nothing is sent, for the request is broken off before it leaves. */
  function peek(): ListSnapshot<unknown> {
    const glance = open(() => {})
    glance?.readUpTo(wanted)
    const first = show(glance?.state)
    glance?.dispose()
    // It is of an identity that is gone; the one that reads now has not asked yet.
    return isOfEarlierIdentity(first) ? waiting : first
  }

  function show(state: LiveListState | undefined): ListSnapshot<unknown> {
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

  function stateOf(page: NonNullable<typeof initial>): LiveListState {
    const { hasNextPage, hasPreviousPage } = page.pageInfo
    const isForward = planned instanceof CombinedError || planned.direction === 'forward'
    return {
      pages: [{ page, nodes: page.nodes, data: undefined, result: undefined }],
      loading: false,
      refreshing: false,
      error: undefined,
      hasMore: isForward ? hasNextPage : hasPreviousPage,
    }
  }

  function start(): void {
    unfollow = session?.subscribe?.(follow) ?? unfollow
    if (hasMoved()) startAnew()
    else read()
  }

  function stop(): void {
    unfollow()
    close()
  }

  function read(): void {
    if (list) return
    list = open(update)
    list?.readUpTo(wanted)
  }

  function close(): void {
    list?.dispose()
    list = undefined
  }

  function hasMoved(): boolean {
    return session?.identity !== identity
  }

  function follow(): void {
    if (hasMoved()) startAnew()
  }

  /** Shows nothing more of the earlier identity, and reads for the next one when all others have let go of it too. */
  function startAnew(): void {
    identity = session?.identity
    close()
    initial = undefined
    wanted = 1
    publish(pause || planned instanceof CombinedError ? show(undefined) : waiting)
    queueMicrotask(() => {
      if (listeners.size > 0) read()
    })
  }

  function update(): void {
    const state = list?.state
    if (hasMoved()) startAnew()
    // A list that has just started again leaves on display what was there.
    else if (state && state.pages.length === 0 && !state.error)
      publish({ ...snapshot, fetching: state.loading })
    else publish(show(state))
  }

  function publish(next: ListSnapshot<unknown>): void {
    snapshot = next
    for (const listener of [...listeners]) listener()
  }

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      // The same function may listen twice.
      const registration = () => listener()
      listeners.add(registration)
      if (listeners.size === 1) start()
      return () => {
        if (listeners.delete(registration) && listeners.size === 0) stop()
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

const nothing: ListSnapshot<unknown> = {
  items: [],
  pageInfo: undefined,
  totalCount: undefined,
  fetching: false,
  error: undefined,
  hasMore: false,
}

const waiting: ListSnapshot<unknown> = { ...nothing, fetching: true }

function isOfEarlierIdentity({ error }: ListSnapshot<unknown>): boolean {
  return energyError(error)?.code === 'session-changed'
}

function plan(
  client: Client,
  document: ListDocument,
  { variables = {}, path, pageSize }: AnyListOptions,
): ListPlan | CombinedError {
  try {
    return planForClient(client, document, variables, { path, pageSize })
  } catch (error) {
    if (EnergyError.isInstance(error)) return inOwnWords(new CombinedError({ networkError: error }))
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
