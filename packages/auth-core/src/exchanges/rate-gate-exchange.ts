import type { Exchange } from '@urql/core'
import type { Provider } from '../provider.ts'
import { assertGateOptions, createGate, type Gate, type RateGateOptions } from '../rate-gate/gate.ts'
import { anyProvider } from '../requests/any-provider.ts'
import type { RequesterOptions } from '../requests/requester.ts'
import type { Session } from '../session/session.ts'
import { requestExchange } from './request-exchange.ts'

/** The settings of {@link rateGateExchange}. */
export interface RateGateExchangeOptions
  extends Omit<RateGateOptions, 'provider' | 'on'>,
    Omit<RequesterOptions, 'gate' | 'provider' | 'clock' | 'random'> {
  /** Whose errors are read. @defaultValue any server: only HTTP statuses tell of limits */
  readonly provider?: Provider
  /** The gate to pass, when several clients share an endpoint and an identity. @defaultValue one for each host */
  readonly gate?: Gate
  /** Whose operations these are: the gates are those of its identity. */
  readonly session?: Session
}

/**
 * Lets operations pass one shared gate: when the provider refuses one for its rate, all of them pause, one probes,
 * and the rest follow at the rate that the provider bears. A limit of one field holds up that field alone, where the
 * provider says so.
 *
 * @remarks A query that was refused is sent again; a mutation only when the provider refused it before it ran. An
 * operation that waits for longer than the deadline fails with `RateLimitedError`, which says in `retryAt` when the next
 * attempt makes sense. With a `session` it sends operations with its token as well, as `sessionExchange` does.
 *
 * @example
 * ```ts
 * import { cacheExchange, Client, fetchExchange } from '@urql/core'
 *
 * const client = new Client({
 *   url,
 *   exchanges: [cacheExchange, rateGateExchange({ session, provider }), fetchExchange],
 * })
 * ```
 */
export function rateGateExchange(options: RateGateExchangeOptions = {}): Exchange {
  const { gate, window, deadline, on, clock, random, provider = anyProvider, ...rest } = options
  const own = {
    window,
    provider: provider.name,
    ...(deadline !== undefined && { deadline }),
    ...(clock && { clock }),
    ...(random && { random }),
  }
  assertGateOptions(own)
  const gates = new Map<string, Gate>()

  function gateOf(url: string): Gate {
    const known = gates.get(url) ?? createGate(own)
    gates.set(url, known)
    return known
  }

  return requestExchange({
    ...rest,
    provider,
    clock,
    random,
    on,
    gate: (identity, url) => gate ?? identity.gate?.(url, own) ?? gateOf(url),
  })
}
