import {
  ConfigurationError,
  CredentialRejectedError,
  defineGrant,
  type Grant,
  type GrantContext,
  graphqlTokenRequest,
  jwtLifetime,
  type TokenSet,
} from '@energy/auth-core'
import { kraken } from '../kraken.ts'
import { requireText } from './require-text.ts'

/** What {@link masquerade} takes. */
export interface Masquerade {
  /** The token that the supplier's support site issued. */
  readonly masqueradeToken: string
  /** The customer's user. */
  readonly userId: string
}

const query = `mutation masqueradeAuthentication($masqueradeToken: String!, $userId: String!) {
  masqueradeAuthentication(masqueradeToken: $masqueradeToken, userId: $userId) { token }
}`

/**
 * Signs support staff in as a customer, with the token of the supplier's support site. For servers only.
 *
 * @throws ServerOnlyCredentialError in a browser or a mobile app.
 * @throws ConfigurationError when one of the two is empty.
 * @remarks There is no refresh token. Unverified: how long both tokens live, and whether the masquerade token works
 * twice; it is presented again at expiry, and a refusal ends in `CredentialRejectedError`.
 * @see `masqueradeAuthentication` in every schema.
 *
 * @example
 * ```ts
 * const client = createKrakenClient({ instance: 'au', auth: masquerade({ masqueradeToken: key, userId: '4711' }) })
 * ```
 */
export function masquerade({ masqueradeToken, userId }: Masquerade): Grant {
  requireText(masqueradeToken, '`masqueradeToken`', 'the one that the support site issued')
  requireText(userId, '`userId`', 'the id of the account user')
  return defineGrant({
    kind: 'masquerade',
    principal: JSON.stringify([userId, masqueradeToken]),
    refreshTokenUse: 'none',
    runsOn: 'server',
    obtain: (context) => obtainToken({ masqueradeToken, userId }, context),
  })
}

async function obtainToken(variables: Masquerade, context: GrantContext): Promise<TokenSet> {
  if (!context.endpoint)
    throw new ConfigurationError(
      'This grant signs in at the GraphQL URL. Make the session with createKrakenSession.',
      { provider: kraken.name },
    )
  const { url } = context.endpoint
  const data = await graphqlTokenRequest(
    { provider: kraken, url, query, operationName: 'masqueradeAuthentication', variables: { ...variables } },
    context,
  )
  const token = readToken(data.masqueradeAuthentication)
  if (token === undefined)
    throw new CredentialRejectedError('The platform refused the masquerade token or the user.', {
      provider: kraken.name,
    })
  return { accessToken: token, lifetime: jwtLifetime(token) }
}

function readToken(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('token' in answer)) return undefined
  return typeof answer.token === 'string' && answer.token !== '' ? answer.token : undefined
}
