import {
  type Client,
  CombinedError,
  createRequest,
  makeOperation,
  type Operation,
  type OperationContext,
  type OperationResult,
} from '@urql/core'
import { pipe, subscribe } from 'wonka'
import { energyError } from '../errors/find-energy-error.ts'
import { inOwnWords } from '../errors/in-own-words.ts'
import { attachment } from './client-facts.ts'
import type { ListPlan } from './list-plan.ts'
import type { Page } from './page.ts'
import { findList, readNodes } from './read-list.ts'
import { startWalk } from './start-walk.ts'
import { pageCap, type Walk } from './walk.ts'

/** A page on display. */
export interface LivePage {
  /** `undefined` for the page that the list was given. */
  readonly result: OperationResult | undefined
  readonly data: unknown
  readonly nodes: readonly unknown[]
  readonly page: Page<unknown, unknown>
}

/** What a live list has to show. */
export interface LiveListState {
  /** The pages in the order in which they were read. */
  readonly pages: readonly LivePage[]
  /** Whether a page is under way that will be added. */
  readonly loading: boolean
  /** Whether the list is being read anew while the earlier one stays on display. */
  readonly refreshing: boolean
  readonly error: CombinedError | undefined
  /** Whether the provider has more than what is there. */
  readonly hasMore: boolean
}

/** A list on display: it grows page by page, follows the cache, and is read anew from its start, one page at a time. */
export interface LiveList {
  readonly state: LiveListState
  /** Reads until `count` pages are there or the list ends; goes on after an error. */
  readUpTo(count: number): void
  /** Reads the list anew from its first page, with new cursors, as far as it was read before. */
  refresh(): void
  /** Stops reading and following. */
  dispose(): void
}

/** The settings of {@link createLiveList}. */
export interface LiveListOptions {
  readonly client: Client
  readonly plan: ListPlan
  readonly context: Partial<OperationContext>
  readonly resume?: string | null | undefined
  /** The first page, where it was read elsewhere; the list goes on behind it until it is read anew. */
  readonly initial?: Page<unknown, unknown> | undefined
  /** Is called after each change of the state. */
  readonly onChange: () => void
}

interface Slot {
  live?: LivePage
  /** Whether the next operation with the key of this page is our own. */
  expected: boolean
  stop: () => void
}

/** One way through the list. What it has read is on display at once, or when it has caught up with what is. */
interface Run {
  readonly walk: Walk
  readonly context: Partial<OperationContext>
  readonly slots: Slot[]
  /** Whether the list was known to be at its end before it was walked through. */
  readonly ended: boolean
  pending?: Slot | undefined
}

// A page must not have the key of the operation that it is a page of: urql would wait for itself.
const pageKeyMask = 0x50616765

/**
 * Opens a list that stays up to date until it is disposed of. Nothing is sent before `readUpTo`.
 *
 * @throws ConfigurationError when the resume token belongs to something else.
 */
