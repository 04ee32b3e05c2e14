import { GraphQLError } from 'graphql'
import * as base64url from 'jose/base64url'
import type { Application } from '../../data/model.ts'
import type { KrakenServices } from '../context.ts'
import type { IssuedTokens } from '../tokens.ts'
import { OAuthError } from './oauth-error.ts'

/** Issues tokens for one `grant_type`. Refuses by throwing an {@link OAuthError}. */
export type GrantType = (
  form: URLSearchParams,
  application: Application,
  services: KrakenServices,
) => Promise<IssuedTokens>

/** The grant types by name. Token exchange, which the metadata names too, is not played. */
export const grantTypes: Readonly<Record<string, GrantType>> = {
  client_credentials: clientCredentials,
  authorization_code: authorizationCode,
  refresh_token: refreshToken,
  'urn:ietf:params:oauth:grant-type:device_code': deviceCode,
}

function clientCredentials(
  form: URLSearchParams,
  { clientId, id }: Application,
  { tokens }: KrakenServices,
): Promise<IssuedTokens> {
  const scope = form.get('scope') ?? ''
  return tokens.issue({ kind: 'oauth-application', id }, 'CLIENT-CREDENTIALS', { id: clientId, scope })
}

async function authorizationCode(
  form: URLSearchParams,
  { clientId }: Application,
  { authServer, tokens }: KrakenServices,
): Promise<IssuedTokens> {
  const code = authServer.codes.take(form.get('code') ?? '')
  if (!code || code.clientId !== clientId || code.redirectUri !== form.get('redirect_uri'))
    throw new OAuthError(
      'invalid_grant',
      'The code is unknown, used or too old, or belongs to another sign-in.',
    )
  if ((await challengeOf(form.get('code_verifier') ?? '')) !== code.codeChallenge)
    throw new OAuthError('invalid_grant', 'The code verifier does not fit.')
  const { personId, scope } = code
  return tokens.issue({ kind: 'account-user', id: personId }, 'AUTHORIZATION-CODE', { id: clientId, scope })
}

async function refreshToken(
  form: URLSearchParams,
  { clientId }: Application,
  { tokens }: KrakenServices,
): Promise<IssuedTokens> {
  try {
    return await tokens.renew(form.get('refresh_token') ?? '', clientId)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    throw new OAuthError('invalid_grant', 'The refresh token is unknown, used or too old.')
  }
}

async function deviceCode(
  form: URLSearchParams,
  { clientId }: Application,
  { authServer, tokens }: KrakenServices,
): Promise<IssuedTokens> {
  const { personId, scope } = authServer.devices.redeem(form.get('device_code') ?? '', clientId)
  return tokens.issue({ kind: 'account-user', id: personId }, 'DEVICE-CODE', { id: clientId, scope })
}

/** RFC 7636, section 4.6. */
async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return base64url.encode(new Uint8Array(digest))
}
