import { ReauthenticationRequiredError } from '../errors/errors.ts'
import { defineGrant } from '../grants/define-grant.ts'
import type { Grant, TokenSet } from '../grants/grant.ts'
import { jwtClaims } from '../grants/jwt.ts'
import { oauthPrincipal, oauthRenewal, withRefreshToken } from '../grants/oauth.ts'
import type { OAuthApplication } from './application.ts'

/** A customer who signed in at an authorization server. */
export interface SignIn {
  /**
   * Holds the tokens and renews them. For one session: refresh tokens cannot be shared. After a page was loaded anew,
   * `resumeSignIn` goes on with what the session stored.
   */
  readonly grant: Grant
  /** Who signed in, as the access token says. */
  readonly subject: string | undefined
}

/** The tokens of a sign-in, and when they came, in ms since the Unix epoch. */
export interface ObtainedTokens {
  readonly tokens: TokenSet
  readonly obtainedAt: number
}

/**
 * Makes the sign-in of whom fresh tokens speak for.
 *
 * @remarks Its grant hands the tokens out once: afterwards the session holds what came of them, and the first refresh
 * token may have been replaced.
 */
export function signInOf(application: OAuthApplication, obtained: ObtainedTokens): SignIn {
  const { provider } = application
  const renewal = oauthRenewal(application)
  const renew: typeof renewal.renew = async (refreshToken, context) =>
    withSubject(await renewal.renew(refreshToken, context))
  const first = withSubject(obtained.tokens)
  let unused: ObtainedTokens | undefined = { ...obtained, tokens: first }
  const grant = defineGrant({
    ...renewal,
    kind: 'auth-server',
    // The tokens are the credential: nobody who brings less shares what is stored.
    principal: oauthPrincipal(application, first.accessToken, first.refreshToken),
    async obtain(context) {
      const live = unused && aged(unused, context.clock.now())
      const refreshToken = unused?.tokens.refreshToken
      unused = undefined
      if (live) return live
      if (refreshToken !== undefined)
        return withRefreshToken(await renew(refreshToken, context), refreshToken)
      throw new ReauthenticationRequiredError('The sign-in has ended. Start a new one.', { provider })
    },
    renew,
  })
  return { grant, subject: first.subject }
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
