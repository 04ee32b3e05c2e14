import type { Clock } from '../clock.ts'
import { EnergyError, type EnergyErrorCode } from '../errors/energy-error.ts'
import {
  RenewalFailedError,
  RenewalOutcomeUnknownError,
  RenewalTimeoutError,
  SessionSuspectError,
} from '../errors/errors.ts'
import { elapsed, type Moment, moment } from './token-record.ts'

/** Why no token is asked for at the moment. */
export interface RenewalFailure {
  readonly error: EnergyError
  readonly since: Moment
  /** In ms; `Infinity` until the credential changes. */
  readonly cooldown: number
  /** How many in a row. */
  readonly count: number
}

const permanent: ReadonlySet<EnergyErrorCode> = new Set<EnergyErrorCode>([
  'configuration',
  'credential-rejected',
  'forbidden',
  'reauthentication-required',
  'server-only-credential',
])

/** What a failure needs to know of the session it happened in. */
export interface FailureSurroundings {
  readonly clock: Clock
  readonly random: () => number
  readonly provider: string | undefined
  /** How many failures came right before. */
  readonly count: number
}

/** Turns what a renewal threw into a typed error, and says how long it is answered locally. */
export function renewalFailure(cause: unknown, surroundings: FailureSurroundings): RenewalFailure {
  const { clock, random, provider } = surroundings
  const since = moment(clock)
  const count = surroundings.count + 1
  if (EnergyError.isInstance(cause) && permanent.has(cause.code))
    return { error: cause, since, cooldown: Number.POSITIVE_INFINITY, count }
  const asked = EnergyError.isInstance(cause) && cause.retryAt ? cause.retryAt - since.wall : 0
  const cooldown = Math.max(asked, growing(5_000, 60_000, count) * (1 + random() / 5))
  return { error: typedError(cause, { provider, retryAt: since.wall + cooldown }), since, cooldown, count }
}

/** The failure of a session whose fresh tokens are refused. */
export function suspectFailure({ clock, random, provider, count }: FailureSurroundings): RenewalFailure {
  const since = moment(clock)
  const cooldown = growing(30_000, 300_000, count + 1) * (1 + random() / 5)
  const error = new SessionSuspectError(
    'The provider refuses brand-new tokens. No other one is asked for until `retryAt`; check the endpoint and the header form.',
    { provider, retryAt: since.wall + cooldown },
  )
  return { error, since, cooldown, count: count + 1 }
}

/** Tells whether a failure still stands in the way of another attempt. */
export function isStanding(failure: RenewalFailure | undefined, clock: Clock): failure is RenewalFailure {
  return failure !== undefined && elapsed(failure.since, clock) < failure.cooldown
}

function growing(first: number, most: number, count: number): number {
  return Math.min(most, first * 2 ** (count - 1))
}

function typedError(cause: unknown, details: { provider: string | undefined; retryAt: number }): EnergyError {
  const code = EnergyError.isInstance(cause) ? cause.code : undefined
  if (code === 'renewal-timeout')
    return new RenewalTimeoutError('The token endpoint did not answer within the deadline.', details)
  if (code === 'renewal-outcome-unknown')
    return new RenewalOutcomeUnknownError(
      'The connection broke after a credential that works once was sent: nobody knows whether it was used up.',
      { ...details, cause },
    )
  const known = EnergyError.isInstance(cause) ? cause : undefined
  const reason = known ? ` ${known.message}` : ''
  return new RenewalFailedError(`No token could be obtained, for a passing reason.${reason}`, {
    ...details,
    providerCode: known?.providerCode,
    cause,
  })
}
