import type { Operation } from '@urql/core'
import type { Lease } from '../session/lease.ts'
import type { Verdict } from '../session/session.ts'

/** One operation on its way through the session: ten identical mutations are ten tickets. */
export interface Ticket {
  /** As it came in, without anything of ours. */
  readonly operation: Operation
  /** The identity that it was asked for under. */
  readonly epoch: number
  /** Ends its wait for a token and its request. */
  readonly controller: AbortController
  /** What its latest request carried. */
  lease: Lease | undefined
  /** What the status of the latest answer said about the token, when it was not GraphQL. */
  verdict: Verdict | undefined
  /** How often it was sent. */
  sends: number
  /** Whether its last result was delivered, or nobody waits for one any more. */
  settled: boolean
}

/** Opens the ticket of an operation that has just come in. */
export function openTicket(operation: Operation, epoch: number): Ticket {
  return {
    operation,
    epoch,
    controller: new AbortController(),
    lease: undefined,
    verdict: undefined,
    sends: 0,
    settled: false,
  }
}
