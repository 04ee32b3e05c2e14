import { composeExchanges, type Exchange } from '@urql/core'
import type { ClientEvent } from '../client/client-event.ts'
import type { Clock } from '../clock.ts'
import type { Provider } from '../provider.ts'
import type { Session } from '../session/session.ts'
import { followIdentityExchange } from './follow-identity-exchange.ts'
import { paginationExchange } from './pagination-exchange.ts'
import { perIdentity } from './per-identity.ts'
import { rateGateExchange } from './rate-gate-exchange.ts'
import { sendOnceExchange } from './send-once-exchange.ts'
import { sessionExchange } from './session-exchange.ts'
import { withdrawExchange } from './withdraw-exchange.ts'

/** The settings of {@link providerExchange}. */
export interface ProviderExchangeOptions {
  /** Whose token the operations carry. */
  readonly session: Session
  /**
   * Exchanges between pagination and the rate gate: a cache belongs here, because pagination in front of it keeps
   * half-read lists out of it, and because they are made anew when the identity changes: a cache in front of this
   * exchange would show the next user what it holds of the last one.
   *
   * @defaultValue `[]`
   */
  readonly exchanges?: readonly Exchange[] | undefined
  /** @defaultValue the machine's clock */
  readonly clock?: Clock | undefined
  /** @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined
  /** Receives what happens at the gate and to lists, free of secrets. */
  readonly on?: ((event: ClientEvent) => void) | undefined
}

/**
 * Makes the one exchange that a urql app adds before `fetchExchange`: pagination, then your own exchanges, then the
 * rate gate, then the session.
 *
 * @example
 * ```ts
 * import { cacheExchange, Client, fetchExchange } from '@urql/core'
 *
 * const client = new Client({
 *   url,
 *   preferGetMethod: false,
 *   exchanges: [providerExchange(kraken, { session, exchanges: [cacheExchange] }), fetchExchange],
 * })
 * ```
 */
export function providerExchange(provider: Provider, options: ProviderExchangeOptions): Exchange {
  const { session, exchanges = [], clock, random, on } = options
  return composeExchanges([
    followIdentityExchange(session),
    withdrawExchange({ session, provider }),
    paginationExchange({ rules: provider.pagination, session, on }),
    ...(exchanges.length > 0 ? [perIdentity(session, exchanges)] : []),
    ...(provider.sendsMutationsOnce ? [sendOnceExchange] : []),
    rateGateExchange({
      session,
      provider: provider.name,
      on,
      ...(clock && { clock }),
      ...(random && { random }),
    }),
    sessionExchange({ session, provider, ...(clock && { clock }) }),
  ])
}
