import type { Client, GraphQLRequest, OperationResult } from '@urql/core'
import type { Clock } from '../clock.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { attachment } from '../pagination/client-facts.ts'
import { queryPage } from '../pagination/query-page.ts'
import type { Visibility } from './visibility.ts'

// Browsers wake hidden pages about once a minute themselves.
const slowest = 60_000

/** Somebody who waits for results. */
export interface Watcher {
  /** In ms. */
  readonly every: number
  receive(result: OperationResult): void
  /** Receives what ends the watch. */
  fail(reason: unknown): void
}

/** Asks one query again and again for all who watch it. */
export interface Poller {
  /** @returns a function that ends it. */
  add(watcher: Watcher): () => void
}

/** What {@link createPoller} works with. */
export interface PollerOptions {
  readonly client: Client
  readonly request: GraphQLRequest
  readonly clock: Clock
  readonly visibility: Visibility
  /** Is called when it has ended: nobody watches any more, or asking again is of no use. */
  readonly onEnd: () => void
}

/** Creates a poller that works for one identity, as long as somebody watches. */
export function createPoller({ client, request, clock, visibility, onEnd }: PollerOptions): Poller {
  const signal = attachment(client).session?.identity.signal
  const watchers = new Set<Watcher>()
  let latest: { readonly result: OperationResult; readonly at: number } | undefined
  let failures = 0
  let retryAt = 0
  let asking: AbortController | undefined
  let cancel = () => {}
  let unfollow = () => {}

  /** How long to wait after an answer, in ms. */
  function pause(): number {
    const every = Math.min(...Array.from(watchers, (watcher) => watcher.every))
    const patient = Math.max(every, slowest)
    return visibility.isHidden ? patient : Math.min(every * 2 ** failures, patient)
  }

  function plan(): void {
    cancel()
    if (asking || watchers.size === 0) return
    const due = latest ? latest.at + pause() - clock.monotonic() : 0
    const wait = Math.max(due, retryAt - clock.now())
    if (wait > 0) cancel = clock.schedule(plan, wait)
    else void ask()
  }

  async function ask(): Promise<void> {
    const current = new AbortController()
    asking = current
    try {
      take(await queryPage(client, request, { requestPolicy: 'network-only' }, current.signal))
    } catch (reason) {
      if (!current.signal.aborted) fail(reason)
    }
    if (asking !== current) return
    asking = undefined
    plan()
  }

  function take(result: OperationResult): void {
    const failure = energyError(result.error)
    if (isOver(result)) {
      fail(failure ?? result.error)
      return
    }
    failures = result.error ? failures + 1 : 0
    retryAt = failure?.retryAt ?? 0
    latest = { result, at: clock.monotonic() }
    for (const watcher of [...watchers]) watcher.receive(result)
  }

  function fail(reason: unknown): void {
    const failed = [...watchers]
    watchers.clear()
    end()
    for (const watcher of failed) watcher.fail(reason)
  }

  function begin(): void {
    const stop = visibility.subscribe(plan)
    const follow = () => fail(signal?.reason)
    signal?.addEventListener('abort', follow)
    unfollow = () => {
      stop()
      signal?.removeEventListener('abort', follow)
    }
  }

  function end(): void {
    cancel()
    unfollow()
    asking?.abort()
    asking = undefined
    onEnd()
  }

  return {
    add(watcher) {
      watchers.add(watcher)
      if (watchers.size === 1) begin()
      if (latest && clock.monotonic() - latest.at < watcher.every) watcher.receive(latest.result)
      plan()
      return () => {
        if (watchers.delete(watcher) && watchers.size === 0) end()
      }
    },
  }
}

/** Whether asking again is of no use: a failure without data that does not pass by itself. */
function isOver({ data, error }: OperationResult): boolean {
  if (!error || (data !== undefined && data !== null)) return false
  // A client without a provider fails with whatever `fetch` did.
  return !(energyError(error)?.retryable ?? error.networkError !== undefined)
}
