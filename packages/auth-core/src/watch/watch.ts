import {
  type AnyVariables,
  type Client,
  type CombinedError,
  createRequest,
  type TypedDocumentNode,
} from '@urql/core'
import { assertDuration } from '../assert-duration.ts'
import { type Clock, systemClock } from '../clock.ts'
import { clientSlot } from '../pagination/client-slot.ts'
import { createPoller, type Poller } from './poller.ts'
import { pageVisibility, type Visibility } from './visibility.ts'

/** One answer to a query that is watched. */
export interface WatchResult<Data> {
  readonly data?: Data | undefined
  /** What failed and passes by itself, or what failed beside the data. */
  readonly error?: CombinedError | undefined
}

/** The settings of {@link watch}. */
export interface WatchOptions<Data> {
  /**
   * How long after an answer the query is asked again, in ms; at least 100. While the page is hidden, a minute at least.
   * Where several watch the same, the shortest counts for all.
   */
  readonly every: number
  /** Ends the watch, after the result for which it is `true`. */
  readonly until?: ((result: WatchResult<Data>) => boolean) | undefined
  /** Ends the watch with its reason, and cancels the request under way unless others wait for it. */
  readonly signal?: AbortSignal | undefined
  /** @defaultValue the machine's clock */
  readonly clock?: Clock | undefined
  /** Whether somebody can see what is shown. @defaultValue `document.visibilityState`, where there is a document */
  readonly visibility?: Visibility | undefined
}

/**
 * Asks a query again and again, and iterates over its results.
 *
 * @param client - any urql client; one of a provider of this SDK asks within the provider's limits.
 * @param document - a query, such as one for the status of a charging session.
 * @param variables - its variables.
 * @returns an iterable of results. Whoever is slow gets the latest one. Watchers of the same query share its requests, and
 * one that comes later starts with what is there. Failures that pass are results with an `error`: the next attempt comes
 * at `retryAt` where the provider says so, else after twice the time, up to a minute.
 * @throws while iterating, the error of a failure that does not pass, such as `SessionChangedError` after a change of
 * identity; the reason of `signal`.
 * @throws ConfigurationError when `every` is no such time.
 *
 * @example
 * ```ts
 * const results = watch(client, ViewerDocument, {}, { every: 5_000, until: ({ data }) => data?.viewer != null })
 * for await (const { data, error } of results) show(error ?? data)
 * ```
 */
export function watch<Data, DocumentVariables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, DocumentVariables>,
  variables: DocumentVariables,
  options: WatchOptions<Data>,
): AsyncIterable<WatchResult<Data>> {
  const { every, until, signal, clock = systemClock, visibility = pageVisibility } = options
  assertDuration('every', every, { example: 5_000, least: 100 })
  const request = createRequest<Data, DocumentVariables>(document, variables)

  function pollerFor(): Poller {
    const pollers = clientSlot(client, slot, isPollers, () => new Map<number, Poller>())
    const present = pollers.get(request.key)
    if (present) return present
    const onEnd = () => {
      pollers.delete(request.key)
    }
    const created = createPoller({ client, request, clock, visibility, onEnd })
    pollers.set(request.key, created)
    return created
  }

  async function* results(): AsyncGenerator<WatchResult<Data>, void> {
    signal?.throwIfAborted()
    let latest: WatchResult<Data> | undefined
    let isLast = false
    let failure: { readonly reason: unknown } | undefined
    let wake = () => {}
    let leave = () => {}
    const fail = (reason: unknown) => {
      failure ??= { reason }
      wake()
    }
    const abort = () => fail(signal?.reason)
    const receive = (result: WatchResult<Data>) => {
      if (isLast) return
      latest = result
      try {
        isLast = until?.(result) ?? false
      } catch (reason) {
        fail(reason)
      }
      if (isLast) leave()
      wake()
    }
    leave = pollerFor().add({ every, receive, fail })
    if (isLast) leave()
    signal?.addEventListener('abort', abort)
    try {
      while (true) {
        if (failure) throw failure.reason
        if (latest) {
          const result = latest
          latest = undefined
          yield result
          if (isLast && !latest) return
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
      }
    } finally {
      signal?.removeEventListener('abort', abort)
      leave()
    }
  }

  return { [Symbol.asyncIterator]: results }
}

const slot = Symbol.for('@energy/pollers')

function isPollers(value: unknown): value is Map<number, Poller> {
  return value instanceof Map
}
