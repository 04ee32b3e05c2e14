import { EnergyError, energyError } from '@energy/auth-core'

/**
 * Why a sign-in failed, as far as it changes what an app does next.
 *
 * - `credential`: the key, password or token was refused; ask for another one.
 * - `captcha`: the platform wants the answer to a captcha along.
 * - `second-factor`: the user has a second factor, and this way of signing in is closed to such users.
 * - `way-closed`: the platform offers this way of signing in to nobody, or not to this user; use another way.
 * - `throttled`: too many sign-ins; wait until `retryAt`, or a few minutes.
 * - `firewall`: something in front of the platform refused the request. The credential was not looked at.
 * - `unavailable`: the platform gave no usable answer; try again later.
 */
export type SignInFailure =
  | 'credential'
  | 'captcha'
  | 'second-factor'
  | 'way-closed'
  | 'throttled'
  | 'firewall'
  | 'unavailable'

/**
 * Tells a bad credential from throttling, a firewall and an outage.
 *
 * @param error - what a session threw, or the `error` of a urql result.
 * @returns `undefined` when the failure has nothing to do with signing in.
 * @remarks `KT-CT-1139` counts as `credential`, but clients saw it for good keys while their logins were throttled.
 * Where a key has worked before, let some minutes pass and try it once more before asking the user for another one.
 * Never in a loop: each refused login makes the limit stricter.
 * @see The table of codes in {@link describeErrorCode}; the firewall's HTML page with status 403 was seen by clients.
 *
 * @example
 * ```ts
 * const { error } = await client.query(ViewerDocument, {}).toPromise()
 * if (explainSignInFailure(error) === 'credential') askForNewKey()
 * ```
 */
export function explainSignInFailure(error: unknown): SignInFailure | undefined {
  const failure = rootFailure(error)
  switch (failure?.code) {
    case 'credential-rejected':
      return reasonsByCode[failure.providerCode ?? ''] ?? 'credential'
    case 'forbidden':
      return 'way-closed'
    case 'rate-limited':
      return 'throttled'
    case 'transport':
      return 'status' in failure && failure.status === 403 ? 'firewall' : 'unavailable'
    case 'renewal-failed':
    case 'renewal-timeout':
    case 'renewal-outcome-unknown':
    case 'session-suspect':
      return 'unavailable'
    default:
      return undefined
  }
}

const reasonsByCode: Readonly<Record<string, SignInFailure>> = {
  'KT-CT-1113': 'way-closed',
  'KT-CT-1114': 'way-closed',
  'KT-CT-11100': 'way-closed',
  'KT-CT-1148': 'second-factor',
  'KT-CT-1160': 'captcha',
}

/** A session wraps what went wrong in an error of its own; the first cause says most. */
function rootFailure(error: unknown): EnergyError | undefined {
  let failure = energyError(error)
  while (EnergyError.isInstance(failure?.cause)) failure = failure.cause
  return failure
}
