import {
  type Exchange,
  makeErrorResult,
  makeOperation,
  type Operation,
  type OperationResult,
} from '@urql/core'
import { filter, makeSubject, map, merge, pipe, tap } from 'wonka'
import { type Clock, systemClock } from '../clock.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import type { Provider } from '../provider.ts'
import type { Lease } from '../session/lease.ts'
import type { Session, Verdict } from '../session/session.ts'
import { authorizeFetch } from './authorize-fetch.ts'
import { classifyResult, type ResultFailure, wasNotExecuted } from './classify-result.ts'
import { attachError, failureError, typedNetworkError } from './operation-errors.ts'
import { openTicket, type Ticket } from './ticket.ts'
import { createTicketErrors } from './ticket-errors.ts'

/** The options of {@link sessionExchange}. */
export interface SessionExchangeOptions {
  readonly session: Session
  readonly provider: Provider
  /** @defaultValue the machine's clock. */
  readonly clock?: Clock
}

// An operation that is refused with this many tokens in a row is not refused because of its token.
const mostSends = 8

// Made once: every operation ends with it, and the stack trace of an exception takes time.
const operationIsOver: DOMException = /* @__PURE__ */ new DOMException('The operation is over.', 'AbortError')

/**
 * Sends every operation with the token of a session, and sends it again when the token had expired.
 *
 * @remarks
 * - Every operation settles exactly once; ten identical mutations are ten operations.
 * - A mutation is sent again only when the server executed nothing of it. One that was executed in part settles with
 *   its data and a `PartialMutationError`.
 * - The token is put on the request when it is fetched; no operation, result or cache ever holds it.
 * - A sign-out or a switch ends everything of the earlier identity with a `SessionChangedError`.
 *
 * It stands right in front of `fetchExchange`. The rate gate stands in front of it and finds limits with
 * `energyError(result.error)`.
 *
 * @example
 * ```ts
 * import { cacheExchange, Client, fetchExchange } from '@urql/core'
 *
 * const client = new Client({ url, exchanges: [cacheExchange, sessionExchange({ session, provider }), fetchExchange] })
 * ```
 */
