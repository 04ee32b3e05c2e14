import {
  type Exchange,
  makeErrorResult,
  makeOperation,
  type Operation,
  type OperationResult,
} from '@urql/core'
import { filter, makeSubject, map, merge, pipe, tap } from 'wonka'
import { type Clock, systemClock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import {
  PartialMutationError,
  ReauthenticationRequiredError,
  SessionChangedError,
  SessionClosedError,
  SessionSuspectError,
  TransportError,
} from '../errors/errors.ts'
import type { Provider } from '../provider.ts'
import type { Lease } from '../session/lease.ts'
import type { Session, SessionState, Verdict } from '../session/session.ts'
import { authorizeFetch } from './authorize-fetch.ts'
import { classifyResult, type ResultFailure, wasNotExecuted } from './classify-result.ts'
import { attachError, failureError, operationNameOf, typedNetworkError } from './operation-errors.ts'
import { openTicket, type Ticket } from './ticket.ts'

/** The options of {@link sessionExchange}. */
export interface SessionExchangeOptions {
  readonly session: Session
  readonly provider: Provider
  /** @defaultValue the machine's clock. */
  readonly clock?: Clock
}

// An operation that is refused with this many tokens in a row is not refused because of its token.
const mostSends = 8

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

    let unwatch: (() => void) | undefined

    // Only while there is something to fail: a session may outlive many clients.
    function watch(): void {
      unwatch ??= session.subscribe((state) => {
        for (const ticket of [...open])
          if (ticket.epoch !== state.epoch) fail(ticket, identityError(ticket, state))
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
      if (heedsOwnSignal(ticket)) admit(ticket)
    }

    function admit(ticket: Ticket): void {
      const lease = session.peek()
      if (lease) send(ticket, lease)
      else
        session.token({ signal: ticket.controller.signal }).then(
          (obtained) => send(ticket, obtained),
          (error: unknown) => fail(ticket, asEnergyError(error, ticket)),
        )
    }

    function send(ticket: Ticket, lease: Lease): void {
      if (ticket.settled) return
      if (lease.epoch !== ticket.epoch) {
        fail(ticket, identityError(ticket, session.state))
        return
      }
      const { operation } = ticket
      const authorizedFetch = authorizeFetch(ticket, lease, { session, provider, clock })
      ticketsByFetch.set(authorizedFetch, ticket)
      ticket.lease = lease
      ticket.verdict = undefined
      ticket.sends++
      sent.next(makeOperation(operation.kind, operation, { fetch: authorizedFetch, preferGetMethod: false }))
    }

    /** @returns what to deliver, if anything. */
    function judge(result: OperationResult): OperationResult | undefined {
      const ticket = ticketsByFetch.get(result.operation.context.fetch ?? result)
      if (!ticket) return result
      if (ticket.settled || !ticket.lease) return undefined
      const own = { ...result, operation: ticket.operation }
      const failure = classifyResult(own, provider)
      const verdict = ticket.verdict ?? verdictOf(failure)
      if (verdict && ticket.lease.authorization !== undefined)
        return refused(ticket, ticket.lease, verdict, own)
      if (provesAcceptance(own, failure)) session.accept(ticket.lease)
      if (!own.hasNext) close(ticket)
      const error = verdict ? anonymousError(ticket) : failure && failureError(failure, own, provider, clock)
      return error ? attachError(own, error) : typedNetworkError(own, provider)
    }

    function refused(
      ticket: Ticket,
      lease: Lease,
      verdict: Verdict,
      result: OperationResult,
    ): OperationResult | undefined {
      session.reject(lease, verdict)
      const details = { provider: provider.name, operationName: operationNameOf(ticket.operation) }
      if (ticket.operation.kind === 'mutation' && ticket.operation.context.sendOnce) {
        close(ticket)
        const message =
          'The token of this mutation was refused. It was not sent again: look whether it was executed, then send it.'
        return attachError(
          result,
          new TransportError(message, { ...details, outcomeUnknown: true, retryable: false }),
        )
      }
      if (ticket.operation.kind === 'mutation' && !ticket.verdict && !wasNotExecuted(result, provider)) {
        close(ticket)
        const message =
          'The mutation was executed in part before its token was refused. It was not sent again.'
        return attachError(result, new PartialMutationError(message, details))
      }
      if (ticket.sends < mostSends) {
        admit(ticket)
        return undefined
      }
      close(ticket)
      const message = 'The provider refused this operation with every token, though it takes them for others.'
      return attachError(result, new SessionSuspectError(message, details))
    }

    function fail(ticket: Ticket, error: EnergyError): void {
      if (ticket.settled) return
      close(ticket)
      ticket.controller.abort(error)
      answered.next(makeErrorResult(ticket.operation, error))
    }

    function close(ticket: Ticket): void {
      ticket.settled = true
      open.delete(ticket)
      if (open.size > 0) return
      unwatch?.()
      unwatch = undefined
    }

    /** Ends the operation with the signal that the app gave it. urql itself would drop that signal. */
    function heedsOwnSignal(ticket: Ticket): boolean {
      const { fetchOptions } = ticket.operation.context
      const signal = (typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions)?.signal
      if (!signal) return true
      const stop = (): void => fail(ticket, abortError(ticket))
      if (signal.aborted) stop()
      else signal.addEventListener('abort', stop, { once: true, signal: ticket.controller.signal })
      return !signal.aborted
    }

    function details(ticket: Ticket): { provider: string; operationName: string | undefined } {
      return { provider: provider.name, operationName: operationNameOf(ticket.operation) }
    }

    function abortError(ticket: Ticket): EnergyError {
      return new TransportError('The operation was aborted by its own signal.', {
        ...details(ticket),
        retryable: false,
        outcomeUnknown: ticket.operation.kind === 'mutation' && ticket.sends > 0,
      })
    }

    function identityError(ticket: Ticket, { status }: SessionState): EnergyError {
      return status === 'closed'
        ? new SessionClosedError('The session was disposed of meanwhile.', details(ticket))
        : new SessionChangedError('The identity of the session changed meanwhile.', details(ticket))
    }

    function anonymousError(ticket: Ticket): EnergyError {
      const message = 'The provider wants a token for this operation, and the session is anonymous.'
      return new ReauthenticationRequiredError(message, details(ticket))
    }

    function asEnergyError(error: unknown, ticket: Ticket): EnergyError {
      if (EnergyError.isInstance(error)) return error
      return new TransportError('The session gave no token.', { ...details(ticket), cause: error })
    }

    return (operations$) =>
      merge([
        pipe(
          forward(sent.source),
          map(judge),
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
