import { Kind } from '@0no-co/graphql.web'
import {
  type Client,
  composeExchanges,
  type Exchange,
  getOperationName,
  makeOperation,
  type Operation,
  type OperationContext,
  type OperationResult,
} from '@urql/core'
import { make, makeSubject } from 'wonka'
import { EnergyError } from '../errors/energy-error.ts'
import { SessionChangedError } from '../errors/errors.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { inOwnWords } from '../errors/in-own-words.ts'
import { mergeHeaders } from '../http/merge-headers.ts'
import { nobody, withoutToken } from '../requests/nobody.ts'
import { brokenFunction, lostAnswer, noSubscriptions } from '../requests/request-errors.ts'
import { type RequestFacts, rootFields } from '../requests/request-facts.ts'
import {
  type AskedRequest,
  type Asker,
  createRequester,
  type RequesterOptions,
} from '../requests/requester.ts'
import type { Session } from '../session/session.ts'
import { errorResult } from './error-result.ts'
import { follow } from './follow.ts'
import { createMutationOutcomes } from './mutation-outcomes.ts'
import type { Intercept } from './pager-exchange.ts'

declare module '@urql/core' {
  interface OperationContext {
    /** Never send this mutation again by itself, not even when its token or its rate was refused. */
    sendOnce?: boolean
    /**
     * Send this operation without a token, whoever is signed in. Left out: as its document says, which a bundled one does
     * where the provider documents that no authentication is needed.
     */
    anonymous?: boolean
  }
}

/** The settings of {@link requestExchange}. */
export interface RequestExchangeOptions extends RequesterOptions {
  /** Whose operations these are. Left out: nobody's, and they are sent without a token. */
  readonly session?: Session | undefined
  /** Exchanges in front, made anew for each identity: a cache among them shows nobody what was read for somebody else. */
  readonly exchanges?: readonly Exchange[] | undefined
  /** Makes what sees each operation first. */
  readonly intercept?: ((client: Client, deliver: (result: OperationResult) => void) => Intercept) | undefined
  /** Headers for every operation, below those that it brings along. */
  readonly headers?: HeadersInit | (() => HeadersInit) | undefined
  /**
   * Asks the queries on display anew when the identity changes, so that a component that stays mounted shows what the
   * next one may see. One that was under way fails first, as everything of the earlier identity does, and is asked anew
   * only if somebody still follows it then: a promise does not.
   */
  readonly asksAnew?: boolean
}

/** An operation that is under way or on display. */
interface Active {
  readonly operation: Operation
  isOpen: boolean
  /** Whether it shows what is for this identity alone. */
  isShown: boolean
}

/** The exchanges of one identity, at work. */
interface Pipeline {
  /** Takes an operation from the app. */
  send(operation: Operation): void
  /** Takes a result from the network. */
  give(result: OperationResult): void
  close(): void
}

/** The request of an operation. Its fetch function, which survives exchanges that copy the operation, leads back to it. */
interface OperationRequest extends AskedRequest {
  readonly operation: Operation
  /** Whose it is, also where it is sent without a token. */
  readonly owner: Asker
}

const origin: unique symbol = Symbol('origin')
type OwnFetch = typeof globalThis.fetch & { [origin]?: OperationRequest }

const globalFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init)

/**
 * Makes the one exchange in front of `fetchExchange`: it gives every operation a `fetch` that does all there is to do
 * between the operation and the network, and ends what is open or on display when the identity changes.
 */
