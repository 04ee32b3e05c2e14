import { oauthRequest } from '@energy/auth-core'
import { requireText } from '../grants/require-text.ts'
import { authServer, type KrakenApplication, type SignInOptions, signInContext } from './application.ts'

/** What {@link revokeToken} takes. */
export interface RevokeTokenOptions extends KrakenApplication, SignInOptions {
  /** What kind of token it is; the server looks for the other kind too. */
  readonly tokenTypeHint?: 'access_token' | 'refresh_token' | undefined
}

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
  requireText(token, 'The token', 'the one in the `authorization` header')
  const { revocationUrl, client } = authServer(options)
  const { tokenTypeHint } = options
  const context = signInContext(options)
  try {
    await oauthRequest(
      revocationUrl,
      client,
      { token, ...(tokenTypeHint && { token_type_hint: tokenTypeHint }) },
      context,
    )
  } catch (cause) {
    context.signal.throwIfAborted()
    throw cause
  }
}