export function sessionExchange({
  session,
  provider,
  clock = systemClock,
}: SessionExchangeOptions): Exchange {
  return ({ forward }) => {
    const sent = makeSubject<Operation>()
    const answered = makeSubject<OperationResult>()
    const open = new Set<Ticket>()
    // A request is known by its own fetch function, which survives exchanges that copy the operation.
    const ticketsByFetch = new WeakMap<object, Ticket>()

    const errors = createTicketErrors(provider)
    let unwatch: (() => void) | undefined

    // Only while there is something to fail: a session may outlive many clients.
    function watch(): void {
      unwatch ??= session.subscribe((state) => {
        for (const ticket of [...open])
          if (ticket.epoch !== state.epoch) fail(ticket, errors.identityChanged(ticket, state))
      })
    }

    function receive(operation: Operation): void {
      if (operation.kind === 'teardown') {
        for (const ticket of open)
          if (ticket.operation.key === operation.key && ticket.operation.kind !== 'mutation') close(ticket)
        sent.next(operation)
        return
      }
      const ticket = openTicket(operation, session.state.epoch)
      open.add(ticket)
      watch()
      attempt(ticket, () => heedOwnSignal(ticket))
      admit(ticket)
    }

    function admit(ticket: Ticket): void {
      if (ticket.settled) return
      const lease = attempt(ticket, () => session.peek())
      if (lease) send(ticket, lease)
      else
        session.token({ signal: ticket.controller.signal }).then(
          (obtained) => send(ticket, obtained),
          (error: unknown) => fail(ticket, errors.broken(ticket, error)),
        )
    }

    function send(ticket: Ticket, lease: Lease): void {
      if (ticket.settled) return
      if (lease.epoch !== ticket.epoch) {
        fail(ticket, errors.identityChanged(ticket, session.state))
        return
      }
      const { operation } = ticket
      const authorizedFetch = authorizeFetch(ticket, lease, { session, provider, clock })
      ticketsByFetch.set(authorizedFetch, ticket)
      ticket.lease = lease
      ticket.verdict = undefined
      ticket.sends++
      const authorized = makeOperation(operation.kind, operation, {
        fetch: authorizedFetch,
        preferGetMethod: false,
      })
      attempt(ticket, () => sent.next(authorized))
    }

    /** @returns what to deliver, if anything. */
    function receiveResult(result: OperationResult): OperationResult | undefined {
      const ticket = ticketsByFetch.get(result.operation.context.fetch ?? result)
      if (!ticket) return result
      const { lease, operation, settled } = ticket
      if (settled || !lease) return undefined
      return attempt(ticket, () => judge(ticket, lease, { ...result, operation }))
    }

    function judge(ticket: Ticket, lease: Lease, result: OperationResult): OperationResult | undefined {
      const failure = classifyResult(result, provider)
      const verdict = ticket.verdict ?? verdictOf(failure)
      if (verdict && lease.authorization !== undefined) return refused(ticket, lease, verdict, result)
      if (provesAcceptance(result, failure)) session.accept(lease)
      const error = verdict
        ? errors.anonymous(ticket)
        : failure && failureError(failure, result, provider, clock)
      if (!result.hasNext) close(ticket)
      return error ? attachError(result, error) : typedNetworkError(result, provider)
    }

    function refused(
      ticket: Ticket,
      lease: Lease,
      verdict: Verdict,
      result: OperationResult,
    ): OperationResult | undefined {
      session.reject(lease, verdict)
      const reason = reasonNotToSendAgain(ticket, result)
      if (!reason) {
        admit(ticket)
        return undefined
      }
      close(ticket)
      return attachError(result, reason)
    }

    function reasonNotToSendAgain(ticket: Ticket, result: OperationResult): EnergyError | undefined {
      if (ticket.operation.kind === 'mutation') {
        if (ticket.operation.context.sendOnce) return errors.notSentAgain(ticket)
        if (!ticket.verdict && !wasNotExecuted(result, provider)) return errors.partlyExecuted(ticket)
      }
      return ticket.sends < mostSends ? undefined : errors.alwaysRefused(ticket)
    }

    function fail(ticket: Ticket, error: EnergyError): void {
      if (ticket.settled) return
      close(ticket)
      answered.next(makeErrorResult(ticket.operation, error))
    }

    function close(ticket: Ticket): void {
      ticket.settled = true
      ticket.controller.abort(operationIsOver)
      open.delete(ticket)
      if (open.size > 0) return
      unwatch?.()
      unwatch = undefined
    }

    /** Runs what calls functions of the app or of the provider's description: one that throws ends the operation. */
    function attempt<Result>(ticket: Ticket, run: () => Result): Result | undefined {
      try {
        return run()
      } catch (error) {
        // The operation has its result; what throws now is the app that received it.
        if (ticket.settled) throw error
        fail(ticket, errors.broken(ticket, error))
        return undefined
      }
    }

    /** Ends the operation with the signal that the app gave it. urql itself would drop that signal. */
    function heedOwnSignal(ticket: Ticket): void {
      const { fetchOptions } = ticket.operation.context
      const signal = (typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions)?.signal
      const stop = (): void => fail(ticket, errors.aborted(ticket))
      if (signal?.aborted) stop()
      else signal?.addEventListener('abort', stop, { once: true, signal: ticket.controller.signal })
    }

    return (operations$) =>
      merge([
        pipe(
          forward(sent.source),
          map(receiveResult),
          filter((result) => result !== undefined),
        ),
        answered.source,
        pipe(
          operations$,
          tap(receive),
          filter((_): _ is never => false),
        ),
      ])
  }
}

function verdictOf(failure: ResultFailure | undefined): Verdict | undefined {
  return failure?.failure === 'token-refused' || failure?.failure === 'token-missing'
    ? failure.failure
    : undefined
}

// A limit may be checked before the token is.
function provesAcceptance({ error }: OperationResult, failure: ResultFailure | undefined): boolean {
  return !error?.networkError && failure?.failure !== 'rate-limited'
}
