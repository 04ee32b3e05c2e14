import { EnergyError } from '../errors/energy-error.ts'
import { ConfigurationError } from '../errors/errors.ts'
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
import { type SignIn, signInOf } from './sign-in.ts'
import { SignInFailedError } from './sign-in-failed-error.ts'

/** What {@link startAuthorization} takes besides the application. */
export interface AuthorizationRequest {
  /** Where the server sends the customer back to, exactly as it is registered with the application. */
  readonly redirectUri: string
}

/**
 * A sign-in that is under way: plain data, to be kept where only this browser or this user's server session reads it,
 * such as `sessionStorage`, until the customer comes back.
 */
export interface StartedAuthorization {
  /** Where to send the customer. */
  readonly url: string
  readonly state: string
  /** Proves that whoever brings the code is who asked for it. A secret until the sign-in is complete. */
  readonly codeVerifier: string
  readonly redirectUri: string
  readonly clientId: string
  readonly tokenUrl: string
  readonly issuer: string
  readonly scope?: string
}

/** How an application proves who it is. */
export type ApplicationProof = Pick<
  OAuthApplication,
  'clientSecret' | 'authentication' | 'allowInsecureRequests' | 'provider'
>

/** What completes a sign-in besides what its start kept. */
export interface CompletionOptions extends SignInOptions, ApplicationProof {}

/**
 * Starts the sign-in of a customer at an authorization server: authorization code with PKCE (RFC 7636, S256).
 *
 * @throws ConfigurationError when an option is missing or wrong.
 *
 * @example
 * ```ts
 * const started = await startAuthorization(application, { redirectUri: 'https://app.example.com/callback' })
 * sessionStorage.setItem('sign-in', JSON.stringify(started))
 * location.assign(started.url)
 * ```
 */
export async function startAuthorization(
  application: OAuthApplication,
  { redirectUri }: AuthorizationRequest,
): Promise<StartedAuthorization> {
  const { clientId, tokenUrl, scope, provider } = application
  const { oauth, server } = await partiesOf(application)
  if (!URL.canParse(redirectUri))
    throw new ConfigurationError(
      '`redirectUri` is no URL. Use the registered one, such as https://app.example.com/callback.',
      { provider },
    )
  // Browsers leave it out of pages without a secure connection.
  if (!globalThis.crypto?.subtle)
    throw new ConfigurationError('A sign-in needs a page over HTTPS, or on localhost.', { provider })
  const state = oauth.generateRandomState()
  const codeVerifier = oauth.generateRandomCodeVerifier()
  const url = new URL(requiredUrl(application, 'authorizationUrl'))
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    ...(scope !== undefined && { scope }),
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  }
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return {
    url: url.href,
    state,
    codeVerifier,
    redirectUri,
    clientId,
    tokenUrl,
    issuer: server.issuer,
    ...(scope !== undefined && { scope }),
  }
}

/**
 * Completes the sign-in of a customer who came back: checks that the answer belongs to it and exchanges the code.
 *
 * @param callbackUrl - the URL that the customer came back to, with its parameters.
 * @param started - what {@link startAuthorization} returned, for this customer.
 * @returns the grant for a session, and who signed in.
 * @throws SignInFailedError when the customer said no, the answer does not belong to this sign-in, or the code is not
 * taken; `reason` says which.
 * @throws CredentialRejectedError when the server refuses the application, besides the errors of a token request.
 * @remarks A code works once. Take it out of the address bar (`history.replaceState`), and throw `started` away.
 *
 * @example
 * ```ts
 * const started = JSON.parse(sessionStorage.getItem('sign-in') ?? '{}')
 * const { grant } = await completeAuthorization(location.href, started)
 * const session = createSession({ grant })
 * ```
 */
export async function completeAuthorization(
  callbackUrl: string | URL,
  started: StartedAuthorization,
  options: CompletionOptions = {},
): Promise<SignIn> {
  const { codeVerifier, redirectUri } = started
  const application = { ...started, ...proofOf(options) }
  const { provider } = application
  const parties = await partiesOf(application)
  const { oauth, server, client, authentication } = parties
  const parameters = readCallback(callbackUrl, started, parties, provider)
  const context = signInContext(options)
  const obtainedAt = context.clock.now()
  try {
    const { answer } = await exchangeWith(oauth, context, provider, async (transport) => {
      const sent = oauth.authorizationCodeGrantRequest
      const response = await sent(
        server,
        client,
        authentication,
        parameters,
        redirectUri,
        codeVerifier,
        transport,
      )
      return oauth.processAuthorizationCodeResponse(server, client, response)
    })
    return signInOf(application, { tokens: tokenSetOf(answer.json ?? {}), obtainedAt })
  } catch (cause) {
    if (EnergyError.isInstance(cause) && cause.providerCode === 'invalid_grant')
      throw new SignInFailedError('code-refused', { provider, providerCode: 'invalid_grant', cause })
    throw cause
  }
}

/** Leaves out what an application has nothing to do with. */
export function proofOf({
  clientSecret,
  authentication = 'body',
  allowInsecureRequests,
  provider,
}: CompletionOptions): ApplicationProof {
  return { clientSecret, authentication, allowInsecureRequests, provider }
}

function readCallback(
  callbackUrl: string | URL,
  { redirectUri, state }: StartedAuthorization,
  { oauth, server, client }: OAuthParties,
  provider: string | undefined,
): URLSearchParams {
  const { searchParams } = new URL(callbackUrl, redirectUri)
  try {
    // Without a state of our own there is nothing that the answer could belong to.
    const parameters = oauth.validateAuthResponse(
      server,
      client,
      searchParams,
      state || oauth.generateRandomState(),
    )
    // One that comes twice could be read in two ways.
    const [code, ...others] = parameters.getAll('code')
    if (code && others.length === 0) return parameters
    throw new SignInFailedError('refused', { provider })
  } catch (cause) {
    if (EnergyError.isInstance(cause)) throw cause
    if (cause instanceof oauth.AuthorizationResponseError) throw refusal(cause.error, provider)
    const issuers = searchParams.getAll('iss')
    const isOurs = issuers.every((issuer) => issuer === server.issuer)
    throw new SignInFailedError(
      !state || searchParams.getAll('state').join() !== state
        ? 'state-mismatch'
        : isOurs
          ? 'refused'
          : 'issuer-mismatch',
      { provider },
    )
  }
}

function refusal(error: string, provider: string | undefined): SignInFailedError {
  if (error === 'access_denied') return new SignInFailedError('denied', { provider, providerCode: error })
  return new SignInFailedError('refused', {
    provider,
    // What is no plain word is not ours to repeat: anybody can write a callback URL.
    providerCode: /^[a-z_]{1,40}$/.test(error) ? error : undefined,
  })
}
