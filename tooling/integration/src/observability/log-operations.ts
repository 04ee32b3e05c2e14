import type { ClientEvent } from '@energy/auth-core'

/** Makes an `on` that writes one line for each operation. */
export function logOperations(write: (line: string) => void): (event: ClientEvent) => void {
  return (event) => {
    if (event.type !== 'operation-end') return
    const { operationName, kind, host, outcome, duration, attempts, timeAtGate, status, error, renewal } =
      event
    const facts = { operationName, kind, host, outcome, duration, attempts, timeAtGate, status }
    write(
      JSON.stringify({ ...facts, renewed: renewal !== undefined, code: error?.code, reason: error?.message }),
    )
  }
}
