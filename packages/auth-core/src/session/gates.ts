import { createRateGate, type RateGate, type RateGateOptions } from '../rate-gate/rate-gate.ts'

/** Makes the gates of one identity: one for each host, on first use, and so one for all clients of the session. */
export function createGates(own: RateGateOptions): (url: string, settings?: RateGateOptions) => RateGate {
  let gates: Map<string, RateGate> | undefined
  return (url, settings) => {
    const host = hostOf(url)
    gates ??= new Map()
    const known = gates.get(host)
    if (known) return known
    const gate = createRateGate({ ...own, ...settings })
    gates.set(host, gate)
    return gate
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
