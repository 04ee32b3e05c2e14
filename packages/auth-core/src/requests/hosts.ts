import type { Clock } from '../clock.ts'
import { assertOwnOrigin } from '../http/assert-own-origin.ts'
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
  /** Finds the host that serves a root field: the main one when no other does. Left out: there is no other. */
  readonly forField: ((field: string) => Target) | undefined
}

/** The settings of {@link createHosts}. */
export interface HostsOptions {
  readonly provider: Provider | undefined
  readonly endpoint: Endpoint | undefined
  readonly clock: Clock
  readonly allowInsecureRequests: boolean | undefined
  /** Where the token may go besides the provider's endpoints. Left out: there is no token. */
  readonly ownEndpoints: OwnEndpoints | undefined
}

/** Asked for when a URL is none that is known as it stands. */
export type OwnEndpoints = () => readonly Endpoint[]

/**
 * Makes a function that finds the hosts behind a URL.
 *
 * @throws ConfigurationError for a URL that would carry secrets unencrypted; so does the function that is made, and for one
 * that would bring the token to a stranger.
 */
export function createHosts(options: HostsOptions): (url: string) => Targets {
  const { provider, endpoint, clock, allowInsecureRequests, ownEndpoints } = options
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
    const ofProvider = Object.values(provider?.endpoints ?? {})
    const endpoints = endpoint ? [endpoint] : ofProvider
    const known = endpoints.find((candidate) => candidate.url === url)
    const hosts = known?.hosts ?? []
    if (ownEndpoints && !known)
      assertOwnOrigin(url, [...endpoints, ...ofProvider, ...ownEndpoints()], provider?.name)
    const main = targetOf(url)
    const others = hosts.map((host) => ({ host, target: targetOf(host.url, host.authorization) }))
    const forField = (field: string): Target => others.find(({ host }) => serves(host, field))?.target ?? main
    return { main, forField: others.length > 0 ? forField : undefined }
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
