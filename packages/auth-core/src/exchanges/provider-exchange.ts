import type { Exchange } from '@urql/core'
import { assertCount } from '../assert-count.ts'
import type { ClientEvent } from '../client/client-event.ts'
import type { Clock } from '../clock.ts'
import type { CreatePager } from '../pagination/pagination-request.ts'
import type { Endpoint, Provider } from '../provider.ts'
import type { Session } from '../session/session.ts'
import { interceptPaged, latePager } from './pager-exchange.ts'
import { requestExchange } from './request-exchange.ts'

/** The settings of {@link providerExchange}. */
export interface ProviderExchangeOptions {
  /** Whose token the operations carry. */
  readonly session: Session
  /**
   * Exchanges between pagination and the network: a cache belongs here, because pagination in front of it keeps
   * half-read lists out of it, and because they are made anew when the identity changes: a cache in front of this
   * exchange would show the next user what it holds of the last one.
   *
   * @defaultValue `[]`
   */
  readonly exchanges?: readonly Exchange[] | undefined
  /** Headers for every request, below those that an operation brings along, and never instead of the token. */
  readonly headers?: HeadersInit | (() => HeadersInit) | undefined
  /** Where the provider is reached, for its further hosts. @defaultValue the provider's endpoint with the client's URL */
  readonly endpoint?: Endpoint | undefined
  /** The most requests under way at once. @defaultValue wide open until the provider limits; see `createRateGate` */
  readonly window?: number | undefined
  /** How long one attempt of a request may take, in ms. @defaultValue `30_000` */
  readonly requestTimeout?: number | undefined
  /** Lets secrets go to hosts other than this machine over plain `http:`. @defaultValue `false` */
  readonly allowInsecureRequests?: boolean | undefined
  /** @defaultValue the machine's clock */
  readonly clock?: Clock | undefined
  /** @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined
  /** Receives what happens to operations, at the gate and to lists, free of secrets. */
  readonly on?: ((event: ClientEvent) => void) | undefined
}

/**
 * Makes the one exchange that a urql app adds before `fetchExchange`: pagination, then your own exchanges, then the
 * request itself, with its gate, its token and its retries.
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
  const { session, on, clock, random, window } = options
  const facts = { rules: provider.pagination, session, on }
  assertCount('window', window, provider.name)
  const own = { window, provider: provider.name, ...(clock && { clock }), ...(random && { random }) }
  return requestExchange({
    ...options,
    provider,
    asksAnew: true,
    gate: (identity, url) => identity.gate?.(url, own),
    intercept: (client, deliver) =>
      interceptPaged(client, facts, () => latePager(loadPager, client, deliver)),
  })
}

/** The code that reads pages comes with the first query that asks for them. */
async function loadPager(): Promise<CreatePager> {
  return (await import('../late.ts')).createPager
}