export function createLiveList(options: LiveListOptions): LiveList {
  const { client, plan, context, initial, onChange } = options
  const facts = attachment(client)
  let run = initial ? goOnBehind(initial) : begin(context)
  let shown = run
  let wanted = 0
  let error: CombinedError | undefined
  let refreshQueued = false
  let advancing = false
  let disposed = false

  function begin(runContext: Partial<OperationContext>): Run {
    const walk = startWalk(plan, { facts, cap: pageCap, resume: options.resume })
    return { walk, context: runContext, slots: [], ended: false }
  }

  function goOnBehind(page: Page<unknown, unknown>): Run {
    const walk = startWalk(plan, { facts, cap: pageCap, resume: page.resume, isFromServer: true })
    const live: LivePage = { page, nodes: page.nodes, data: undefined, result: undefined }
    const slot: Slot = { live, expected: false, stop: () => {} }
    return { walk, context, slots: [slot], ended: page.resume === null }
  }

  function wantsMore(): boolean {
    return !disposed && !error && !run.pending && !run.walk.done && !run.ended && run.slots.length < wanted
  }

  /** Asks for page after page, as long as the cache answers at once. */
  function advance(): void {
    if (advancing) return
    advancing = true
    while (wantsMore()) open(run)
    advancing = false
    if (!disposed) onChange()
  }

  function open(current: Run): void {
    try {
      current.walk.check()
    } catch (reason) {
      fail(reason)
      return
    }
    const request = createRequest(plan.document, plan.variablesAt(current.walk.position))
    const key = request.key ^ pageKeyMask
    const operation = client.createRequestOperation('query', { ...request, key }, current.context)
    const slot: Slot = { expected: true, stop: () => {} }
    const guard = (again: Operation) => admit(slot, again)
    current.pending = slot
    facts.pages.set(key, guard)
    const subscription = pipe(
      client.executeRequestOperation(operation),
      subscribe((result) => receive(current, slot, result)),
    )
    slot.stop = () => {
      subscription.unsubscribe()
      if (facts.pages.get(key) === guard) facts.pages.delete(key)
    }
  }

  function receive(current: Run, slot: Slot, result: OperationResult): void {
    if (disposed || result.hasNext) return
    if (isWithdrawn(result)) withdraw(result.error)
    else if (slot.live) update(slot, slot.live, result)
    else if (current === run && current.pending === slot) accept(current, slot, result)
  }

  function accept(current: Run, slot: Slot, result: OperationResult): void {
    const { data, error: failure } = result
    current.pending = undefined
    try {
      if (failure && !findList(data, plan.connection.path)) throw failure
      const page = current.walk.accept(data, failure)
      slot.live = { result, data, nodes: page.nodes, page }
      current.slots.push(slot)
      if (current.walk.done || current.slots.length >= shown.slots.length) shown = current
    } catch (reason) {
      slot.stop()
      fail(reason)
    }
    advance()
  }

  /** Takes over what the cache has made of a page, such as an optimistic change. */
  function update(slot: Slot, live: LivePage, result: OperationResult): void {
    const list = findList(result.data, plan.connection.path)
    if (!list) {
      refreshLater()
      return
    }
    slot.live = { ...live, result, data: result.data, nodes: readNodes(list) }
    onChange()
  }

  /** Keeps the cache from asking for each page on its own, with cursors that may be gone. */
  function admit(slot: Slot, operation: Operation): Operation | undefined {
    if (slot.expected) {
      slot.expected = false
      return operation
    }
    const { requestPolicy } = operation.context
    if (requestPolicy !== 'network-only' && requestPolicy !== 'cache-and-network')
      return makeOperation(operation.kind, operation, { ...operation.context, requestPolicy: 'cache-only' })
    refreshLater()
    return undefined
  }

  function refreshLater(): void {
    if (refreshQueued) return
    refreshQueued = true
    queueMicrotask(refresh)
  }

  function refresh(): void {
    refreshQueued = false
    if (disposed) return
    stop()
    error = undefined
    run = begin({ ...context, requestPolicy: 'network-only' })
    if (shown.slots.length === 0) shown = run
    advance()
  }

  /** Forgets what was read for an identity that is gone. */
  function withdraw(reason: unknown): void {
    stop()
    run = begin(context)
    shown = run
    fail(reason)
    onChange()
  }

  function stop(): void {
    run.pending?.stop()
    for (const slot of [...run.slots, ...shown.slots]) slot.stop()
  }

  function fail(reason: unknown): void {
    error =
      reason instanceof CombinedError
        ? reason
        : inOwnWords(new CombinedError({ networkError: asError(reason) }))
  }

  return {
    get state() {
      const pages = shown.slots.flatMap(({ live }) => live ?? [])
      const info = pages.at(-1)?.page.pageInfo
      const hasMore = plan.direction === 'forward' ? info?.hasNextPage : info?.hasPreviousPage
      const reading = run.pending !== undefined
      return {
        pages,
        loading: reading && run === shown,
        refreshing: refreshQueued || (reading && run !== shown),
        error,
        hasMore: hasMore ?? false,
      }
    },
    readUpTo(count) {
      wanted = Math.max(wanted, count)
      error = undefined
      advance()
    },
    refresh,
    dispose() {
      disposed = true
      stop()
    },
  }
}

function isWithdrawn({ error }: OperationResult): boolean {
  return energyError(error)?.code === 'session-changed'
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('The list could not be read.')
}
