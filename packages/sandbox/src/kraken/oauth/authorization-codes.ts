import type { Clock } from '@energy/auth-core'
import { randomHex } from '../random-hex.ts'

/** What a code stands for. */
export interface AuthorizationCode {
  readonly clientId: string
  readonly redirectUri: string
  readonly scope: string
  /** The customer who signed in. */
  readonly personId: string
  /** The S256 challenge of PKCE. */
  readonly codeChallenge: string
}

/** Holds the codes that customers bring back to an application. */
export interface AuthorizationCodes {
  create(code: AuthorizationCode): string
  /** Takes a code, so that it works once. @returns undefined when it is unknown, used or too old */
  take(code: string): AuthorizationCode | undefined
}

/** In ms. Observed in Japan. */
const lifetime = 60_000

/** Creates an empty set of codes. */
export function createAuthorizationCodes(clock: Clock): AuthorizationCodes {
  const waiting = new Map<string, { readonly value: AuthorizationCode; readonly expiresAt: number }>()
  return {
    create(value) {
      const code = randomHex(20)
      waiting.set(code, { value, expiresAt: clock.now() + lifetime })
      return code
    },
    take(code) {
      const found = waiting.get(code)
      waiting.delete(code)
      return found && clock.now() < found.expiresAt ? found.value : undefined
    },
  }
}
