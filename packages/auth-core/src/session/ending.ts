import type { EnergyError } from '../errors/energy-error.ts'

/** How an identity ends: once, with the typed error that everything of it fails with. */
export interface Ending {
  /** The error, once it has ended. */
  readonly reason: EnergyError | undefined
  /** Aborts with {@link Ending.reason}. Made when somebody asks for it: most identities are never watched. */
  readonly signal: AbortSignal
  end(reason: EnergyError): void
}

/** @param reason - left out: it has not ended yet. */
export function createEnding(reason?: EnergyError): Ending {
  let controller: AbortController | undefined
  return {
    get reason() {
      return reason
    },
    get signal() {
      if (!controller) {
        controller = new AbortController()
        if (reason) controller.abort(reason)
      }
      return controller.signal
    },
    end(given) {
      if (reason) return
      reason = given
      controller?.abort(given)
    },
  }
}
