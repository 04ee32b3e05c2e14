import type { Exchange } from '@urql/core'
import type { Clock } from '../clock.ts'
import type { Grant } from '../grants/grant.ts'
import type { Session } from '../session/session.ts'
import type { SessionStore } from '../stores/session-store.ts'
import type { ClientEvent } from './client-event.ts'

/** The options that every provider's session takes. */
export interface ProviderSessionOptions {
  /** Where the provider is reached: a proxy or the sandbox. With the provider's selector it overrides the endpoint. */
  readonly url?: string | undefined
  /** How tokens are obtained. Left out: anonymous. */
  readonly auth?: Grant | undefined
  /** Where the session is kept. @defaultValue in memory, for this session alone. */
  readonly store?: SessionStore | undefined
  /** @defaultValue the global `fetch` */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** The deadline of one renewal in ms. @defaultValue `30_000` */
  readonly timeout?: number | undefined
  /** Lets secrets go to hosts other than this machine over plain `http:`. @defaultValue `false` */
  readonly allowInsecureRequests?: boolean | undefined
  /** @defaultValue the machine's clock */
  readonly clock?: Clock | undefined
  /** @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined
  /** Receives what happens to the session and, from a client, to operations, at the rate gate and to lists; free of secrets. */
  readonly on?: ((event: ClientEvent) => void) | undefined
}

/** The options that every provider's client takes. */
export interface ProviderClientOptions extends ProviderSessionOptions {
  /** A session that several clients share; instead of `auth` and `store`. */
  readonly session?: Session | undefined
  /** Headers for every request, or a function that is asked for them at each one. */
  readonly headers?: HeadersInit | (() => HeadersInit) | undefined
  /** How long one attempt of a request may take, in ms. It ends in a typed error. @defaultValue `30_000` */
  readonly requestTimeout?: number | undefined
  /** The most requests under way at once. @defaultValue wide open until the provider limits; see `createRateGate` */
  readonly window?: number | undefined
  /** The urql exchanges in front of the provider's own. @defaultValue `[cacheExchange]` */
  readonly exchanges?: readonly Exchange[] | undefined
}
