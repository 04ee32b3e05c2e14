import {
  ConfigurationError,
  defineGrant,
  type Grant,
  type GrantContext,
  graphqlTokenRequest,
  jwtClaims,
  jwtLifetime,
  RenewalFailedError,
  type SignInRenewal,
  type TokenSet,
} from '@energy/auth-core'
import { isRecord } from '../is-record.ts'
import { kraken } from '../kraken.ts'

/** The input of the token mutation: one way of signing in at a time. */
export interface ObtainTokenInput {
  readonly APIKey?: string
  readonly email?: string
  readonly password?: string
  readonly captchaResponse?: string
  readonly organizationSecretKey?: string
  readonly preSignedKey?: string
  readonly refreshToken?: string
}

const query = `mutation obtainKrakenToken($input: ObtainJSONWebTokenInput!) {
  obtainKrakenToken(input: $input) { token refreshToken refreshExpiresIn }
}`

/**
 * Makes a grant that signs in with Kraken's token mutation and renews with the refresh token that it returns.
 *
 * @see The guides of Germany ("use the refresh token, then the original method") and of the USA. That a renewal brings
 * a new refresh token is documented for the USA and was measured not to happen in Japan: what comes back is stored, and
 * nothing is assumed of the earlier one.
 */
export function krakenTokenGrant(
  grant: Pick<Grant, 'kind' | 'principal' | 'runsOn'>,
  input: ObtainTokenInput,
): Grant {
  return defineGrant({
    ...grant,
    ...krakenRenewal,
    obtain: (context) => obtainKrakenToken(input, context),
  })
}

/** How the token mutation renews, whatever way the user signed in. */
export const krakenRenewal: SignInRenewal = {
  renewal: 'obtainKrakenToken',
  refreshTokenUse: 'rotating',
  // Where no new refresh token comes, the session keeps the one that was presented.
  renew: (refreshToken, context) => obtainKrakenToken({ refreshToken }, context),
}

/** Sends the token mutation, without an `authorization` header: an expired one makes the sign-in itself fail. */
async function obtainKrakenToken(input: ObtainTokenInput, context: GrantContext): Promise<TokenSet> {
  if (!context.endpoint)
    throw new ConfigurationError(
      'This grant signs in at the GraphQL URL. Make the session with createKrakenSession.',
      {
        provider: kraken.name,
      },
    )
  const data = await graphqlTokenRequest(
    {
      provider: kraken,
      url: context.endpoint.url,
      query,
      operationName: 'obtainKrakenToken',
      variables: { input },
    },
    context,
  )
  return readTokenSet(data.obtainKrakenToken)
}

function readTokenSet(answer: unknown): TokenSet {
  const { token, refreshToken, refreshExpiresIn } = isRecord(answer) ? answer : {}
  if (typeof token !== 'string')
    throw new RenewalFailedError('The token mutation returned no token.', { provider: kraken.name })
  return {
    accessToken: token,
    lifetime: jwtLifetime(token) ?? defaultLifetime,
    refreshToken: typeof refreshToken === 'string' ? refreshToken : undefined,
    refreshTokenLifetime: refreshTokenLifetime(refreshExpiresIn, jwtClaims(token)?.iat),
  }
}

/** In ms; what the German guide says of the access token. The token itself is asked first. */
const defaultLifetime = 60 * 60 * 1000

/** Below it a number of seconds is no plausible moment of our time (2001), so it is taken for a duration. */
const earliestMoment = 1_000_000_000

/**
 * Turns `refreshExpiresIn` into a duration in ms.
 *
 * @param refreshExpiresIn - a Unix time in s by the server's clock, as every schema says.
 * @param issuedAt - the server's clock at issuance, in s; without it nothing can be said.
 */
export function refreshTokenLifetime(
  refreshExpiresIn: unknown,
  issuedAt: number | undefined,
): number | undefined {
  if (typeof refreshExpiresIn !== 'number' || !(refreshExpiresIn > 0)) return undefined
  if (refreshExpiresIn < earliestMoment) return refreshExpiresIn * 1000
  return issuedAt === undefined ? undefined : Math.max(0, refreshExpiresIn - issuedAt) * 1000
}
