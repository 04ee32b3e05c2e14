import type { Clock } from '../clock.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import type { Grant } from '../grants/grant.ts'
import type { Endpoint, Provider } from '../provider.ts'
import type { Gate, RateGateOptions } from '../rate-gate/gate.ts'
import type { SessionStore } from '../stores/session-store.ts'
import type { Lease } from './lease.ts'

/** What a session is doing. */
export type SessionStatus =
  /** No grant: operations are sent without a token. */
  | 'anonymous'
  /** A grant, and no token asked for yet. */
  | 'idle'
  | 'ready'
  | 'renewing'
  /** The last renewal failed for a passing reason. */
  | 'failed'
  /** The credential was refused; only another one helps. */
  | 'rejected'
  /** Fresh tokens are refused. */
  | 'suspect'
  | 'signed-out'
  | 'closed'

/** A snapshot of a session, free of secrets. */
export interface SessionState {
  readonly status: SessionStatus
  readonly generation: number
  readonly epoch: number
  /** In ms since the Unix epoch by the local clock. */
  readonly expiresAt?: number
  readonly error?: EnergyError
}

/** Why a renewal runs. */
export type RenewalReason = 'first' | 'soft' | 'hard' | 'refused'

/** What a session asks of a store. */
export type StoreAction = 'read' | 'commit' | 'acquire' | 'release'

/** A renewal begins. */
export interface RenewalStart {
  readonly type: 'renewal-start'
  readonly reason: RenewalReason
  readonly grant: string
  readonly generation: number
}

/** What a session reports to its `on` function. No event carries a secret. */
export type SessionEvent =
  | RenewalStart
  /** A renewal is over. */
  | {
      readonly type: 'renewal-end'
      /** The very object that was reported at the start: a `Map` pairs the two. */
      readonly start: RenewalStart
      readonly outcome: 'renewed' | 'adopted' | 'failed'
      readonly generation: number
      /** In ms. */
      readonly duration: number
      readonly error?: EnergyError
    }
  /** The answer of the token endpoint was lost, and it is asked once more. */
  | { readonly type: 'renewal-retry'; readonly grant: string }
  /**
   * Many sessions of this process signed in with one credential and no store: the server makes a session for each
   * request. Give them one store, or the provider will limit its sign-ins.
   */
  | { readonly type: 'sign-ins-unshared'; readonly grant: string }
  /** The provider refused a token; `current` says whether it was the newest, so that a renewal follows. */
  | { readonly type: 'token-refused'; readonly generation: number; readonly current: boolean }
  /** The user signed out, or another one signed in: what was under way for the earlier one ends. */
  | { readonly type: 'identity-change'; readonly cause: 'sign-out' | 'switch'; readonly epoch: number }
  /** The store failed, and the session goes on in memory. */
  | {
      readonly type: 'store-failure'
      readonly action: StoreAction
      readonly error: EnergyError
    }
  /** The session was disposed of. */
  | { readonly type: 'session-close' }

/** How a token is asked for. */
export interface TokenOptions {
  /** How long it has to live at least, in ms. Where none lives that long, the newest is lent. @defaultValue `0` */
  readonly minimumLifetime?: number
  /** Ends this wait alone. */
  readonly signal?: AbortSignal
  /** Where it is for. Left out: a token that one host refused is lent to none. */
  readonly host?: string
}

/** What the provider said about a lease: see {@link FailureClass}. */
export type Verdict = 'token-refused' | 'token-missing'

/** The settings of {@link createSession}. */
export interface SessionOptions {
  /** How tokens are obtained; `null` for an anonymous session. */
  readonly grant: Grant | null
  /** Whose session this is; without it the header is `Bearer <token>`. */
  readonly provider?: Provider | undefined
  /** Where the provider is reached; part of the session's key and handed to the grant. */
  readonly endpoint?: Endpoint | undefined
  /** Where the session outlives this process or is shared. @defaultValue memory, of this session alone. */
  readonly store?: SessionStore | undefined
  /** @defaultValue the machine's clock. */
  readonly clock?: Clock | undefined
  /** @defaultValue the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined
  /** The deadline of one renewal in ms. @defaultValue `30_000` */
  readonly timeout?: number | undefined
  /** Allows an endpoint to be reached over plain `http:` beyond this machine. @defaultValue `false` */
  readonly allowInsecureRequests?: boolean | undefined
  /** Receives every event. What it throws is ignored. */
  readonly on?: ((event: SessionEvent) => void) | undefined
}

