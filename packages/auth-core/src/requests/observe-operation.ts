import type { Clock } from '../clock.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import { report } from '../report.ts'
import type { RenewalStart } from '../session/session.ts'
import type { OperationEvent, OperationOutcome, OperationStart } from './operation-event.ts'
import type { RequestFacts } from './request-facts.ts'

/** What is measured of one operation while somebody observes. */
export interface OperationObservation {
  /** It waits at the gate. */
  enterGate(): void
  /** It waits there no longer. */
  leaveGate(): void
  /** It waits for a token; the renewal that brings it, if one runs. */
  awaitRenewal(renewal: RenewalStart | undefined): void
  /** An attempt was answered. */
  receive(status: number): void
  end(outcome: OperationOutcome, attempts: number, error: EnergyError | undefined): void
}

/** What an observation is made of. */
export interface OperationObserver {
  readonly on: (event: OperationEvent) => void
  readonly clock: Clock
}

/** Reports the start of an operation, and gets ready for its end. */
export function observeOperation(
  { on, clock }: OperationObserver,
  { operationName, kind }: RequestFacts,
  host: string,
): OperationObservation {
  const startedAt = clock.monotonic()
  let timeAtGate = 0
  let enteredAt: number | undefined
  let status: number | undefined
  let renewal: RenewalStart | undefined

  function leaveGate(): void {
    if (enteredAt === undefined) return
    timeAtGate += clock.monotonic() - enteredAt
    enteredAt = undefined
  }

  const start: OperationStart = Object.freeze({ type: 'operation-start', operationName, kind, host })
  report(on, start)
  return {
    enterGate() {
      enteredAt = clock.monotonic()
    },
    leaveGate,
    awaitRenewal(running) {
      renewal = running ?? renewal
    },
    receive(answered) {
      status = answered
    },
    end(outcome, attempts, error) {
      leaveGate()
      report(
        on,
        Object.freeze({
          ...start,
          type: 'operation-end',
          start,
          outcome,
          duration: clock.monotonic() - startedAt,
          attempts,
          timeAtGate,
          ...(status !== undefined && { status }),
          ...(error && { error }),
          ...(renewal && { renewal }),
        }),
      )
    },
  }
}
