import { createGate, type Gate, type RateGateOptions } from '../rate-gate/gate.ts'

/**
 * Makes the gates of one identity: one for each host, on first use, and so one for all clients of the session. Of several
 * windows the narrowest holds, whichever client comes first.
 */
export function createGates(own: RateGateOptions): (url: string, settings?: RateGateOptions) => Gate {
  let gates: Map<string, OwnGate> | undefined
  // Most sessions ask one URL again and again, and to read a URL takes time.
  let latest:
    | { readonly url: string; readonly asked: RateGateOptions | undefined; readonly gate: Gate }
    | undefined
  return (url, asked) => {
    if (latest?.url === url && latest.asked === asked) return latest.gate
    const host = hostOf(url)
    gates ??= new Map()
    const known = gates.get(host) ?? makeGate({ ...own, ...asked })
    gates.set(host, known)
    const { gate, settings } = known
    if (asked?.window !== undefined) settings.window = Math.min(asked.window, settings.window ?? asked.window)
    latest = { url, asked, gate }
    return gate
  }
}

/** A gate, and the settings that it follows. */
interface OwnGate {
  readonly gate: Gate
  readonly settings: { window?: number | undefined }
}

function makeGate(settings: RateGateOptions): OwnGate {
  return { gate: createGate(settings), settings }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
