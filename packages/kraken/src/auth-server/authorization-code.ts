import { ConfigurationError, EnergyError, oauthTokenRequest } from '@energy/auth-core'
import { authServer, type KrakenApplication, type SignInOptions, signInContext } from './application.ts'
import { codeChallenge, randomText } from './pkce.ts'
import { SignInFailedError } from './sign-in-failed-error.ts'
import { type SignIn, signInOf } from './signed-in-grant.ts'

/** What {@link startAuthorization} takes. */
export interface AuthorizationOptions extends KrakenApplication {
  /** Where the auth server sends the customer back to, exactly as it is registered with the application. */
  readonly redirectUri: string
  /** The scopes asked for, separated by blanks, such as `openid full-customer-access`. */
  readonly scope?: string | undefined
  /**
   * Who the auth server calls itself in `iss`.
   *
   * @defaultValue the token URL, as two platforms do. Unverified for the others.
   */
  readonly issuer?: string | undefined
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

/** What {@link completeAuthorization} takes besides. */
export interface CompleteAuthorizationOptions extends SignInOptions {
  /** The secret of a confidential application. For servers only. */
  readonly clientSecret?: string | undefined
}

/**
 * Starts the sign-in of a customer at the auth server: authorization code with PKCE (RFC 7636, S256).
 *
 * @throws ConfigurationError when an option is missing.
 * @remarks Unverified beyond one Japanese client: the metadata of the auth servers does not name PKCE. Applications
 * are issued by the supplier, by hand.
 * @see The paths and grants in the metadata of two auth servers.
 *
 * @example
 * ```ts
 * const started = await startAuthorization({ instance: 'de', clientId, redirectUri: 'https://app.example.com/callback' })
 * sessionStorage.setItem('sign-in', JSON.stringify(started))
 * location.assign(started.url)
 * ```
 */
export async function startAuthorization(options: AuthorizationOptions): Promise<StartedAuthorization> {
  const { clientId, redirectUri, scope } = options
  const { tokenUrl, authorizationUrl } = authServer(options)
  if (!URL.canParse(redirectUri))
    throw new ConfigurationError(
      '`redirectUri` is no URL. Use the registered one, such as https://app.example.com/callback.',
      { provider: 'kraken' },
    )
  const state = randomText()
  const codeVerifier = randomText()
  const url = new URL(authorizationUrl)
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    ...(scope !== undefined && { scope }),
    state,
    code_challenge: await codeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  }).toString()
  return {
    url: url.href,
    state,
    codeVerifier,
    redirectUri,
    clientId,
    tokenUrl,
    issuer: options.issuer ?? tokenUrl,
    ...(scope !== undefined && { scope }),
  }
}

/**
 * Completes the sign-in of a customer who came back: checks that the answer belongs to it and exchanges the code.
 *
 * @param callbackUrl - the URL that the customer came back to, with its parameters.
 * @param started - what {@link startAuthorization} returned, for this customer.
 * @returns the grant for `auth`, and who signed in.
 * @throws SignInFailedError when the customer said no, the answer does not belong to this sign-in, or the code is not
 * taken; `reason` says which.
 * @throws CredentialRejectedError when the auth server refuses the application, besides the errors of a token request.
 * @remarks A code lives for about a minute and works once. Take it out of the address bar (`history.replaceState`),
 * and throw `started` away.
 *
 * @example
 * ```ts
 * const started = JSON.parse(sessionStorage.getItem('sign-in') ?? '{}')
 * const { grant } = await completeAuthorization(location.href, started)
 * const client = createKrakenClient({ instance: 'de', auth: grant })
 * ```
 */
export async function completeAuthorization(
  callbackUrl: string | URL,
  started: StartedAuthorization,
  options: CompleteAuthorizationOptions = {},
): Promise<SignIn> {
  const { codeVerifier, redirectUri, scope } = started
  const { client } = authServer({ ...started, clientSecret: options.clientSecret })
  const code = readCode(callbackUrl, started)
  const context = signInContext(options)
  const obtainedAt = context.clock.now()
  const fields = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: codeVerifier,
  }
  try {
    const tokens = await oauthTokenRequest(client, fields, context)
    return signInOf({ ...client, scope }, { tokens, obtainedAt })
  } catch (cause) {
    context.signal.throwIfAborted()
    if (EnergyError.isInstance(cause) && cause.providerCode === 'invalid_grant')
      throw new SignInFailedError('code-refused', { providerCode: 'invalid_grant', cause })
    throw cause
  }
}

function readCode(callbackUrl: string | URL, { redirectUri, state, issuer }: StartedAuthorization): string {
  const { searchParams } = new URL(callbackUrl, redirectUri)
  if (!state || only(searchParams, 'state') !== state) throw new SignInFailedError('state-mismatch')
  if (searchParams.has('iss') && only(searchParams, 'iss') !== issuer)
    throw new SignInFailedError('issuer-mismatch')
  const error = only(searchParams, 'error')
  if (error === 'access_denied') throw new SignInFailedError('denied', { providerCode: error })
  const code = only(searchParams, 'code')
  if (error === undefined && code !== undefined) return code
  throw new SignInFailedError('refused', {
    // What is no plain word is not ours to repeat: anybody can write a callback URL.
    providerCode: error !== undefined && /^[a-z_]{1,40}$/.test(error) ? error : undefined,
  })
}

/** A parameter that comes twice could be read in two ways, so it counts as missing. */
function only(parameters: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = parameters.getAll(name)
  return more.length === 0 && value ? value : undefined
}
