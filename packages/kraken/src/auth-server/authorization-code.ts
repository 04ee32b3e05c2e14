import {
  type CompletionOptions,
  completeAuthorization as completeAnyAuthorization,
  type SignIn,
  type SignInOptions,
  type StartedAuthorization,
  startAuthorization as startAnyAuthorization,
} from '@energy/auth-core/oauth'
import { type KrakenApplication, krakenApplication } from './application.ts'

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

/** What completes a sign-in besides what its start kept. */
export interface CompleteAuthorizationOptions
  extends SignInOptions,
    Pick<KrakenApplication, 'clientSecret' | 'allowInsecureRequests'> {}

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
export async function startAuthorization({
  redirectUri,
  ...application
}: AuthorizationOptions): Promise<StartedAuthorization> {
  return startAnyAuthorization(krakenApplication(application), { redirectUri })
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
  return completeAnyAuthorization(callbackUrl, started, completion(options))
}

/** How an application of Kraken proves who it is. */
export function completion(options: CompleteAuthorizationOptions): CompletionOptions {
  return { ...options, authentication: 'body', provider: 'kraken' }
}
