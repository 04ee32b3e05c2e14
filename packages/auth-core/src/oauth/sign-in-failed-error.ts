import { EnergyError, type EnergyErrorDetails } from '../errors/energy-error.ts'

/**
 * Why a sign-in at the authorization server came to nothing.
 *
 * - `denied`: the customer said no.
 * - `expired`: the code lived too short for what happened.
 * - `code-refused`: the authorization server did not take the code: it had expired, was used before, or belongs to another sign-in.
 * - `state-mismatch`: the answer belongs to another sign-in, or somebody forged it.
 * - `issuer-mismatch`: the answer comes from another authorization server.
 * - `refused`: the authorization server refused for another reason; `providerCode` names it.
 */
export type SignInFailedReason =
  | 'denied'
  | 'expired'
  | 'code-refused'
  | 'state-mismatch'
  | 'issuer-mismatch'
  | 'refused'

const messages: Readonly<Record<SignInFailedReason, string>> = {
  denied: 'The customer did not agree to the sign-in.',
  expired: 'The sign-in took too long. Start a new one.',
  'code-refused': 'The authorization server did not take the code. Start a new sign-in.',
  'state-mismatch': 'The answer does not belong to the sign-in that was started. Start a new one.',
  'issuer-mismatch': 'The answer comes from another authorization server than the sign-in was started at.',
  refused: 'The authorization server refused the sign-in.',
}

/** A sign-in of a customer at the authorization server came to nothing. Only a new one helps. */
export class SignInFailedError extends EnergyError {
  override readonly code = 'sign-in-failed'
  override readonly retryable = false
  readonly reason: SignInFailedReason

  constructor(reason: SignInFailedReason, details: EnergyErrorDetails = {}) {
    super(messages[reason], details)
    this.reason = reason
  }
}
