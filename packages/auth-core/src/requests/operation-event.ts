import type { EnergyError } from '../errors/energy-error.ts'
import type { RenewalStart } from '../session/session.ts'
import type { RequestFacts } from './request-facts.ts'

/** An operation goes to the network. What a cache answers is not reported. */
export interface OperationStart {
  readonly type: 'operation-start'
  readonly operationName: string | undefined
  /** `other` is a request that is not GraphQL. */
  readonly kind: RequestFacts['kind']
  /** The host that is asked, with its port. */
  readonly host: string
}

/** How an operation ended: `partial` has data beside its errors, `cancelled` was given up by the one who asked. */
export type OperationOutcome = 'ok' | 'partial' | 'failed' | 'cancelled'

/** An operation is over. An answer that is a stream, or not GraphQL, is over with its headers. */
export interface OperationEnd extends Omit<OperationStart, 'type'> {
  readonly type: 'operation-end'
  /** The very object that was reported at the start: a `Map` pairs the two. */
  readonly start: OperationStart
  readonly outcome: OperationOutcome
  /** From start to end, in ms. */
  readonly duration: number
  /** How often it was sent. */
  readonly attempts: number
  /** How long it waited at the gate, all attempts together, in ms. */
  readonly timeAtGate: number
  /** The HTTP status of the last answer, if there was one. */
  readonly status?: number
  /** The typed error, if there is one: a provider may fail an operation in words of its own. */
  readonly error?: EnergyError
  /** The renewal that it waited for: the very object that the session reported at its start. */
  readonly renewal?: RenewalStart
}

/** What is reported of an operation: every start has one end. */
export type OperationEvent = OperationStart | OperationEnd
