import { ConfigurationError } from '../errors/errors.ts'
import {
  exchangeWith,
  type OAuthApplication,
  partiesOf,
  requiredUrl,
  type SignInOptions,
  signInContext,
} from './application.ts'

/** What {@link revokeToken} takes besides the application. */
export interface RevocationOptions extends SignInOptions {
  /** What kind of token it is; the server looks for the other kind too. */
  readonly tokenTypeHint?: 'access_token' | 'refresh_token' | undefined
}

/**
 * Has an authorization server forget a token that it issued (RFC 7009), at sign-out.
 *
 * @param token - without a scheme.
 * @returns when the server knows the token no longer, or never knew it.
 * @throws the errors of a token request.
 * @remarks Ask for it before `session.signOut()`, which forgets the token here and in the store.
 *
 * @example
 * ```ts
 * await revokeToken(storedToken, application)
 * await session.signOut()
 * ```
 */
export async function revokeToken(
  token: string,
  application: OAuthApplication,
  options: RevocationOptions = {},
): Promise<void> {
  const { provider } = application
  if (typeof token !== 'string' || token.trim() === '')
    throw new ConfigurationError('The token is missing or empty.', { provider })
  requiredUrl(application, 'revocationUrl')
  const { oauth, server, client, authentication } = await partiesOf(application)
  const { tokenTypeHint } = options
  await exchangeWith(oauth, signInContext(options), provider, async (transport) => {
    const response = await oauth.revocationRequest(server, client, authentication, token, {
      ...transport,
      ...(tokenTypeHint && { additionalParameters: { token_type_hint: tokenTypeHint } }),
    })
    return oauth.processRevocationResponse(response)
  })
}
