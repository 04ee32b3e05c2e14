import {
  type Client,
  composeExchanges,
  type Exchange,
  getOperationName,
  makeErrorResult,
  makeOperation,
  type Operation,
  type OperationContext,
  type OperationResult,
} from '@urql/core'
import { filter, makeSubject, merge, pipe, type Source, subscribe, tap } from 'wonka'
import { EnergyError } from '../errors/energy-error.ts'
import { SessionChangedError } from '../errors/errors.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { withOperationName } from '../errors/with-operation-name.ts'
import { mergeHeaders } from '../http/merge-headers.ts'
import { brokenFunction, lostAnswer, noSubscriptions } from '../requests/request-errors.ts'
import { type RequestFacts, rootFields } from '../requests/request-facts.ts'
import { type Asker, createRequester, type RequesterOptions } from '../requests/requester.ts'
import type { Session } from '../session/session.ts'
import { warnInDevelopment } from '../warn-in-development.ts'
import type { Intercept } from './pager-exchange.ts'

declare module '@urql/core' {
  interface OperationContext {
    /** Never send this mutation again by itself, not even when its token or its rate was refused. */
    sendOnce?: boolean
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
}

/** An operation that is under way or on display. */
interface Active {
  readonly operation: Operation
  isOpen: boolean
}

/** The exchanges of one identity, at work. */
interface Pipeline {
  /** Takes an operation from the app. */
  send(operation: Operation): void
  /** Takes a result from the network. */
  give(result: OperationResult): void
  close(): void
}

/** Where a request came from. Its fetch function, which survives exchanges that copy the operation, leads back to it. */
interface Origin {
  readonly operation: Operation
  readonly identity: Asker
}

const origin: unique symbol = Symbol('origin')
type OwnFetch = typeof globalThis.fetch & { [origin]?: Origin }

const mostOutcomes = 100

/**
 * Makes the one exchange in front of `fetchExchange`: it gives every operation a `fetch` that does all there is to do
 * between the operation and the network, and ends what is open or on display when the identity changes.
 */
export function requestExchange(options: RequestExchangeOptions): Exchange {
  const { session, provider, exchanges = [], headers } = options

  return ({ client, forward, dispatchDebug }) => {
    const requester = createRequester(options)
    const sent = makeSubject<Operation>()
    const delivered = makeSubject<OperationResult>()
    const active = new Map<unknown, Active>()
    // Mutations that may have been executed although they failed, by the number that urql gives each.
    const outcomes = new Map<unknown, EnergyError>()
    let identity: Asker = session?.identity ?? nobody
    let isAnonymous = session?.state.status === 'anonymous'
    let unsubscribe: (() => void) | undefined
    let pipeline = openPipeline()
    const intercept = options.intercept?.(client, delivered.next)

    function openPipeline(): Pipeline {
      if (exchanges.length === 0) return { send, give: deliver, close() {} }
      const asked = makeSubject<Operation>()
      const answered = makeSubject<OperationResult>()
      const through = composeExchanges([...exchanges])({
        client,
        dispatchDebug,
        forward: (operations$) => merge([silently(operations$, send), answered.source]),
      })
      const { unsubscribe: close } = pipe(through(asked.source), subscribe(deliver))
      return { send: asked.next, give: answered.next, close }
    }

    function receive(asked: Operation): void {
      followIdentity()
      const operation = intercept ? intercept(asked) : asked
      if (!operation) return
      if (operation.kind === 'teardown') forget(operation.key)
      else {
        active.set(idOf(operation), { operation, isOpen: true })
        // Only while there is something to end: a session may outlive many clients.
        unsubscribe ??= session?.subscribe(followIdentity)
      }
      pipeline.send(operation)
    }

    function deliver(result: OperationResult): void {
      const { operation, data, hasNext } = result
      if (!hasNext) {
        const known = active.get(idOf(operation))
        // A failure shows nothing of anybody, and what was read anonymously may stay.
        const isShown = operation.kind === 'query' && data !== undefined && data !== null && !isAnonymous
        if (known && isShown) known.isOpen = false
        else forget(idOf(operation))
      }
      delivered.next(result)
    }

    function forget(id: unknown): void {
      active.delete(id)
      if (active.size > 0) return
      unsubscribe?.()
      unsubscribe = undefined
    }

    /** Ends what belongs to an identity that is gone, and starts anew for the next one. */
    function followIdentity(): void {
      if (!session || session.identity === identity) return
      const reason = endOf(identity)
      const mayStay = isAnonymous || reason.code === 'session-closed'
      const ended = [...active.values()].filter(({ isOpen }) => isOpen || !mayStay)
      active.clear()
      forget(undefined)
      identity = session.identity
      isAnonymous = session.state.status === 'anonymous'
      pipeline.close()
      pipeline = openPipeline()
      requester.end(reason)
      for (const { operation } of ended) delivered.next(failed(operation, reason))
    }

    /** Sends an operation to the network. */
    function send(operation: Operation): void {
      const { kind, key, context } = operation
      if (kind === 'teardown') {
        // A mutation that was asked for is sent; a teardown would end all that are alike.
        if (
          ![...active.values()].some(
            (open) => open.operation.kind === 'mutation' && open.operation.key === key,
          )
        )
          sent.next(operation)
        return
      }
      if (kind === 'subscription' && !provider.subscriptions) {
        pipeline.give(failed(operation, noSubscriptions(details(operation))))
        return
      }
      const outcome = kind === 'mutation' ? outcomes.get(context._instance) : undefined
      if (outcome) {
        repeated(operation, outcome)
        return
      }
      try {
        sent.next(makeOperation(kind, operation, requestContext(operation)))
      } catch (cause) {
        // The operation has its result; what throws now is the app that received it.
        if (!active.get(idOf(operation))?.isOpen) throw cause
        pipeline.give(failed(operation, brokenFunction(cause, details(operation))))
      }
    }

    function requestContext(operation: Operation): Partial<OperationContext> {
      const { context, kind } = operation
      const asker = identity
      const asked = {
        identity: asker,
        fetch: context.fetch ?? ((input, init) => globalThis.fetch(input, init)),
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
        asker === identity ? requester.request(asked, input, init) : Promise.reject(endOf(asker))
      fetch[origin] = { operation, identity: asker }
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
      if (from.identity !== identity) return
      const own = { ...result, operation: from.operation }
      pipeline.give(result.error ? withTypedError(own) : own)
    }

    function withTypedError(result: OperationResult): OperationResult {
      const { operation, error, data } = result
      const cause = error?.networkError
      const isMutation = operation.kind === 'mutation'
      const typed =
        cause && !EnergyError.isInstance(cause)
          ? failed(operation, lostAnswer({ ...details(operation), cause }, isMutation))
          : result
      if (isMutation) rememberOutcome(operation, energyError(typed.error), data)
      return typed
    }

    function rememberOutcome({ context }: Operation, error: EnergyError | undefined, data: unknown): void {
      const isUnknown = error && 'outcomeUnknown' in error && error.outcomeUnknown === true
      const isDone = error?.code === 'partial-mutation' || (data !== undefined && data !== null)
      if (!error || !(isUnknown || isDone) || context._instance === undefined) return
      for (const oldest of outcomes.keys()) {
        if (outcomes.size < mostOutcomes) break
        outcomes.delete(oldest)
      }
      outcomes.set(context._instance, error)
    }

    /** Answers an exchange in front, such as urql's `retryExchange`, that asks for such a mutation again. */
    function repeated(operation: Operation, error: EnergyError): void {
      const who = 'retry' in operation.context ? '`retryExchange`' : 'An exchange in front of the SDK'
      warnInDevelopment(
        `${who} sent a mutation again that may have been executed, and it was held back. The SDK itself repeats what may be repeated: leave the exchange out, or let it pass over mutations.`,
      )
      pipeline.give(failed(operation, error))
    }

    function details({ query }: Operation): { provider: string; operationName: string | undefined } {
      return { provider: provider.name, operationName: getOperationName(query) }
    }

    return (operations$) =>
      merge([silently(forward(sent.source), settle), delivered.source, silently(operations$, receive)])
  }
}

/** The one for whom operations are sent when there is no session. */
const nobody: Asker = {
  peek: () => ({ generation: 0, epoch: 0, expiresAt: Number.POSITIVE_INFINITY, authorization: undefined }),
  token: () => Promise.reject(new SessionChangedError('There is no session.')),
  reject() {},
  accept() {},
}

function endOf({ signal }: Asker): EnergyError {
  const reason: unknown = signal?.reason
  return EnergyError.isInstance(reason)
    ? reason
    : new SessionChangedError('The identity of the session changed meanwhile.')
}

function failed(operation: Operation, error: EnergyError): OperationResult {
  return makeErrorResult(operation, withOperationName(error, getOperationName(operation.query)))
}

/** Tells operations apart: identical mutations share a key, and urql numbers them. */
function idOf({ kind, key, context }: Operation): unknown {
  return kind === 'mutation' ? `${key} ${context._instance}` : key
}

function optionsOf({ fetchOptions }: OperationContext): RequestInit | undefined {
  return typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions
}

/** Passes everything on to `receive`, and nothing to whoever subscribes. */
function silently<Value>(source: Source<Value>, receive: (value: Value) => void): Source<never> {
  return pipe(
    source,
    tap(receive),
    filter((_): _ is never => false),
  )
}
