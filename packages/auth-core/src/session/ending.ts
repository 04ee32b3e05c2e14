import type { EnergyError } from '../errors/energy-error.ts'

/** How an identity ends: once, with the typed error that everything of it fails with. */
export interface Ending {
  /** The error, once it has ended. */
  readonly reason: EnergyError | undefined
  /** Aborts with {@link Ending.reason}. Made when somebody asks for it: most identities are never watched. */
  signal(): AbortSignal
  end(reason: EnergyError): void
}

/** @param reason - left out: it has not ended yet. */
export function createEnding(reason?: EnergyError): Ending {
  let controller: AbortController | undefined
  const ending = {
    reason,
    signal() {
      if (!controller) {
        controller = new AbortController()
        if (ending.reason) controller.abort(ending.reason)
      }
      return controller.signal
    },
    end(given: EnergyError) {
      if (ending.reason) return
      ending.reason = given
      controller?.abort(given)
    },
  }
  return ending
}
