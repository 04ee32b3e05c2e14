import {
  type Exchange,
  getOperationName,
  makeErrorResult,
  makeOperation,
  type Operation,
  type OperationResult,
} from '@urql/core'
import { filter, makeSubject, merge, pipe, share, tap } from 'wonka'
import type { EnergyError } from '../errors/energy-error.ts'
import { SessionChangedError, SessionClosedError } from '../errors/errors.ts'
import { energyError } from '../errors/find-energy-error.ts'
import { createRateGate, type RateGate, type RateGateOptions, type Visit } from '../rate-gate/rate-gate.ts'
import { report } from '../report.ts'
import type { Session } from '../session/session.ts'
import { executedNothing, hasValues } from './executed-nothing.ts'

/** The settings of {@link rateGateExchange}. */
export interface RateGateExchangeOptions extends RateGateOptions {
  /** The gate to pass, when several clients share an endpoint and an identity. @defaultValue a gate of this client */
  readonly gate?: RateGate
  /** Whose operations these are. What waits when its identity changes is failed, never sent for the next one. */
  readonly session?: Pick<Session, 'state' | 'subscribe'>
}

declare module '@urql/core' {
  interface OperationContext {
    /** The number under which the rate gate knows this attempt. */
    rateGateVisit?: number
  }
}

interface Attempt {
  readonly operation: Operation
  visit?: Visit
  lastResult?: OperationResult
}

/**
 * Lets operations pass one shared gate: when the provider refuses one for its rate, all of them pause, one probes,
 * and the rest follow at the rate that the provider bears.
 *
 * @remarks Stands in front of the session's exchange, whose typed errors it reads. A query that was refused is sent
 * again; a mutation only when the provider refused it before it ran. An operation that waits for longer than the
 * deadline fails with `RateLimitedError`, which says in `retryAt` when the next attempt makes sense.
 *
 * @example
 * ```ts
 * import { cacheExchange, Client, fetchExchange } from '@urql/core'
 *
 * const client = new Client({
 *   url,
 *   exchanges: [cacheExchange, rateGateExchange(), sessionExchange({ session, provider }), fetchExchange],
 * })
 * ```
 */
export function rateGateExchange(options: RateGateExchangeOptions = {}): Exchange {
  const gate = options.gate ?? createRateGate(options)
  const { session } = options

  return ({ forward }) =>
    (operations$) => {
      const admitted = makeSubject<Operation>()
      const refused = makeSubject<OperationResult>()
      const attempts = new Map<number, Attempt>()
      let count = 0
      let seen = session?.state.epoch
      let unsubscribe: (() => void) | undefined

      /** Opens the gate for the next identity, and turns away who waits from the last one. */
      function noticeIdentity(): void {
        if (!session || session.state.epoch === seen) return
        seen = session.state.epoch
        gate.clear(session.state.status === 'closed' ? sessionClosed() : identityChanged())
      }

      // Subscribed while somebody waits, and no longer: a session may serve a client for each request.
      function remember(id: number, attempt: Attempt): void {
        noticeIdentity()
        attempts.set(id, attempt)
        unsubscribe ??= session?.subscribe(noticeIdentity)
      }

      function forget(id: number): void {
        attempts.delete(id)
        if (attempts.size > 0) return
        unsubscribe?.()
        unsubscribe = undefined
      }

      function enter(operation: Operation): void {
        const id = ++count
        const tagged = makeOperation(operation.kind, operation, { ...operation.context, rateGateVisit: id })
        const attempt: Attempt = { operation: tagged }
        const epoch = session?.state.epoch
        remember(id, attempt)
        const visit = gate.enter({
          admit(visit) {
            attempt.visit = visit
            // The gate may open before it has heard of the change.
            if (session?.state.epoch === epoch) return admitted.next(tagged)
            visit.leave()
            forget(id)
            refused.next(refusal(attempt, identityChanged()))
          },
          refuse(error) {
            forget(id)
            refused.next(refusal(attempt, error))
          },
        })
        attempt.visit ??= visit
      }

      function tearDown(operation: Operation): void {
        for (const [id, attempt] of attempts) {
          if (attempt.operation.key !== operation.key || attempt.operation.kind === 'mutation') continue
          forget(id)
          attempt.visit?.leave()
        }
        admitted.next(operation)
      }

      function receive(operation: Operation): void {
        if (operation.kind === 'teardown') tearDown(operation)
        else if (operation.kind === 'subscription') admitted.next(operation)
        else enter(operation)
      }

      /** @returns whether the result is for the app; a refused operation that is sent again has none yet. */
      function settle(result: OperationResult): boolean {
        const id = result.operation.context.rateGateVisit
        const attempt = id === undefined ? undefined : attempts.get(id)
        if (id === undefined || !attempt || result.hasNext) return true
        const limit = rateLimit(result)
        if (!limit) {
          forget(id)
          attempt.visit?.passed()
          return true
        }
        attempt.lastResult = result
        const again = maySendAgain(result, limit)
        if (!again) forget(id)
        if (again)
          report(options.on, {
            type: 'retry-scheduled',
            operationName: getOperationName(result.operation.query),
          })
        attempt.visit?.limited(limit.retryAt, again)
        return !again
      }

      const results$ = pipe(admitted.source, forward, filter(settle))
      const entering$ = pipe(
        operations$,
        tap(receive),
        filter((_operation): _operation is never => false),
      )
      return pipe(merge<OperationResult>([results$, refused.source, entering$]), share)
    }
}

function rateLimit(result: OperationResult): EnergyError | undefined {
  const error = energyError(result.error)
  return error && (error.code === 'rate-limited' || isBusy(error)) ? error : undefined
}

/** Tells an overloaded provider, or a firewall in front of it, from one that is broken. */
function isBusy(error: EnergyError): boolean {
  return 'status' in error && (error.status === 429 || error.status === 503)
}

function maySendAgain(result: OperationResult, limit: EnergyError): boolean {
  const { operation, error } = result
  if (operation.kind === 'query') return true
  if (operation.context.sendOnce) return false
  // A 503 may come from a proxy that lost the answer of a mutation that ran.
  const wasRefused = limit.code === 'rate-limited' || ('status' in limit && limit.status === 429)
  if (!wasRefused) return false
  // A refusal by the status of the answer names no fields.
  return error?.graphQLErrors.length ? executedNothing(result, () => true) : !hasValues(result.data)
}

function refusal({ operation, lastResult }: Attempt, error: EnergyError): OperationResult {
  return { ...makeErrorResult(operation, error), data: lastResult?.data }
}

function identityChanged(): SessionChangedError {
  return new SessionChangedError('The identity changed while the operation waited for its turn.')
}

function sessionClosed(): SessionClosedError {
  return new SessionClosedError('The session was disposed of while the operation waited for its turn.')
}
