import type { KrakenServices } from '../kraken/context.ts'
import type { FieldFault } from '../kraken/field-faults.ts'
import type { RotationRules } from '../kraken/tokens.ts'
import type { TransportFault, TransportFaultQueue } from './transport-fault.ts'

/** A limit that {@link Faults.rateLimit} sets. */
export interface RateLimitFault {
  /** The root field that is limited. Without it the points of the hour are. */
  readonly field?: string
  /** How many requests a window allows; or how many points an hour. */
  readonly limit: number
  /** The length of the window in seconds, for a field. @defaultValue `60` */
  readonly seconds?: number
  /** Whether every breach makes the limit stricter. @defaultValue `false` */
  readonly dynamic?: boolean
}

/** Makes things go wrong. Everything lasts until {@link Faults.reset}, unless it says how often. */
export interface Faults {
  /** Makes every access token that is out expired: KT-CT-1124. Refresh tokens stay good. */
  expireTokens(): void
  /** Makes every access token that is out invalid: KT-CT-1162. */
  revokeTokens(options?: { readonly refreshTokens?: boolean }): void
  /** Refuses every access token with a code, new ones too. @defaultValue `KT-CT-1124` */
  refuseTokens(options?: { readonly code?: string }): void
  /** Makes a renewal answer a new refresh token. */
  rotateRefreshTokens(options?: Partial<Omit<RotationRules, 'rotate'>>): void
  /** Signs with a new key: tokens that are out answer KT-CT-1125. */
  rotateKeys(): Promise<void>
  /** Sets a limit that is breached with KT-CT-1199. */
  rateLimit(limit: RateLimitFault): void
  /** Makes the next requests fail on their way. */
  failNext(fault: TransportFault): void
  /** Makes a field fail, at any depth; its siblings are answered. */
  failField(fault: FieldFault): void
  /** Makes a field forbidden: KT-CT-1111. */
  forbid(field: string): void
  /** Makes a list answer the same cursor on every page. */
  repeatCursor(field: string): void
  /** Sets the clock of the sandbox ahead by so many ms, or behind. */
  clockSkew(milliseconds: number): void
  /** Takes everything back. Tokens that were expired or revoked stay so. */
  reset(): void
}

/** The clock of the sandbox, which can be set ahead of the one it was given. */
export interface SkewedClock {
  skew(milliseconds: number): void
}

/** Creates the faults of a running sandbox. */
export function createFaults(
  servers: readonly KrakenServices[],
  queue: TransportFaultQueue,
  clock: SkewedClock,
): Faults {
  const failField = (fault: FieldFault): void => {
    for (const { fieldFaults } of servers) fieldFaults.add(fault)
  }
  return {
    expireTokens() {
      for (const { tokens } of servers) tokens.expire()
    },
    revokeTokens({ refreshTokens = false } = {}) {
      for (const { tokens } of servers) tokens.revoke(refreshTokens)
    },
    refuseTokens({ code = 'KT-CT-1124' } = {}) {
      for (const { tokens } of servers) tokens.refuseAll(code)
    },
    rotateRefreshTokens(options = {}) {
      for (const { tokens } of servers) tokens.setRotation({ ...options, rotate: true })
    },
    async rotateKeys() {
      await Promise.all(servers.map(({ tokens }) => tokens.rotateKeys()))
    },
    rateLimit({ field, limit, seconds = 60, dynamic = false }) {
      for (const { limiter } of servers) {
        if (field === undefined) limiter.setPoints(limit)
        else limiter.setFieldRate(field, { requests: limit, seconds, dynamic })
      }
    },
    failNext: (fault) => queue.add(fault),
    failField,
    forbid: (field) => failField({ field, code: 'KT-CT-1111' }),
    repeatCursor(field) {
      for (const { fieldFaults } of servers) fieldFaults.repeatCursor(field)
    },
    clockSkew: (milliseconds) => clock.skew(milliseconds),
    reset() {
      queue.clear()
      clock.skew(0)
      for (const { fieldFaults, instance, limiter, tokens } of servers) {
        fieldFaults.clear()
        limiter.reset()
        tokens.refuseAll(undefined)
        tokens.setRotation(instance.rotation)
      }
    },
  }
}
