import { energyError } from '@energy/auth-core'
import { type PlatformName, spokenNames } from '../activity/activity.ts'

/** What went wrong, for a person. */
export interface Problem {
  readonly what: string
  readonly next: string
  /** `wait` passes by itself, `act` needs somebody. */
  readonly kind: 'wait' | 'act'
  /** When it is tried again without anybody doing anything, in ms since the Unix epoch. */
  readonly retryAt?: number
}

/** After how long a passing failure is tried again where the platform does not say, in ms. */
const patience = 20_000

/**
 * Says in words what happened and what happens next.
 *
 * @param failedAt - when it failed.
 */
export function describeProblem(error: unknown, name: PlatformName, failedAt: number): Problem {
  const platform = spokenNames[name]
  const failure = energyError(error)
  const retryAt = failure?.retryAt ?? failedAt + patience
  switch (failure?.code) {
    case 'rate-limited':
      return {
        what: `${platform} asks us to slow down.`,
        next: 'Nothing is lost. This part is read again by itself',
        kind: 'wait',
        retryAt,
      }
    case 'renewal-failed':
    case 'renewal-timeout':
    case 'renewal-outcome-unknown':
    case 'session-suspect':
      return {
        what: `${platform} does not confirm your sign-in at the moment.`,
        next: 'You stay signed in, and we ask again',
        kind: 'wait',
        retryAt,
      }
    case 'transport':
      return {
        what: `${platform} does not answer properly.`,
        next: failure.retryable
          ? 'We have asked more than once, and ask again'
          : 'Look whether it was done before you repeat it.',
        kind: failure.retryable ? 'wait' : 'act',
        ...(failure.retryable && { retryAt }),
      }
    case 'forbidden':
      return {
        what: 'Your sign-in may not see this.',
        next: 'Ask the account holder for access.',
        kind: 'act',
      }
    case 'reauthentication-required':
    case 'credential-rejected':
    case 'session-changed':
      return { what: 'Your sign-in has ended.', next: 'Sign in again to go on.', kind: 'act' }
    case 'schema-mismatch':
    case 'invalid-request':
    case 'query-too-complex':
      return {
        what: `${platform} has changed, and this app does not know it yet.`,
        next: 'Reload the page for a newer version.',
        kind: 'act',
      }
    default:
      return {
        what: `${platform} could not tell us.`,
        next: 'We ask again',
        kind: 'wait',
        retryAt: failedAt + patience,
      }
  }
}
