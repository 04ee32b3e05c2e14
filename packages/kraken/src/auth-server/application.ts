import {
  type Clock,
  ConfigurationError,
  type GrantContext,
  isServerRuntime,
  type OAuthClient,
  ServerOnlyCredentialError,
  systemClock,
} from '@energy/auth-core'
import { endpoints, type KrakenInstance } from '../endpoints.ts'
import { requireText } from '../grants/require-text.ts'

/**
 * An application that the supplier registered at its auth server.
 *
 * @remarks Unverified: suppliers issue applications by hand, and the Japanese one refuses third parties.
 */
export interface KrakenApplication {
  /** The platform whose auth server signs in; or `tokenUrl`. */
  readonly instance?: KrakenInstance | undefined
  /** The token URL of the auth server; its other URLs lie beside it. @defaultValue that of `instance` */
  readonly tokenUrl?: string | undefined
  readonly clientId: string
  /** The secret of a confidential application. For servers only. */
  readonly clientSecret?: string | undefined
}

/** With what a sign-in reaches the auth server. */
export interface SignInOptions {
  /** @defaultValue the global `fetch` */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** @defaultValue the machine's clock */
  readonly clock?: Clock | undefined
  /** Ends the wait, with the reason of the signal. */
  readonly signal?: AbortSignal | undefined
}

/** The URLs of an auth server, and the application as its OAuth client. */
export interface AuthServer {
  readonly tokenUrl: string
  readonly authorizationUrl: string
  readonly deviceAuthorizationUrl: string
  readonly revocationUrl: string
  readonly client: OAuthClient & { readonly tokenUrl: string }
}

/**
 * Finds the auth server of an application.
 *
 * @remarks Unverified: the paths were observed at two platforms, and are taken to be the same at the others. The
 * metadata omits the device endpoint, public applications and PKCE, which one Japanese client saw work.
 */
export function authServer(application: KrakenApplication): AuthServer {
  const { instance, clientId, clientSecret } = application
  requireText(clientId, '`clientId`', 'the one that the supplier issued')
  if (clientSecret !== undefined && !isServerRuntime())
    throw new ServerOnlyCredentialError(
      'A client secret belongs on a server. Sign in there, or use an application without a secret.',
      { provider: 'kraken' },
    )
  const tokenUrl = application.tokenUrl ?? (instance && endpoints[instance]?.tokenUrl)
  if (tokenUrl === undefined || !URL.canParse(tokenUrl))
    throw new ConfigurationError(
      'Nothing says where the auth server is. Set `instance`, or `tokenUrl` to a URL such as https://auth.octopus.energy/token/.',
      { provider: 'kraken' },
    )
  const beside = (path: string): string => new URL(`../${path}/`, tokenUrl.replace(/\/?$/, '/')).href
  return {
    tokenUrl,
    authorizationUrl: beside('authorize'),
    deviceAuthorizationUrl: beside('device-authorization'),
    revocationUrl: beside('revoke-token'),
    client: { tokenUrl, clientId, clientSecret, authentication: 'body' },
  }
}

/** What the requests of a sign-in need. */
export function signInContext({ fetch, clock = systemClock, signal }: SignInOptions): GrantContext {
  return {
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    clock,
    signal: signal ?? new AbortController().signal,
  }
}
