import type { Clock } from '@energy/auth-core'
import { type AuthorizationCodes, createAuthorizationCodes } from './authorization-codes.ts'
import { createDeviceCodes, type DeviceCodes } from './device-codes.ts'

/** What the auth server of one instance remembers, besides tokens. */
export interface AuthServer {
  /** The URL of an endpoint, such as `token`. */
  url(endpoint: string): string
  readonly keySetUrl: string
  readonly codes: AuthorizationCodes
  readonly devices: DeviceCodes
  /** Makes customers say no from now on. */
  deniesSignIn: boolean
}

/** Creates an auth server whose endpoints lie below `base`. */
export function createAuthServer(base: string, clock: Clock): AuthServer {
  return {
    url: (endpoint) => `${base}/${endpoint}/`,
    keySetUrl: `${base}/.well-known/jwks.json`,
    codes: createAuthorizationCodes(clock),
    devices: createDeviceCodes(clock),
    deniesSignIn: false,
  }
}
