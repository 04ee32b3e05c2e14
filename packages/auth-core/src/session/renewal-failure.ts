import type { Clock } from '../clock.ts'
import { EnergyError, type EnergyErrorCode } from '../errors/energy-error.ts'
import {
  CredentialRejectedError,
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

const hour = 3_600_000

/** What a failure needs to know of the session it happened in. */
export interface FailureSurroundings {
  readonly clock: Clock
  readonly random: () => number
  readonly provider: string | undefined
  /** How many failures came right before. */
  readonly count: number
  /** Whether the provider has taken this very credential before. */
  readonly hasWorked: boolean
}

/** Turns what a renewal threw into a typed error, and says how long it is answered locally. */
export function renewalFailure(cause: unknown, surroundings: FailureSurroundings): RenewalFailure {
  const { clock, random, provider, hasWorked } = surroundings
  const since = moment(clock)
  const count = surroundings.count + 1
  const known = EnergyError.isInstance(cause) ? cause : undefined
  if (known && permanent.has(known.code) && !known.retryable)
    return { error: known, since, cooldown: Number.POSITIVE_INFINITY, count }
  // A refusal that good credentials meet as well: another attempt may be taken for an attack, so they are few.
  const [first, most] =
    known?.code !== 'credential-rejected' ? [5_000, 60_000] : [hasWorked ? 5_000 : 60_000, hour]
  // Nobody is believed for longer than an hour; then one attempt goes.
  const asked = known?.retryAt === undefined ? 0 : Math.min(hour, known.retryAt - since.wall)
  const cooldown = Math.round(Math.max(asked, growing(first, most, count) * (1 + random() / 5)))
  return { error: typedError(cause, { provider, retryAt: since.wall + cooldown }), since, cooldown, count }
}

/** The failure of a session whose fresh tokens are refused. */
export function suspectFailure(
  { clock, random, provider }: Omit<FailureSurroundings, 'count' | 'hasWorked'>,
  count: number,
): RenewalFailure {
  const since = moment(clock)
  const cooldown = Math.round(growing(30_000, 300_000, count) * (1 + random() / 5))
  const error = new SessionSuspectError(
    'The provider refuses brand-new tokens. No other one is asked for until `retryAt`; check the endpoint and the header form.',
    { provider, retryAt: since.wall + cooldown },
  )
  return { error, since, cooldown, count }
}

/** Tells whether a failure still stands in the way of another attempt. */
export function isStanding(failure: RenewalFailure | undefined, clock: Clock): failure is RenewalFailure {
  return failure !== undefined && elapsed(failure.since, clock) < failure.cooldown
}

/** How long a failure lasts that comes `count` times in a row, in ms. */
export function growing(first: number, most: number, count: number): number {
  return Math.min(most, first * 2 ** (count - 1))
}

function typedError(cause: unknown, details: { provider: string | undefined; retryAt: number }): EnergyError {
  const known = EnergyError.isInstance(cause) ? cause : undefined
  const providerCode = known?.providerCode
  switch (known?.code) {
    case 'renewal-timeout':
      return new RenewalTimeoutError('The token endpoint did not answer within the deadline.', details)
    case 'renewal-outcome-unknown':
      return new RenewalOutcomeUnknownError(known.message, { ...details, cause })
    case 'credential-rejected':
      return new CredentialRejectedError(`${known.message} It is presented again at \`retryAt\`.`, {
        ...details,
        providerCode,
        retryable: true,
      })
    default:
      return new RenewalFailedError(
        `No token could be obtained, for a passing reason.${known ? ` ${known.message}` : ''}`,
        { ...details, providerCode, cause },
      )
  }
}
