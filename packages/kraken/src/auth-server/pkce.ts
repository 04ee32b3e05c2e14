import { ConfigurationError } from '@energy/auth-core'

/** Makes an unguessable text of 43 characters, as a `code_verifier` or a `state`. */
export function randomText(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)))
}

/** Computes the `code_challenge` of a verifier with the method S256 (RFC 7636, section 4.2). */
export async function codeChallenge(codeVerifier: string): Promise<string> {
  // Browsers leave it out of pages without a secure connection.
  if (!globalThis.crypto?.subtle)
    throw new ConfigurationError('A sign-in needs a page over HTTPS, or on localhost.', {
      provider: 'kraken',
    })
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier))
  return base64Url(new Uint8Array(digest))
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
