import { type Grant, oauthClientCredentials } from '@energy/auth-core'

/** The keys of {@link clientCredentials}, which Oracle issues for one utility and one tier. */
export interface ClientCredentialsOptions {
  readonly clientId: string
  readonly clientSecret: string
  /**
   * Where tokens are issued.
   *
   * @defaultValue that of the tier. With `url` alone there is none, and it has to be given.
   * @remarks Unverified: the guide gives only the path, `/apis/authorization-v1/oauth2/token`; the hosts are those of
   * Oracle's REST interface.
   */
  readonly tokenUrl?: string | undefined
  /** Allows `tokenUrl` to be reached over plain `http:` beyond this machine. @defaultValue `false` */
  readonly allowInsecureRequests?: boolean | undefined
}

/**
 * Signs a utility in with its own keys: a token for all accounts of the utility. For servers only.
 *
 * @throws ServerOnlyCredentialError in a browser or a mobile app.
 * @throws ConfigurationError when a key is missing.
 *
 * @remarks There is no refresh token: at its expiry, after an hour, the same request is made again. The keys are sent as
 * HTTP Basic just as they are, as the guide shows; a client that encodes the hyphens of the id is refused. When a secret
 * may have been seen, report the client id to the vendor's support, who issues another one.
 *
 * @example
 * ```ts
 * const client = createOpowerClient({ environment: 'production', auth: clientCredentials({ clientId, clientSecret }) })
 * ```
 *
 * @see Oracle Utilities Opower GraphQL API user guide, chapter 3: utility-scoped tokens.
 */
export function clientCredentials({
  clientId,
  clientSecret,
  tokenUrl,
  allowInsecureRequests,
}: ClientCredentialsOptions): Grant {
  return oauthClientCredentials({
    clientId,
    clientSecret,
    tokenUrl,
    allowInsecureRequests,
    authentication: 'basic-raw',
  })
}
