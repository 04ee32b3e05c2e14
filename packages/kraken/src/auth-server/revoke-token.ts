import { type RevocationOptions, revokeToken as revokeAnyToken } from '@energy/auth-core/oauth'
import { type KrakenApplication, krakenApplication } from './application.ts'

/** What {@link revokeToken} takes. */
export interface RevokeTokenOptions extends KrakenApplication, RevocationOptions {}

/**
 * Has the auth server forget a token that it issued (RFC 7009), at sign-out.
 *
 * @param token - without a scheme, as it stands in the `authorization` header.
 * @returns when the server knows the token no longer, or never knew it.
 * @throws the errors of a token request.
 * @remarks Unverified: what the endpoint revokes besides. Ask for it before `session.signOut()`, which forgets the
 * token here and in the store. Tokens of the token mutation are ended by the operation `forceReauthentication` instead.
 *
 * @example
 * ```ts
 * const { authorization } = await session.token()
 * if (authorization) await revokeToken(authorization, { instance: 'de', clientId })
 * await session.signOut()
 * ```
 */
export async function revokeToken(token: string, options: RevokeTokenOptions): Promise<void> {
  const { fetch, clock, signal, tokenTypeHint, ...application } = options
  await revokeAnyToken(token, krakenApplication(application), { fetch, clock, signal, tokenTypeHint })
}
