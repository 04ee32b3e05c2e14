import { ReauthenticationRequiredError } from '../errors/errors.ts'
import { defineGrant } from './define-grant.ts'
import type { Grant, GrantContext, RefreshTokenUse, TokenSet } from './grant.ts'

/** How the refresh tokens of a sign-in are presented: what the grants that it may have begun with have in common. */
export interface SignInRenewal {
  /** See {@link Grant.renew}. */
  readonly renew: (refreshToken: string, context: GrantContext) => Promise<TokenSet>
  /** See {@link Grant.renewal}. */
  readonly renewal: string
  readonly refreshTokenUse: RefreshTokenUse
}

/**
 * Makes a grant that goes on with a sign-in which the store holds: it renews and never obtains anew.
 *
 * @param handle - what `session.resumeHandle()` returned. Left out: the one that the store keeps, as `webStore` does.
 * @param how - how refresh tokens are presented. Each provider's own `resumeSignIn` knows it; without it, only an
 * access token that still lives can be used.
 * @remarks Give the session the store that the sign-in lies in. When it holds nothing for the handle (the user signed
 * out, the handle is wrong or for another endpoint) or nothing that can be renewed, operations fail with
 * `ReauthenticationRequiredError`, and the app asks for the credential.
 *
 * @example
 * ```ts
 * const session = createSession({ grant: resumeSignIn(storedHandle), provider, endpoint, store })
 * const { authorization } = await session.token()
 * ```
 */
export function resumeSignIn(
  handle?: string,
  how: Partial<SignInRenewal & Pick<Grant, 'runsOn'>> = {},
): Grant {
  const { refreshTokenUse = 'rotating', runsOn = 'anywhere', renew, renewal } = how
  return defineGrant({
    kind: 'resumed-sign-in',
    principal: handle ?? '',
    refreshTokenUse,
    runsOn,
    obtainsOnce: true,
    resume: () => handle,
    async obtain() {
      throw new ReauthenticationRequiredError('There is no stored sign-in to go on with. Sign in again.')
    },
    ...(renew && { renew }),
    ...(renewal !== undefined && { renewal }),
  })
}