export function requestExchange(options: RequestExchangeOptions): Exchange {
  const { session, provider, exchanges = [], headers, asksAnew = false } = options

  return ({ client, forward, dispatchDebug }) => {
    const requester = createRequester(
      options,
      session && (() => [...session.endpoints, { url: urlOf(client) }]),
    )
    const sent = makeSubject<Operation>()
    const active = new Map<number, Active>()
    const outcomes = createMutationOutcomes()
    let identity: Asker = session?.identity ?? nobody
    let isAnonymous = session?.state.status === 'anonymous'
    let unsubscribe: (() => void) | undefined
    let deliver: ((result: OperationResult) => void) | undefined
    let pipeline = openPipeline()
    const intercept = options.intercept?.(client, hand)

    function openPipeline(): Pipeline {
      if (exchanges.length === 0) return { send, give: hand, close() {} }
      const asked = makeSubject<Operation>()
      let give: Pipeline['give'] = () => {}
      const through = composeExchanges([...exchanges])({
        client,
        dispatchDebug,
        forward: (operations$) =>
          make(({ next }) => {
            give = next
            return follow(operations$, send)
          }),
      })
      const close = follow(through(asked.source), hand)
      return { send: asked.next, give: (result) => give(result), close }
    }

    function receive(asked: Operation): void {
      followIdentity()
      const operation = intercept ? intercept(asked) : asked
      if (!operation) {
        // It ends with the pages that it is made of, and is asked anew like everything else.
        if (!active.has(asked.key)) remember(asked, false)
        return
      }
      if (operation.kind === 'teardown') forget(operation.key)
      else remember(operation, true)
      pipeline.send(operation)
    }

    function remember(operation: Operation, isOpen: boolean): void {
      active.set(idOf(operation), { operation, isOpen, isShown: false })
      // Only while there is something to end: a session may outlive many clients.
      unsubscribe ??= session?.subscribe(followIdentity)
    }

    function forget(id: number): void {
      active.delete(id)
      if (active.size > 0) return
      unsubscribe?.()
      unsubscribe = undefined
    }

    /** Hands a result to the app. */
    function hand(result: OperationResult): void {
      const { operation, data, error, hasNext } = result
      if (!hasNext) {
        const id = idOf(operation)
        const known = active.get(id)
        const isQuery = operation.kind === 'query'
        // A failure shows nothing of anybody, and what was read anonymously may stay.
        const isShown =
          isQuery && data !== undefined && data !== null && !isAnonymous && !isWithoutToken(operation)
        if (error && isQuery && energyError(error)?.code === 'session-changed') askAnew(operation)
        if (known && (isShown || (isQuery && asksAnew))) {
          known.isOpen = false
          known.isShown = isShown
        } else forget(id)
      }
      deliver?.(result)
    }

    /** Ends what belongs to an identity that is gone, and starts anew for the next one. */
    function followIdentity(): void {
      if (!session || session.identity === identity) return
      const reason = endOf(identity)
      const ended = [...active.values()]
      active.clear()
      forget(0)
      identity = session.identity
      isAnonymous = session.state.status === 'anonymous'
      pipeline.close()
      pipeline = openPipeline()
      requester.end(reason)
      // An answer that comes in parts would go on coming.
      for (const { operation } of ended) send(makeOperation('teardown', operation))
      for (const { operation, isOpen, isShown } of ended)
        if (isOpen || (isShown && reason.code !== 'session-closed')) hand(errorResult(operation, reason))
        else askAnew(operation)
    }

    function askAnew(operation: Operation): void {
      if (!asksAnew || session?.state.status === 'closed') return
      // When everybody has let go of the earlier identity: the client leaves out what nobody follows any more.
      queueMicrotask(() => client.reexecuteOperation(operation))
    }

    /** Sends an operation to the network. */
    function send(operation: Operation): void {
      const { kind, context } = operation
      if (kind === 'teardown') {
        // A mutation that was asked for is sent; a teardown would end all that are alike.
        if (context._instance === undefined) sent.next(operation)
        return
      }
      if (kind === 'subscription' && !provider.subscriptions) {
        pipeline.give(errorResult(operation, noSubscriptions(details(operation))))
        return
      }
      const earlier = kind === 'mutation' ? outcomes.earlier(operation) : undefined
      if (earlier) {
        pipeline.give(errorResult(operation, earlier))
        return
      }
      try {
        sent.next(makeOperation(kind, operation, requestContext(operation)))
      } catch (cause) {
        // The operation has its result; what throws now is the app that received it.
        if (!active.get(idOf(operation))?.isOpen) throw cause
        pipeline.give(errorResult(operation, brokenFunction(cause, details(operation))))
      }
    }

    function requestContext(operation: Operation): Partial<OperationContext> {
      const { context, kind } = operation
      const asker = identity
      const request: OperationRequest = {
        operation,
        owner: asker,
        identity: isWithoutToken(operation) ? withoutToken(asker) : asker,
        fetch: context.fetch ?? globalFetch,
        facts: (): RequestFacts => ({
          kind: kind === 'teardown' ? 'other' : kind,
          operationName: getOperationName(operation.query),
          fields: rootFields(operation.query),
        }),
        isMutation: kind === 'mutation',
        isGraphQL: true,
        sendOnce: context.sendOnce === true || provider.sendsMutationsOnce === true,
        // urql would drop it.
        signal: (context.fetchOptions && optionsOf(context)?.signal) ?? undefined,
      }
      const fetch: OwnFetch = (input, init = {}) =>
        // urql waits a moment before it fetches; the identity may have changed meanwhile.
        asker === identity ? requester.request(request, input, init) : Promise.reject(endOf(asker))
      fetch[origin] = request
      return {
        fetch,
        preferGetMethod: false,
        // Without it, `fetchExchange` drops subscriptions without a word.
        ...(kind === 'subscription' && { fetchSubscriptions: true }),
        ...(headers && { fetchOptions: () => mergeHeaders(headers, context.fetchOptions) }),
      }
    }

    /** Takes a result from the network. */
    function settle(result: OperationResult): void {
      const from = (result.operation.context.fetch as OwnFetch | undefined)?.[origin]
      if (!from) {
        pipeline.give(result)
        return
      }
      // What belongs to an identity that is gone was told so when it went.
      if (from.owner !== identity) return
      const own = { ...result, operation: from.operation }
      pipeline.give(result.error ? withTypedError(own) : own)
    }

    function withTypedError(result: OperationResult): OperationResult {
      const { operation, error } = result
      const cause = error?.networkError
      const isMutation = operation.kind === 'mutation'
      const typed =
        cause && !EnergyError.isInstance(cause)
          ? errorResult(operation, lostAnswer({ ...details(operation), cause }, isMutation))
          : result
      if (error) inOwnWords(error)
      if (isMutation) outcomes.note({ ...typed, data: result.data })
      return typed
    }

    function details({ query }: Operation): { provider: string; operationName: string | undefined } {
      return { provider: provider.name, operationName: getOperationName(query) }
    }

    const results$ = forward(sent.source)
    return (operations$) =>
      make(({ next }) => {
        deliver = next
        const ends = [follow(results$, settle), follow(operations$, receive)]
        return () => {
          for (const end of ends) end()
        }
      })
  }
}

/** The URL that a client was made with. urql tells it by the operations that it makes alone. */
function urlOf(client: Client): string {
  const nothing = { kind: Kind.DOCUMENT, definitions: [] } as const
  return client.createRequestOperation('teardown', { key: 0, query: nothing, variables: {} }).context.url
}

function endOf({ signal }: Asker): EnergyError {
  const reason: unknown = signal?.reason
  return EnergyError.isInstance(reason)
    ? reason
    : new SessionChangedError('The identity of the session changed meanwhile.')
}

/** Tells operations apart: identical mutations share a key, and urql numbers them. Keys are positive. */
function idOf({ key, context }: Operation): number {
  return context._instance === undefined ? key : -context._instance
}

function isWithoutToken({ query, context }: Operation): boolean {
  return context.anonymous ?? ('anonymous' in query && query.anonymous === true)
}

function optionsOf({ fetchOptions }: OperationContext): RequestInit | undefined {
  return typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions
}
