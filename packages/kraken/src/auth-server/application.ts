import { ConfigurationError } from '@energy/auth-core'
import type { OAuthApplication } from '@energy/auth-core/oauth'
import { endpoints, type KrakenInstance } from '../endpoints.ts'
import { kraken } from '../kraken.ts'

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
  /** Allows the auth server to be reached over plain `http:` beyond this machine. @defaultValue `false` */
  readonly allowInsecureRequests?: boolean | undefined
}

/**
 * Fills in what is known of the auth server of an application.
 *
 * @remarks Unverified: the paths were observed at two platforms, and are taken to be the same at the others. The
 * metadata omits the device endpoint, public applications and PKCE, which one Japanese client saw work. The server calls
 * itself by its token URL, as two platforms do.
 */
export function krakenApplication(
  application: KrakenApplication & Pick<OAuthApplication, 'scope' | 'issuer'>,
): OAuthApplication {
  const { instance, ...rest } = application
  const tokenUrl = rest.tokenUrl ?? (instance && endpoints[instance]?.tokenUrl)
  if (tokenUrl === undefined || !URL.canParse(tokenUrl))
    throw new ConfigurationError(
      'Nothing says where the auth server is. Set `instance`, or `tokenUrl` to a URL such as https://auth.octopus.energy/token/.',
      { provider: kraken.name },
    )
  const beside = (path: string): string => new URL(`../${path}/`, tokenUrl.replace(/\/?$/, '/')).href
  return {
    authorizationUrl: beside('authorize'),
    deviceAuthorizationUrl: beside('device-authorization'),
    revocationUrl: beside('revoke-token'),
    ...rest,
    issuer: rest.issuer ?? tokenUrl,
    tokenUrl,
    authentication: 'body',
    provider: kraken.name,
  }
}
