import { EnergyError } from '../errors/energy-error.ts'
import { CredentialRejectedError, RenewalOutcomeUnknownError } from '../errors/errors.ts'
import type { Grant, GrantContext, TokenSet } from '../grants/grant.ts'
import { wasNeverSent } from '../http/was-never-sent.ts'
import type { SessionMemory } from './memory.ts'
import { hasLiveRefreshToken, type TokenRecord, withoutRefreshToken } from './token-record.ts'

/** Which credential is presented: the primary one, or a refresh token. */
export type Way =
  | { readonly kind: 'obtain' }
  | { readonly kind: 'renew'; readonly previous: TokenRecord & { refreshToken: string } }

/** Tokens, and the record whose refresh token brought them. */
export interface Presented {
  readonly tokens: TokenSet
  readonly previous: TokenRecord | undefined
}

/** Chooses the refresh token where there is one that nobody else may have used up. */
export function chooseWay(grant: Grant, memory: SessionMemory, context: GrantContext): Way {
  const { record, orphaned } = memory
  if (!grant.renew || !hasLiveRefreshToken(record, context.clock)) return { kind: 'obtain' }
  if (orphaned && grant.refreshTokenUse !== 'reusable') return { kind: 'obtain' }
  return { kind: 'renew', previous: record }
}

/** Tells whether a way uses something up, so that others have to know of it beforehand. */
export function usesUp(grant: Grant, way: Way): boolean {
  return way.kind === 'renew' ? grant.refreshTokenUse !== 'reusable' : grant.obtainsOnce === true
}

/**
 * Presents a credential. A refresh token that works once is taken out of memory first, and put back only when it is
 * certain that the provider has not seen it; unless there is no other credential, and so nothing to lose.
 */
export async function presentCredential(
  grant: Grant,
  way: Way,
  memory: SessionMemory,
  context: GrantContext,
): Promise<Presented> {
  if (way.kind === 'obtain' || !grant.renew) return obtain(grant, memory, context)
  const { previous } = way
  const once = usesUp(grant, way)
  if (once && !grant.obtainsOnce) memory.record = withoutRefreshToken(previous)
  try {
    const tokens = await grant.renew(previous.refreshToken, context)
    return { tokens, previous: grant.refreshTokenUse === 'single-use' ? undefined : previous }
  } catch (cause) {
    context.signal.throwIfAborted()
    if (EnergyError.isInstance(cause) && cause.code === 'credential-rejected') {
      memory.record = withoutRefreshToken(previous)
      return obtain(grant, memory, context)
    }
    if (once && isOutcomeUnknown(cause)) throw outcomeUnknown(cause)
    memory.record = previous
    throw cause
  }
}

async function obtain(grant: Grant, memory: SessionMemory, context: GrantContext): Promise<Presented> {
  if (grant.obtainsOnce && (memory.record !== undefined || memory.orphaned))
    throw new CredentialRejectedError(
      'The refresh token was used before and its successor is lost. Sign in again.',
    )
  try {
    return { tokens: await grant.obtain(context), previous: undefined }
  } catch (cause) {
    throw grant.obtainsOnce && isOutcomeUnknown(cause) ? outcomeUnknown(cause) : cause
  }
}

/** Tells whether the provider may have taken a credential although no answer says so. */
export function isOutcomeUnknown(cause: unknown): boolean {
  // A provider's own word, typed by the grant, is certain.
  if (EnergyError.isInstance(cause))
    return (
      cause.code === 'renewal-outcome-unknown' || ('outcomeUnknown' in cause && cause.outcomeUnknown === true)
    )
  return !wasNeverSent(cause)
}

function outcomeUnknown(cause: unknown): RenewalOutcomeUnknownError {
  return new RenewalOutcomeUnknownError(
    'The connection broke after a credential that works once was sent: nobody knows whether it was used up.',
    { cause },
  )
}
