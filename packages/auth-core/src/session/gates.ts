import { createGate, type Gate, type RateGateOptions } from '../rate-gate/gate.ts'

/** Makes the gates of one identity: one for each host, on first use, and so one for all clients of the session. */
export function createGates(own: RateGateOptions): (url: string, settings?: RateGateOptions) => Gate {
  let gates: Map<string, Gate> | undefined
  // Most sessions ask one URL again and again, and to read a URL takes time.
  let latest: { readonly url: string; readonly gate: Gate } | undefined
  return (url, settings) => {
    if (latest?.url === url) return latest.gate
    const host = hostOf(url)
    gates ??= new Map()
    const gate = gates.get(host) ?? createGate({ ...own, ...settings })
    gates.set(host, gate)
    latest = { url, gate }
    return gate
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
