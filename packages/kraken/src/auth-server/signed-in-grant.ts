import {
  CredentialRejectedError,
  defineGrant,
  type Grant,
  type GrantContext,
  jwtClaims,
  type OAuthClient,
  oauthTokenRequest,
  type TokenSet,
} from '@energy/auth-core'
import { requireText } from '../grants/require-text.ts'
import { authServer, type KrakenApplication } from './application.ts'

/** A customer who signed in at the auth server. */
export interface SignIn {
  /** Holds the tokens and renews them. For one session: refresh tokens cannot be shared. */
  readonly grant: Grant
  /**
   * Who signed in, as the access token says. No secret; an app that keeps it can {@link resumeSignIn}. Without it, the
   * session is not stored.
   */
  readonly subject: string | undefined
}

/** The tokens of a sign-in, and when they came, in ms since the Unix epoch. */
export interface ObtainedTokens {
  readonly tokens: TokenSet
  readonly obtainedAt: number
}

/**
 * Makes a grant of a sign-in that happened before, for an app that starts anew with the session in its store.
 *
 * @param application - the one that the customer signed in to, with the same `scope`.
 * @param subject - the `subject` of that sign-in.
 * @throws ConfigurationError when an option is missing.
 * @remarks It brings no tokens of its own: when the store has none for this customer, or none that work, operations
 * fail with `CredentialRejectedError`, and the app starts a new sign-in.
 *
 * @example
 * ```ts
 * const auth = resumeSignIn({ instance: 'de', clientId }, localStorage.getItem('subject') ?? '')
 * const client = createKrakenClient({ instance: 'de', auth, store })
 * ```
 */
export function resumeSignIn(
  application: KrakenApplication & { readonly scope?: string | undefined },
  subject: string,
): Grant {
  requireText(subject, '`subject`', 'the `subject` of the sign-in')
  return signedInGrant({ ...authServer(application).client, scope: application.scope }, undefined, subject)
}

/** Makes the sign-in of whom fresh tokens speak for. */
export function signInOf(client: OAuthClient, { tokens, obtainedAt }: ObtainedTokens): SignIn {
  const { subject } = withSubject(tokens)
  return { grant: signedInGrant(client, { tokens: withSubject(tokens), obtainedAt }, subject), subject }
}

/**
 * Makes the grant that starts from the tokens of a sign-in and renews with the refresh token.
 *
 * @remarks It hands its tokens out once: afterwards the session holds what came of them, and the first refresh token
 * may have been replaced. Unverified: whether the auth server replaces refresh tokens, and how long they live.
 */
function signedInGrant(
  { scope, ...client }: OAuthClient,
  obtained: ObtainedTokens | undefined,
  subject: string | undefined,
): Grant {
  let unused = obtained
  const renew = async (refreshToken: string, context: GrantContext): Promise<TokenSet> =>
    withSubject(
      await oauthTokenRequest(client, { grant_type: 'refresh_token', refresh_token: refreshToken }, context),
    )
  return defineGrant({
    kind: 'auth-server',
    principal: subject === undefined ? null : JSON.stringify([client.clientId, scope, subject]),
    refreshTokenUse: 'rotating',
    runsOn: client.clientSecret === undefined ? 'anywhere' : 'server',
    async obtain(context) {
      const live = unused && aged(unused, context.clock.now())
      const refreshToken = unused?.tokens.refreshToken
      unused = undefined
      if (live) return live
      if (refreshToken !== undefined) return renew(refreshToken, context)
      throw new CredentialRejectedError('The sign-in has ended. Start a new one.', { provider: 'kraken' })
    },
    renew,
  })
}

/** Adds to tokens who they speak for, where the access token says so. */
function withSubject(tokens: TokenSet): TokenSet {
  return { ...tokens, subject: jwtClaims(tokens.accessToken)?.sub }
}

/** The tokens with the lifetime that is left; `undefined` when none is. */
function aged({ tokens, obtainedAt }: ObtainedTokens, now: number): TokenSet | undefined {
  const { lifetime, refreshTokenLifetime } = tokens
  const age = Math.max(0, now - obtainedAt)
  if (lifetime !== undefined && lifetime <= age) return undefined
  return {
    ...tokens,
    lifetime: lifetime === undefined ? undefined : lifetime - age,
    refreshTokenLifetime: refreshTokenLifetime === undefined ? undefined : refreshTokenLifetime - age,
  }
}
