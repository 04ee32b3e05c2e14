import type { Clock } from '../clock.ts'
import type { Endpoint } from '../provider.ts'

/** What a grant brings back from a token endpoint. Lifetimes are durations, so that no clock has to agree with another. */
export interface TokenSet {
  accessToken: string
  /** How long the access token lives from its issuance, in ms. Left out: until the provider refuses it. */
  lifetime?: number | undefined
  refreshToken?: string | undefined
  /** How long the refresh token lives from its issuance, in ms. Left out: until the provider refuses it. */
  refreshTokenLifetime?: number | undefined
  /**
   * Who the token speaks for, where the grant can tell. A session that is brought the token of somebody else refuses
   * it: one session serves one principal.
   */
  subject?: string | undefined
}

/** What a session hands to a grant for one call. */
export interface GrantContext {
  /** Where the session's provider is reached. Absent when the session was made without one. */
  readonly endpoint?: Endpoint
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  /** Aborts at the session's deadline, at sign-out and when the session is disposed of; never by a caller's own abort. */
  readonly signal: AbortSignal
}

/** How refresh tokens of a grant behave, as far as the provider says so. */
export type RefreshTokenUse =
  /** There is none. */
  | 'none'
  /** The same one works until it expires. */
  | 'reusable'
  /** Each renewal may bring a new one; store what comes back and assume nothing of the old one. */
  | 'rotating'
  /** A second use is treated as theft: it must never be presented twice. */
  | 'single-use'

/**
 * A way to obtain tokens for one identity.
 *
 * @remarks A grant is plain data and two functions. It reports a refusal by throwing `CredentialRejectedError` (from
 * `renew`: of the refresh token), a limit by throwing `RateLimitedError` with `retryAt`; anything else that it throws
 * counts as passing. A `CredentialRejectedError` that is `retryable` cools down instead of standing for good. Make one with {@link defineGrant}.
 */
export interface Grant {
  /** The name of the way, such as `api-key`. */
  readonly kind: string
  /**
   * What tells this identity from every other one: everything that the provider would check, a password too. Two
   * credentials that it would tell apart must not have the same principal. It is only ever hashed, so a secret is
   * allowed here. `null` when the grant cannot tell whose tokens it brings: such a session is never stored or shared.
   */
  readonly principal: string | null
  readonly refreshTokenUse: RefreshTokenUse
  /** `server`: the credential must not reach a browser or a mobile app. */
  readonly runsOn: 'anywhere' | 'server'
  /** The primary credential is itself used up by {@link Grant.obtain}, as a refresh token given by the app is. */
  readonly obtainsOnce?: boolean
  /**
   * Tokens come from a function of the app: what stands behind it may change by itself, so what failed once says nothing
   * of the next session.
   */
  readonly fromApp?: boolean
  /**
   * Names how refresh tokens are presented, such as the token URL and the client. A sign-in is resumed only by a grant of
   * the same name. No secret. Absent when there are no refresh tokens.
   */
  readonly renewal?: string | undefined
  /**
   * Brings the handle of a stored sign-in instead of a credential; see {@link resumeSignIn}. A function, because the
   * handle is a secret.
   */
  readonly resume?: () => string | undefined
  /** Obtains tokens from the primary credential. */
  obtain(context: GrantContext): Promise<TokenSet>
  /** Obtains tokens from a refresh token. Absent when the provider has none. */
  renew?(refreshToken: string, context: GrantContext): Promise<TokenSet>
}
