import {
  type Clock,
  EnergyError,
  type GrantContext,
  type OAuthClient,
  oauthRequest,
  oauthTokenRequest,
  RenewalFailedError,
  type TokenSet,
} from '@energy/auth-core'
import { authServer, type KrakenApplication, type SignInOptions, signInContext } from './application.ts'
import { openDeadline, pause } from './deadline.ts'
import { SignInFailedError } from './sign-in-failed-error.ts'
import { type SignIn, signInOf } from './signed-in-grant.ts'

/** What {@link startDeviceAuthorization} takes. */
export interface DeviceAuthorizationOptions extends KrakenApplication, SignInOptions {
  /** The scopes asked for, separated by blanks. */
  readonly scope?: string | undefined
}

/** A sign-in on another device that is under way. */
export interface StartedDeviceAuthorization {
  /** What the customer types in. */
  readonly userCode: string
  /** Where the customer types it in. */
  readonly verificationUri: string
  /** The same with the code in it, for a QR code. */
  readonly verificationUriComplete?: string
  /** When the codes expire, in ms since the Unix epoch by the local clock. */
  readonly expiresAt: number
  /** How long to wait between two questions, in ms. */
  readonly interval: number
  /** Fetches the tokens. A secret until the sign-in is complete. */
  readonly deviceCode: string
  readonly clientId: string
  readonly tokenUrl: string
  readonly scope?: string
}

/** What {@link completeDeviceAuthorization} takes besides. */
export interface CompleteDeviceAuthorizationOptions extends SignInOptions {
  /** The secret of a confidential application. For servers only. */
  readonly clientSecret?: string | undefined
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
export async function startDeviceAuthorization(
  options: DeviceAuthorizationOptions,
): Promise<StartedDeviceAuthorization> {
  const { scope } = options
  const { deviceAuthorizationUrl, tokenUrl, client } = authServer(options)
  const context = signInContext(options)
  const startedAt = context.clock.now()
  try {
    const fields = scope === undefined ? {} : { scope }
    const { json } = await oauthRequest(deviceAuthorizationUrl, client, fields, context)
    return {
      ...readStart(json ?? {}, startedAt),
      clientId: client.clientId,
      tokenUrl,
      ...(scope !== undefined && { scope }),
    }
  } catch (cause) {
    context.signal.throwIfAborted()
    throw cause
  }
}

/** In ms; what RFC 8628 says when the server does not. */
const defaultInterval = 5_000

function readStart(
  json: Readonly<Record<string, unknown>>,
  startedAt: number,
): Omit<StartedDeviceAuthorization, 'clientId' | 'tokenUrl'> {
  const { device_code, user_code, verification_uri, verification_uri_complete, expires_in, interval } = json
  if (!isText(device_code) || !isText(user_code) || !isText(verification_uri) || !isPositive(expires_in))
    throw new RenewalFailedError('The auth server answered without the codes of a sign-in.', {
      provider: 'kraken',
    })
  return {
    userCode: user_code,
    verificationUri: verification_uri,
    ...(isText(verification_uri_complete) && { verificationUriComplete: verification_uri_complete }),
    expiresAt: startedAt + expires_in * 1000,
    interval: isPositive(interval) ? interval * 1000 : defaultInterval,
    deviceCode: device_code,
  }
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
  options: CompleteDeviceAuthorizationOptions = {},
): Promise<SignIn> {
  const { client } = authServer({ ...started, clientSecret: options.clientSecret })
  const deadline = openDeadline(started.expiresAt, new SignInFailedError('expired'), options)
  const context = signInContext({ ...options, signal: deadline.signal })
  let { interval } = started
  try {
    for (;;) {
      await pause(interval, context)
      const obtainedAt = context.clock.now()
      const answer = await ask(started, client, context)
      if ('tokens' in answer)
        return signInOf({ ...client, scope: started.scope }, { tokens: answer.tokens, obtainedAt })
      interval = nextInterval(answer.failure, interval, context.clock)
    }
  } finally {
    deadline.close()
  }
}

async function ask(
  { deviceCode }: StartedDeviceAuthorization,
  client: OAuthClient,
  context: GrantContext,
): Promise<{ tokens: TokenSet } | { failure: EnergyError }> {
  const fields = {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code: deviceCode,
  }
  try {
    return { tokens: await oauthTokenRequest(client, fields, context) }
  } catch (cause) {
    context.signal.throwIfAborted()
    if (!EnergyError.isInstance(cause)) throw cause
    return { failure: cause }
  }
}

/** Says how long to wait before the next question, in ms, or throws when none makes sense. */
function nextInterval(failure: EnergyError, interval: number, clock: Clock): number {
  const { providerCode } = failure
  switch (providerCode) {
    case 'authorization_pending':
      return interval
    case 'slow_down':
      return interval + 5_000
    case 'access_denied':
      throw new SignInFailedError('denied', { providerCode })
    case 'expired_token':
    case 'invalid_grant':
      throw new SignInFailedError('expired', { providerCode })
  }
  if (failure.code === 'rate-limited') return Math.max(2 * interval, (failure.retryAt ?? 0) - clock.now())
  if (failure.code === 'transport' && !isRefusal(failure)) return 2 * interval
  throw failure
}

/** Tells an answer that says no from silence and from a gateway in trouble. */
function isRefusal(failure: EnergyError): boolean {
  return 'status' in failure && typeof failure.status === 'number' && failure.status < 500
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0
}
