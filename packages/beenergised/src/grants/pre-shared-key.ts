import {
  ConfigurationError,
  defineGrant,
  type Grant,
  type GrantContext,
  graphqlTokenRequest,
  RenewalFailedError,
  type SignInRenewal,
  type TokenSet,
} from '@energy/auth-core'
import { beEnergised } from '../be-energised.ts'
import { requireLifetime, requireText } from './require-text.ts'

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
 * @throws ConfigurationError when a part is missing, or `lifetime` is no time in ms.
 * @throws ServerOnlyCredentialError in a browser or a mobile app: the key stands for the application.
 *
 * @remarks A renewal brings a new session token and a new refresh token, which are stored as one. Unverified: whether
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
  requireLifetime(lifetime)
  return defineGrant({
    kind: 'pre-shared-key',
    principal: JSON.stringify([key, username, password]),
    runsOn: 'server',
    ...sessionRenewal(lifetime),
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
  })
}

/**
 * How a session of the platform is renewed, whatever key it began with.
 *
 * @param lifetime - how long a session token lives, in ms.
 */
export function sessionRenewal(lifetime: number): SignInRenewal {
  return {
    renewal: 'refreshSession',
    refreshTokenUse: 'single-use',
    renew: (refreshToken, context) =>
      requestSession(
        { operationName: 'RefreshSession', query: refreshSession, bearer: refreshToken, lifetime },
        context,
      ),
  }
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
  if (!isSessionAnswer(answer))
    throw new RenewalFailedError('The answer holds no session token.', { provider: beEnergised.name })
  const { sessionToken, refreshToken } = answer
  // Where no new refresh token comes, the session keeps the one that was presented.
  return {
    accessToken: sessionToken,
    refreshToken: typeof refreshToken === 'string' ? refreshToken : undefined,
  }
}

function isSessionAnswer(answer: unknown): answer is { sessionToken: string; refreshToken?: unknown } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'sessionToken' in answer &&
    typeof answer.sessionToken === 'string'
  )
}
