import {
  completeDeviceAuthorization as completeAnyDeviceAuthorization,
  type SignIn,
  type SignInOptions,
  type StartedDeviceAuthorization,
  startDeviceAuthorization as startAnyDeviceAuthorization,
} from '@energy/auth-core/oauth'
import { type KrakenApplication, krakenApplication } from './application.ts'
import { type CompleteAuthorizationOptions, completion } from './authorization-code.ts'

/** What {@link startDeviceAuthorization} takes. */
export interface DeviceAuthorizationOptions extends KrakenApplication, SignInOptions {
  /** The scopes asked for, separated by blanks. */
  readonly scope?: string | undefined
}

/**
 * Starts the sign-in of a customer on another device (RFC 8628), for a command line or a display without a keyboard.
 *
 * @throws ConfigurationError when an option is missing, besides the errors of a token request.
 * @remarks Unverified: the metadata of the auth servers names the grant but not its endpoint.
 *
 * @example
 * ```ts
 * const started = await startDeviceAuthorization({ instance: 'au', clientId })
 * console.log(`Open ${started.verificationUri} and type in ${started.userCode}`)
 * const { grant } = await completeDeviceAuthorization(started)
 * ```
 */
export async function startDeviceAuthorization({
  fetch,
  clock,
  signal,
  ...application
}: DeviceAuthorizationOptions): Promise<StartedDeviceAuthorization> {
  return startAnyDeviceAuthorization(krakenApplication(application), { fetch, clock, signal })
}

/**
 * Waits until the customer has agreed on the other device.
 *
 * @param started - what {@link startDeviceAuthorization} returned.
 * @returns the grant for `auth`, and who signed in.
 * @throws SignInFailedError when the customer said no (`denied`) or did nothing in time (`expired`).
 * @throws CredentialRejectedError when the auth server refuses the application.
 * @remarks Asks at the server's interval, more slowly when the server says so or gives no answer.
 *
 * @example
 * ```ts
 * const started = await startDeviceAuthorization({ instance: 'au', clientId })
 * const { grant } = await completeDeviceAuthorization(started, { signal: AbortSignal.timeout(300_000) })
 * const client = createKrakenClient({ instance: 'au', auth: grant })
 * ```
 */
export async function completeDeviceAuthorization(
  started: StartedDeviceAuthorization,
  options: CompleteAuthorizationOptions = {},
): Promise<SignIn> {
  return completeAnyDeviceAuthorization(started, completion(options))
}
