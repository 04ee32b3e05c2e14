import type * as types from 'oauth4webapi'
import { type Clock, systemClock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import {
  ConfigurationError,
  RenewalFailedError,
  ServerOnlyCredentialError,
  TransportError,
} from '../errors/errors.ts'
import type { GrantContext } from '../grants/grant.ts'
import { isServerRuntime } from '../grants/is-server-runtime.ts'
import { type OAuthClient, oauthError } from '../grants/oauth-request.ts'
import { postForToken, type TokenAnswer } from '../grants/token-request.ts'
import { assertSecureUrl } from '../http/assert-secure-url.ts'

/** An application that is registered at an authorization server. */
export interface OAuthApplication extends Omit<OAuthClient, 'authentication'> {
  readonly tokenUrl: string
  /** How the application proves who it is. @defaultValue `'body'` */
  readonly authentication?: 'basic' | 'body' | undefined
  /** Where customers sign in. Needed for an authorization code. */
  readonly authorizationUrl?: string | undefined
  /** Needed for a sign-in on another device. */
  readonly deviceAuthorizationUrl?: string | undefined
  /** Needed to revoke tokens. */
  readonly revocationUrl?: string | undefined
  /** Who the server calls itself in `iss`. @defaultValue the origin of the token URL */
  readonly issuer?: string | undefined
  /** The provider's name, for errors. */
  readonly provider?: string | undefined
}

/** With what a sign-in reaches the authorization server. */
export interface SignInOptions {
  /** @defaultValue the global `fetch` */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** @defaultValue the machine's clock */
  readonly clock?: Clock | undefined
  /** Ends the wait, with the reason of the signal. */
  readonly signal?: AbortSignal | undefined
}

/** The OAuth library, as far as it is used. */
export type OAuthLibrary = typeof import('./oauth-library.ts')

/** The OAuth library, and an authorization server and an application in its words. */
export interface OAuthParties {
  readonly oauth: OAuthLibrary
  readonly server: types.AuthorizationServer
  readonly client: types.Client
  readonly authentication: types.ClientAuth
}

/**
 * Checks an application before anything is sent, and loads the OAuth library, which sign-ins alone need.
 *
 * @throws ConfigurationError when a part is missing, or would send secrets over plain `http:`.
 * @throws ServerOnlyCredentialError in a browser or a mobile app, when there is a secret.
 * @throws TransportError when the library does not arrive.
 */
export async function partiesOf(application: OAuthApplication): Promise<OAuthParties> {
  const { tokenUrl, authorizationUrl, deviceAuthorizationUrl, revocationUrl } = application
  const { clientId, clientSecret, provider, allowInsecureRequests } = application
  if (typeof clientId !== 'string' || clientId.trim() === '')
    throw new ConfigurationError('`clientId` is missing or empty. Give the one that the server issued.', {
      provider,
    })
  if (clientSecret !== undefined && !isServerRuntime())
    throw new ServerOnlyCredentialError(
      'A client secret belongs on a server. Sign in there, or use an application without a secret.',
      { provider },
    )
  const urls = { tokenUrl, authorizationUrl, deviceAuthorizationUrl, revocationUrl }
  for (const [option, url] of Object.entries(urls))
    if (url !== undefined) assertSecureUrl(url, { option, allowInsecureRequests, provider })
  const oauth = await loadLibrary(provider)
  return {
    oauth,
    server: {
      issuer: application.issuer ?? new URL(tokenUrl).origin,
      token_endpoint: tokenUrl,
      ...(authorizationUrl !== undefined && { authorization_endpoint: authorizationUrl }),
      ...(deviceAuthorizationUrl !== undefined && { device_authorization_endpoint: deviceAuthorizationUrl }),
      ...(revocationUrl !== undefined && { revocation_endpoint: revocationUrl }),
    },
    client: { client_id: clientId },
    authentication: authenticationOf(application, oauth),
  }
}

async function loadLibrary(provider: string | undefined): Promise<OAuthLibrary> {
  try {
    return await import('./oauth-library.ts')
  } catch (cause) {
    throw new TransportError('The code that signs customers in did not arrive.', { provider, cause })
  }
}

function authenticationOf(
  { clientSecret, authentication }: OAuthApplication,
  oauth: OAuthLibrary,
): types.ClientAuth {
  if (clientSecret === undefined) return oauth.None()
  return authentication === 'basic'
    ? oauth.ClientSecretBasic(clientSecret)
    : oauth.ClientSecretPost(clientSecret)
}

/** A URL that one way of signing in needs. */
export function requiredUrl(
  application: OAuthApplication,
  option: 'authorizationUrl' | 'deviceAuthorizationUrl' | 'revocationUrl',
): string {
  const url = application[option]
  if (url !== undefined) return url
  throw new ConfigurationError(
    `\`${option}\` is missing: this needs the URL of the authorization server for it.`,
    {
      provider: application.provider,
    },
  )
}

/** What the requests of a sign-in need. */
export function signInContext({ fetch, clock = systemClock, signal }: SignInOptions): GrantContext {
  return {
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    clock,
    signal: signal ?? new AbortController().signal,
  }
}

/** How the OAuth library sends what it has made. */
export interface OAuthTransport {
  readonly signal: AbortSignal
  readonly [types.customFetch]: (
    url: string,
    init: types.CustomFetchOptions<string, unknown>,
  ) => Promise<Response>
  readonly [types.allowInsecureRequests]: boolean
}

/**
 * Lets the OAuth library make a request and read its answer, over our own transport: no redirect, a bounded body, typed
 * errors.
 *
 * @param exchange - makes the request with the given transport and processes the answer.
 * @returns what it returned, and the answer.
 * @throws the errors of `oauthTokenRequest`; the reason of the context's signal.
 */
export async function exchangeWith<Result>(
  oauth: OAuthLibrary,
  context: GrantContext,
  provider: string | undefined,
  exchange: (transport: OAuthTransport) => Promise<Result>,
): Promise<{ result: Result; answer: TokenAnswer }> {
  let answer: TokenAnswer | undefined
  const transport: OAuthTransport = {
    signal: context.signal,
    // Whoever may use plain http was checked when the application was.
    [oauth.allowInsecureRequests]: true,
    async [oauth.customFetch](url, { body, headers }) {
      // Which library made the request is nobody's concern, and the header would cost a page a preflight.
      const { 'user-agent': _, ...plain } = headers
      answer = await postForToken(url, String(body), plain, context)
      return new Response(bodyFor(answer), {
        status: answer.status,
        headers: { 'content-type': 'application/json' },
      })
    },
  }
  try {
    const result = await exchange(transport)
    if (answer) return { result, answer }
  } catch (cause) {
    context.signal.throwIfAborted()
    if (EnergyError.isInstance(cause)) throw cause
    if (answer) throw oauthError(answer, context, provider)
    throw new ConfigurationError('The authorization server cannot be asked with these options.', {
      provider,
      cause,
    })
  }
  throw new RenewalFailedError('The authorization server was not asked.', { provider })
}

function bodyFor({ json, text }: TokenAnswer): string {
  if (json?.access_token === undefined) return text
  // Nothing here reads the identity token, so a sign-in does not end over it; and some servers leave the type out.
  const { id_token: _, ...body } = json
  return JSON.stringify({ token_type: 'bearer', ...body })
}
