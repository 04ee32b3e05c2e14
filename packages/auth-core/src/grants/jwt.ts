import { fromBase64Url } from '../base64-url.ts'

/** The claims of a JSON Web Token that a session can use. */
export interface JwtClaims {
  /** When the token was issued, in s since the Unix epoch by the issuer's clock. */
  readonly iat?: number
  /** When the token expires, in s since the Unix epoch by the issuer's clock. */
  readonly exp?: number
  /** Who the token speaks for. */
  readonly sub?: string
}

/**
 * Reads the claims of a JSON Web Token without verifying it.
 *
 * @returns `undefined` when the token is opaque.
 *
 * @example
 * ```ts
 * const principal = jwtClaims(storedToken)?.sub
 * ```
 */
export function jwtClaims(token: string): JwtClaims | undefined {
  const [, body, signature, ...rest] = token.split('.')
  if (body === undefined || signature === undefined || rest.length > 0) return undefined
  try {
    const claims: unknown = JSON.parse(fromBase64Url(body))
    return typeof claims === 'object' && claims !== null ? pickClaims(claims) : undefined
  } catch {
    return undefined
  }
}

/**
 * Tells how long a JSON Web Token lives from its issuance, in ms: `exp − iat`, so that no clock has to agree.
 *
 * @returns `undefined` when the token does not say.
 *
 * @example
 * ```ts
 * const lifetime = jwtLifetime(storedToken) ?? 3_600_000
 * ```
 */
export function jwtLifetime(token: string): number | undefined {
  const { iat, exp } = jwtClaims(token) ?? {}
  if (iat === undefined || exp === undefined || exp <= iat) return undefined
  return (exp - iat) * 1000
}

function pickClaims(claims: { iat?: unknown; exp?: unknown; sub?: unknown }): JwtClaims {
  return {
    ...(typeof claims.iat === 'number' ? { iat: claims.iat } : {}),
    ...(typeof claims.exp === 'number' ? { exp: claims.exp } : {}),
    ...(typeof claims.sub === 'string' ? { sub: claims.sub } : {}),
  }
}
