import type { Clock } from '@energy/auth-core'
import { uuid } from '../data/identifiers.ts'
import type { Random } from '../data/random.ts'

/** Tokens as a sign-in or a renewal hands them out. */
export interface TokenPair {
  readonly accessToken: string
  readonly refreshToken: string
}

/** What a token is worth. */
export type OpaqueTokenVerdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly number?: number }
  | { readonly kind: 'valid'; readonly subject: string; readonly number: number }

/** Issues tokens that say nothing by themselves, and knows what each is worth. */
export interface OpaqueTokens {
  issue(subject: string): TokenPair
  /** Renews, and ends the refresh token. A second use ends every token of the same sign-in. */
  renew(refreshToken: string): TokenPair | undefined
  inspect(authorization: string | null): OpaqueTokenVerdict
  /** Makes every access token that is out expired. */
  expire(): void
  /** Ends every access token; refresh tokens too when asked. */
  revoke(alsoRefreshTokens: boolean): void
}

interface Entry {
  readonly subject: string
  readonly signIn: number
  readonly number: number
  expiresAt: number
}

/** What {@link createOpaqueTokens} works with. */
export interface OpaqueTokenOptions {
  readonly clock: Clock
  readonly random: Random
  /** How long an access token lives, in ms. */
  readonly lifetime: number
}

/** Creates tokens that live in memory. They are written as UUIDs and sent as Bearer. */
export function createOpaqueTokens({ clock, random, lifetime }: OpaqueTokenOptions): OpaqueTokens {
  const accessTokens = new Map<string, Entry>()
  const refreshTokens = new Map<
    string,
    { readonly subject: string; readonly signIn: number; used: boolean }
  >()
  let signIns = 0
  let issued = 0

  function add(subject: string, signIn: number): TokenPair {
    const number = ++issued
    const accessToken = uuid(random, `access token ${number}`)
    const refreshToken = uuid(random, `refresh token ${number}`)
    accessTokens.set(accessToken, { subject, signIn, number, expiresAt: clock.now() + lifetime })
    refreshTokens.set(refreshToken, { subject, signIn, used: false })
    return { accessToken, refreshToken }
  }

  function end(signIn: number): void {
    for (const entry of accessTokens.values()) if (entry.signIn === signIn) entry.expiresAt = 0
    for (const [token, entry] of refreshTokens) if (entry.signIn === signIn) refreshTokens.delete(token)
  }

  return {
    issue: (subject) => add(subject, ++signIns),
    renew(refreshToken) {
      const entry = refreshTokens.get(refreshToken)
      if (!entry) return undefined
      if (entry.used) {
        end(entry.signIn)
        return undefined
      }
      entry.used = true
      return add(entry.subject, entry.signIn)
    },
    inspect(authorization) {
      if (!authorization) return { kind: 'none' }
      const entry = accessTokens.get(authorization.replace(/^Bearer /, ''))
      if (!entry || !authorization.startsWith('Bearer ')) return { kind: 'refused' }
      const { number, subject, expiresAt } = entry
      return expiresAt > clock.now() ? { kind: 'valid', subject, number } : { kind: 'refused', number }
    },
    expire() {
      for (const entry of accessTokens.values()) entry.expiresAt = 0
    },
    revoke(alsoRefreshTokens) {
      for (const entry of accessTokens.values()) entry.expiresAt = 0
      if (alsoRefreshTokens) refreshTokens.clear()
    },
  }
}
