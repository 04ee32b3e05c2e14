import type { Clock } from '../clock.ts'
import { assertSecureUrl } from '../http/assert-secure-url.ts'
import { processWide } from '../process-wide.ts'
import type { Endpoint, Host, Provider } from '../provider.ts'
import { createRetryBudget, type RetryBudget } from '../rate-gate/retry-budget.ts'

/** A host that requests go to. */
export interface Target {
  readonly url: string
  /** As in a URL, with its port. */
  readonly host: string
  readonly authorization: Host['authorization']
  /** What may be repeated after passing failures, for everybody in the process who asks this host. */
  readonly budget: RetryBudget
}

/** The hosts behind one URL. */
export interface Targets {
  readonly main: Target
  /** Finds the host that serves all of some root fields: the main one when no other does. */
  readonly forFields: ((fields: Iterable<string>) => Target) | undefined
}

/** The settings of {@link createHosts}. */
export interface HostsOptions {
  readonly provider: Provider | undefined
  readonly endpoint: Endpoint | undefined
  readonly clock: Clock
  readonly allowInsecureRequests: boolean | undefined
}

/**
 * Makes a function that finds the hosts behind a URL.
 *
 * @throws ConfigurationError for a URL that would carry secrets unencrypted; so does the function that is made.
 */
export function createHosts(options: HostsOptions): (url: string) => Targets {
  const { provider, endpoint, clock, allowInsecureRequests } = options
  // Most clients ask one URL again and again.
  let latest: { readonly url: string; readonly targets: Targets } | undefined
  if (endpoint) for (const { url } of [endpoint, ...(endpoint.hosts ?? [])]) assertSecure(url)

  function assertSecure(url: string): void {
    assertSecureUrl(url, { option: 'url', allowInsecureRequests, provider: provider?.name })
  }

  function targetOf(url: string, authorization?: Host['authorization']): Target {
    assertSecure(url)
    const { host } = new URL(url)
    return { url, host, authorization, budget: budgetOf(clock, host) }
  }

  function find(url: string): Targets {
    const endpoints = endpoint ? [endpoint] : Object.values(provider?.endpoints ?? {})
    const hosts = endpoints.find((candidate) => candidate.url === url)?.hosts ?? []
    const main = targetOf(url)
    const others = hosts.map((host) => ({ host, target: targetOf(host.url, host.authorization) }))
    const forFields = (fields: Iterable<string>): Target => {
      const names = [...fields]
      const other = others.find(({ host }) => names.length > 0 && names.every((name) => serves(host, name)))
      return other?.target ?? main
    }
    return { main, forFields: others.length > 0 ? forFields : undefined }
  }

  return (url) => {
    if (latest?.url !== url) latest = { url, targets: find(url) }
    return latest.targets
  }
}

function serves({ fields, except }: Host, name: string): boolean {
  if (except?.includes(name)) return false
  return fields.some((field) => (field.endsWith('*') ? name.startsWith(field.slice(0, -1)) : name === field))
}

// A platform that is down is down for all of its clients.
const budgetOf: (clock: Clock, host: string) => RetryBudget = /* @__PURE__ */ processWide(
  100,
  createRetryBudget,
)
