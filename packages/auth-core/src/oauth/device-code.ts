import type { Clock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import type { GrantContext, TokenSet } from '../grants/grant.ts'
import { tokenSetOf } from '../grants/oauth-request.ts'
import {
  exchangeWith,
  type OAuthApplication,
  type OAuthParties,
  partiesOf,
  requiredUrl,
  type SignInOptions,
  signInContext,
} from './application.ts'
import { type CompletionOptions, proofOf } from './authorization-code.ts'
import { openDeadline, pause } from './deadline.ts'
import { type SignIn, signInOf } from './sign-in.ts'
import { SignInFailedError } from './sign-in-failed-error.ts'

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

/**
 * Starts the sign-in of a customer on another device (RFC 8628), for a command line or a display without a keyboard.
 *
 * @throws ConfigurationError when an option is missing, besides the errors of a token request.
 *
 * @example
 * ```ts
 * const started = await startDeviceAuthorization(application)
 * console.log(`Open ${started.verificationUri} and type in ${started.userCode}`)
 * const { grant } = await completeDeviceAuthorization(started)
 * ```
 */
export async function startDeviceAuthorization(
  application: OAuthApplication,
  options: SignInOptions = {},
): Promise<StartedDeviceAuthorization> {
  const { clientId, tokenUrl, scope, provider } = application
  requiredUrl(application, 'deviceAuthorizationUrl')
  const { oauth, server, client, authentication } = await partiesOf(application)
  const context = signInContext(options)
  const startedAt = context.clock.now()
  const asked = scope === undefined ? {} : { scope }
  const { result } = await exchangeWith(oauth, context, provider, async (transport) => {
    const response = await oauth.deviceAuthorizationRequest(server, client, authentication, asked, transport)
    return oauth.processDeviceAuthorizationResponse(server, client, response)
  })
  return {
    userCode: result.user_code,
    verificationUri: result.verification_uri,
    ...(result.verification_uri_complete && { verificationUriComplete: result.verification_uri_complete }),
    expiresAt: startedAt + result.expires_in * 1000,
    interval: result.interval ? result.interval * 1000 : defaultInterval,
    deviceCode: result.device_code,
    clientId,
    tokenUrl,
    ...(scope !== undefined && { scope }),
  }
}

/** In ms; what RFC 8628 says when the server does not. */
const defaultInterval = 5_000

/**
 * Waits until the customer has agreed on the other device.
 *
 * @param started - what {@link startDeviceAuthorization} returned.
 * @returns the grant for a session, and who signed in.
 * @throws SignInFailedError when the customer said no (`denied`) or did nothing in time (`expired`).
 * @throws CredentialRejectedError when the server refuses the application.
 * @remarks Asks at the server's interval, more slowly when the server says so or gives no answer.
 *
 * @example
 * ```ts
 * const started = await startDeviceAuthorization(application)
 * const { grant } = await completeDeviceAuthorization(started, { signal: AbortSignal.timeout(300_000) })
 * const session = createSession({ grant })
 * ```
 */
export async function completeDeviceAuthorization(
  started: StartedDeviceAuthorization,
  options: CompletionOptions = {},
): Promise<SignIn> {
  const { provider } = options
  const application = { ...started, ...proofOf(options) }
  const parties = await partiesOf(application)
  const deadline = openDeadline(started.expiresAt, new SignInFailedError('expired', { provider }), options)
  const context = signInContext({ ...options, signal: deadline.signal })
  let { interval } = started
  try {
    for (;;) {
      await pause(interval, context)
      const obtainedAt = context.clock.now()
      const answer = await ask(started.deviceCode, parties, context, provider)
      if ('tokens' in answer) return signInOf(application, { tokens: answer.tokens, obtainedAt })
      interval = nextInterval(answer.failure, interval, context.clock)
    }
  } finally {
    deadline.close()
  }
}

async function ask(
  deviceCode: string,
  { oauth, server, client, authentication }: OAuthParties,
  context: GrantContext,
  provider: string | undefined,
): Promise<{ tokens: TokenSet } | { failure: EnergyError }> {
  try {
    const { answer } = await exchangeWith(oauth, context, provider, async (transport) => {
      const response = await oauth.deviceCodeGrantRequest(
        server,
        client,
        authentication,
        deviceCode,
        transport,
      )
      return oauth.processDeviceCodeResponse(server, client, response)
    })
    return { tokens: tokenSetOf(answer.json ?? {}) }
  } catch (cause) {
    context.signal.throwIfAborted()
    if (!EnergyError.isInstance(cause)) throw cause
    return { failure: cause }
  }
}

/** Says how long to wait before the next question, in ms, or throws when none makes sense. */
function nextInterval(failure: EnergyError, interval: number, clock: Clock): number {
  const { providerCode, provider } = failure
  switch (providerCode) {
    case 'authorization_pending':
      return interval
    case 'slow_down':
      return interval + 5_000
    case 'access_denied':
      throw new SignInFailedError('denied', { provider, providerCode })
    case 'expired_token':
    case 'invalid_grant':
      throw new SignInFailedError('expired', { provider, providerCode })
  }
  if (failure.code === 'rate-limited') return Math.max(2 * interval, (failure.retryAt ?? 0) - clock.now())
  if (failure.code === 'transport' && !isRefusal(failure)) return 2 * interval
  throw failure
}

/** Tells an answer that says no from silence and from a gateway in trouble. */
function isRefusal(failure: EnergyError): boolean {
  return 'status' in failure && typeof failure.status === 'number' && failure.status < 500
}
