import {
  ConfigurationError,
  defineGrant,
  type Grant,
  type GrantContext,
  graphqlTokenRequest,
  RenewalFailedError,
  type TokenSet,
} from '@energy/auth-core'
import { beEnergised } from '../be-energised.ts'
import { requireText } from './require-text.ts'

/** The credential of {@link preSharedKey}. */
export interface PreSharedKeyOptions {
  /** The key that the operator created for this application. It is a secret of the application. */
  readonly key: string
  readonly username: string
  readonly password: string
  /**
   * How long a session token lives, in ms.
   *
   * @defaultValue 60 minutes, as the getting-started guide says; an older page of the vendor says 10.
   */
  readonly lifetime?: number
}

/**
 * Signs a user in with the operator's pre-shared key, by name and password.
 *
 * @throws ConfigurationError when a part is missing.
 * @throws ServerOnlyCredentialError in a browser or a mobile app: the key stands for the application.
 *
 * @remarks Each renewal brings a new session token and a new refresh token, which are stored as one. Unverified: whether
 * the earlier refresh token dies at once and how long one lives; so none is ever presented twice, and a renewal whose
 * answer was lost starts over with name and password. The vendor recommends {@link auth0} where the operator has it.
 *
 * @example
 * ```ts
 * const client = createBeEnergisedClient({ url, auth: preSharedKey({ key, username, password }) })
 * ```
 *
 * @see be.ENERGISED GraphQL API, getting started: authentication with a pre-shared key.
 */
export function preSharedKey({ key, username, password, lifetime = 3_600_000 }: PreSharedKeyOptions): Grant {
  requireText('key', key, 'the one that the operator created in the settings of its GraphQL API')
  requireText('username', username, '"name@example.com"')
  requireText('password', password, 'that of the user')
  if (!(lifetime > 0))
    throw new ConfigurationError('`lifetime` is not a positive number of ms. Use one such as 600_000.', {
      provider: beEnergised.name,
    })
  return defineGrant({
    kind: 'pre-shared-key',
    principal: JSON.stringify([key, username]),
    refreshTokenUse: 'single-use',
    runsOn: 'server',
    obtain: (context) =>
      requestSession(
        {
          operationName: 'InitSession',
          query: initSession,
          variables: { username, password },
          bearer: key,
          lifetime,
        },
        context,
      ),
    renew: (refreshToken, context) =>
      requestSession(
        { operationName: 'RefreshSession', query: refreshSession, bearer: refreshToken, lifetime },
        context,
      ),
  })
}

const initSession = `mutation InitSession($username: String!, $password: String!) {
  initSession(username: $username, password: $password) { sessionToken refreshToken }
}`

const refreshSession = 'mutation RefreshSession { refreshSession { sessionToken refreshToken } }'

interface SessionRequest {
  readonly operationName: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** What stands in `authorization`: the key, or the refresh token; never a session token. */
  readonly bearer: string
  readonly lifetime: number
}

async function requestSession(
  { operationName, query, variables, bearer, lifetime }: SessionRequest,
  context: GrantContext,
): Promise<TokenSet> {
  const url = context.endpoint?.url
  if (url === undefined)
    throw new ConfigurationError('The session has no endpoint. Make it with `createBeEnergisedSession`.', {
      provider: beEnergised.name,
    })
  const data = await graphqlTokenRequest(
    {
      provider: beEnergised,
      url,
      operationName,
      query,
      ...(variables && { variables }),
      headers: { authorization: `Bearer ${bearer}` },
    },
    context,
  )
  return { ...readTokens(Object.values(data)[0]), lifetime }
}

function readTokens(answer: unknown): TokenSet {
  if (isSessionAnswer(answer)) return { accessToken: answer.sessionToken, refreshToken: answer.refreshToken }
  throw new RenewalFailedError('The answer holds no pair of session token and refresh token.', {
    provider: beEnergised.name,
  })
}

function isSessionAnswer(answer: unknown): answer is { sessionToken: string; refreshToken: string } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'sessionToken' in answer &&
    typeof answer.sessionToken === 'string' &&
    'refreshToken' in answer &&
    typeof answer.refreshToken === 'string'
  )
}
