import type { EnergyError } from '../errors/energy-error.ts'

/** How an identity ends: once, with the typed error that everything of it fails with. */
export interface Ending {
  /** The error, once it has ended. */
  reason: EnergyError | undefined
  /** Made when somebody asks for its signal: most identities are never watched. */
  controller: AbortController | undefined
}

/** Ends an identity, unless it has ended already. */
export function end(ending: Ending, reason: EnergyError): void {
  if (ending.reason) return
  ending.reason = reason
  ending.controller?.abort(reason)
}

/** The signal that aborts with the reason of an ending. */
export function signalOf(ending: Ending): AbortSignal {
  if (!ending.controller) {
    ending.controller = new AbortController()
    if (ending.reason) ending.controller.abort(ending.reason)
  }
  return ending.controller.signal
}
