import { CredentialRejectedError, ReauthenticationRequiredError } from '../errors/errors.ts'
import type { Grant, GrantContext, TokenSet } from '../grants/grant.ts'
import type { Holding } from './holding.ts'
import { hasLiveRefreshToken } from './token-record.ts'

/** What is presented to a token endpoint: the primary credential of a grant, or a refresh token. */
export interface Credential {
  readonly kind: 'primary' | 'refresh-token'
  /** Whether presenting it may use it up, so that others have to know of it beforehand. */
  readonly singleUse: boolean
  present(context: GrantContext): Promise<TokenSet>
}

/** Chooses the refresh token where there is one that nobody else may have used up. */
export function chooseCredential(grant: Grant, holding: Holding, { clock }: GrantContext): Credential {
  const { record, orphaned } = holding
  const { renew, refreshTokenUse } = grant
  const singleUse = refreshTokenUse !== 'reusable'
  // Without another credential, one that may still work is better than none.
  const isAtRisk = orphaned && singleUse && !(grant.resume && refreshTokenUse === 'rotating')
  if (!renew || isAtRisk || !hasLiveRefreshToken(record, clock)) return primaryCredential(grant, holding)
  const { refreshToken } = record
  return { kind: 'refresh-token', singleUse, present: (context) => renew.call(grant, refreshToken, context) }
}

/** The credential that the grant was made with. */
export function primaryCredential(grant: Grant, { record, orphaned }: Holding): Credential {
  const isUsedUp = grant.obtainsOnce === true && (record !== undefined || orphaned)
  return {
    kind: 'primary',
    singleUse: grant.obtainsOnce === true,
    async present(context) {
      if (!isUsedUp) return grant.obtain(context)
      if (grant.resume)
        throw new ReauthenticationRequiredError('The stored sign-in cannot be renewed. Sign in again.')
      throw new CredentialRejectedError(
        'The refresh token was used before and its successor is lost. Sign in again.',
      )
    },
  }
}
