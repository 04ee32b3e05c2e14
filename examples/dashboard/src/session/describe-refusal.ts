import { energyError } from '@energy/auth-core'
import { explainSignInFailure } from '@energy/kraken'
import { atExactClock } from '../shared/format.ts'

/** Says in words why a sign-in came to nothing. */
export function describeRefusal(error: unknown): string {
  if (!navigator.onLine) return 'You are offline. Sign in when the connection is back.'
  if (explainSignInFailure(error) === 'credential')
    return 'Octopus Energy does not know this key. Copy it once more from your account page, without spaces.'
  const failure = energyError(error)
  if (failure?.code === 'configuration') return 'Type the key first.'
  if (failure?.retryAt !== undefined)
    return `Octopus Energy takes no sign-ins at the moment. Try again at ${atExactClock(failure.retryAt)}.`
  return 'Octopus Energy did not answer. Try again in a moment.'
}