/**
 * Whom a session speaks for, as one object that everybody holds. A switch, a sign-out or a disposal replaces it whole:
 * whoever holds one tells by its `signal` that it has ended.
 *
 * @remarks When it has ended, `peek` lends nothing, `token` rejects with `signal.reason`, `reject` and `accept` do nothing.
 */
export interface Identity {
  /** See {@link Session.key}. */
  readonly key: string
  /** Counts the identities of the session. To be shown, not compared: compare the objects. */
  readonly epoch: number
  /** Aborts when the identity ends; its `reason` is the typed error that everything of this identity fails with. */
  readonly signal: AbortSignal
  /** The renewal that runs, as it was reported. */
  readonly renewal?: RenewalStart | undefined
  /** A handle stands for it still: whose it is, and its own `key`, shows when the store has been read for its first token. */
  readonly isResuming?: boolean
  /** See {@link Session.peek}. */
  peek(host?: string): Lease | undefined
  /** See {@link Session.token}. */
  token(options?: TokenOptions): Promise<Lease>
  /**
   * Reports that a host refused a lease, and with it the whole request.
   *
   * @param host - the host of the URL; another host may still take the token. Left out: it counts for all of them.
   */
  reject(lease: Lease, verdict: Verdict, host?: string): void
  /** Reports that a host took a lease. */
  accept(lease: Lease, host?: string): void
  /**
   * The gate in front of one host for this identity, whatever client asks; made on first use.
   *
   * @param settings - count for the one who asks first.
   */
  gate(url: string, settings?: RateGateOptions): Gate
}

/** The token of one identity: cached, renewed, fenced. */
export interface Session {
  /** A hash of provider, endpoint, grant kind and principal: two identities can never share an entry. */
  readonly key: string
  /** Where its token may go: its own endpoint and those of its provider. Empty: it knows of none. */
  readonly endpoints: readonly Endpoint[]
  /** Whom the session speaks for at this moment. */
  readonly identity: Identity
  readonly state: SessionState
  /** Calls `listener` after each change of {@link Session.state}. */
  subscribe(listener: (state: SessionState) => void): () => void
  /**
   * Lends a token that lives for at least `minimumLifetime` ms more; obtains or renews it when needed.
   *
   * @throws the typed error of the renewal. An abort of `signal` ends this wait alone.
   */
  token(options?: TokenOptions): Promise<Lease>
  /**
   * The token at hand, without waiting; `undefined` when one would have to be obtained first.
   *
   * @param host - where the token is for. Left out: a token that one host refused is lent to none.
   */
  peek(host?: string): Lease | undefined
  /**
   * Reports that the provider refused a lease. Only a refusal of the newest token leads to a renewal.
   *
   * @param host - see {@link Identity.reject}.
   */
  reject(lease: Lease, verdict: Verdict, host?: string): void
  /**
   * Reports that the provider took a lease. Optional: it tells a token that has died from one that was never any good,
   * and so keeps a session from becoming suspect.
   */
  accept(lease: Lease, host?: string): void
  /**
   * Makes a text by which the present sign-in is resumed later without its credential; see {@link resumeSignIn}. Signs in
   * first when nobody has.
   *
   * @returns 256 random bits, derived from nothing. Keep it as you would keep a token: whoever has it and reaches the
   * store can act for the user until the sign-in ends. It ends at {@link Session.signOut}; a later sign-in does not revive it.
   * @throws ConfigurationError when the session is not stored, StoreError when the store does not take it.
   */
  resumeHandle(): Promise<string>
  /** Changes the identity; `null` is anonymous. Everything of the earlier one fails with `SessionChangedError`. */
  switchTo(grant: Grant | null): Promise<void>
  /** Ends the identity here and in the store. Operations fail with `ReauthenticationRequiredError` from now on. */
  signOut(): Promise<void>
  /** Stops timers and waits, without touching the store. Operations fail with `SessionClosedError` from now on. */
  dispose(): void
}
