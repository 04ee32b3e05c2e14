import { EnergyError } from '../errors/energy-error.ts'
import { ConfigurationError, RenewalOutcomeUnknownError } from '../errors/errors.ts'
import type { Grant, GrantContext, TokenSet } from '../grants/grant.ts'
import { wasNeverSent } from '../http/was-never-sent.ts'
import { wait } from '../wait.ts'
import { type Credential, chooseCredential, primaryCredential } from './credential.ts'
import { obtained, refreshTokenSpent, refreshTokenUnspent } from './holding.ts'
import { apply, type Memory } from './memory.ts'
import { type Moment, moment, recordOf, type TokenRecord } from './token-record.ts'

/** One renewal of one identity. */
export interface Renewal {
  readonly grant: Grant
  /** Its signal ends the renewal: at the deadline, at sign-out, at a switch, when the session is disposed of. */
  readonly context: GrantContext
  readonly memory: Memory
  /** How long the token must live at least, in ms; a token of somebody else that lives shorter is not taken over. */
  readonly minimumLifetime: number
  /** How long to wait before a lost answer is asked for once more, in ms. */
  readonly retryPause: number
  /** Throws what keeps a credential from being presented: what other sessions of the process met with it. */
  readonly assertPresentable: () => void
  /** Is told that an answer was lost and is asked for once more. */
  readonly onRetry: () => void
}

/** How a renewal ended well. The token is in the holding. */
export type RenewalOutcome = 'renewed' | 'adopted'

/** Tokens, and the record whose refresh token brought them, if one did. */
export interface Presented {
  readonly tokens: TokenSet
  readonly askedAt: Moment
  readonly previous: TokenRecord | undefined
}

/**
 * Brings a new token into the holding of an identity that shares it with nobody.
 *
 * @throws whatever the grant throws.
 */
export function renewAlone(renewal: Renewal): Promise<RenewalOutcome> {
  const { grant, memory, context } = renewal
  return withSecondAttempt<RenewalOutcome>(renewal, async () => {
    const presented = await presentCredential(renewal, chooseCredential(grant, memory.holding, context))
    apply(memory, obtained(nextRecord(renewal, presented)))
    return 'renewed'
  })
}

/** One lost answer is no outage: it is asked for once more, with whatever credential is then the right one. */
export async function withSecondAttempt<Result>(
  { context: { clock, signal }, retryPause, onRetry }: Renewal,
  attempt: () => Promise<Result>,
): Promise<Result> {
  try {
    return await attempt()
  } catch (cause) {
    signal.throwIfAborted()
    if (!isLostAnswer(cause)) throw cause
  }
  onRetry()
  await wait(clock, retryPause)
  signal.throwIfAborted()
  return attempt()
}

/**
 * Presents a credential. A refresh token that works once is taken out of the holding first, and put back only when it
 * is certain that the provider has not seen it; unless there is no other credential, and so nothing to lose.
 */
export async function presentCredential(renewal: Renewal, credential: Credential): Promise<Presented> {
  const { grant, memory, context } = renewal
  renewal.assertPresentable()
  const askedAt = moment(context.clock)
  const isRefreshToken = credential.kind === 'refresh-token'
  const previous = isRefreshToken ? memory.holding.record : undefined
  if (previous && credential.singleUse && !grant.obtainsOnce) apply(memory, refreshTokenSpent)
  try {
    const tokens = await credential.present(context)
    context.signal.throwIfAborted()
    return { tokens, askedAt, previous }
  } catch (cause) {
    context.signal.throwIfAborted()
    if (previous && EnergyError.isInstance(cause) && cause.code === 'credential-rejected') {
      apply(memory, refreshTokenSpent)
      return presentCredential(renewal, primaryCredential(grant, memory.holding))
    }
    const isSpent = credential.singleUse && isOutcomeUnknown(cause)
    if (previous && !isSpent) apply(memory, refreshTokenUnspent(previous))
    throw isSpent ? outcomeUnknown(cause) : cause
  }
}

/** Makes the record of new tokens, which comes after the one at hand. */
export function nextRecord({ memory }: Renewal, { tokens, askedAt, previous }: Presented): TokenRecord {
  const { record, generation } = memory.holding
  if (record?.subject && tokens.subject && record.subject !== tokens.subject)
    throw new ConfigurationError(
      'The grant brought a token of another user. Make one session per user (per request, on a server), or call `session.switchTo(grant)`.',
    )
  return recordOf(tokens, {
    generation: generation + 1,
    sequence: (record?.sequence ?? 0) + 1,
    askedAt,
    previous,
  })
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

/** Tells a connection that broke, or a gateway in trouble, from an answer, and from what else an app's function throws. */
function isLostAnswer(cause: unknown): boolean {
  // What `fetch` throws for a broken connection, in every runtime.
  if (!EnergyError.isInstance(cause)) return cause instanceof TypeError
  if (cause.retryAt !== undefined) return false
  const status = 'status' in cause && typeof cause.status === 'number' ? cause.status : undefined
  // Other statuses are the answer of something in between, which the next attempt meets as well.
  const isPassing = status === undefined || status < 300 || (status >= 502 && status <= 504)
  const isLost = cause.retryable || isOutcomeUnknown(cause)
  return cause.code === 'renewal-outcome-unknown' || (cause.code === 'transport' && isLost && isPassing)
}
