import type { DeviceState } from '../data/model.ts'
import { accountsOf } from '../data/world.ts'
import type { KrakenServices } from '../kraken/context.ts'
import type { FieldFault } from '../kraken/field-faults.ts'
import type { RotationRules } from '../kraken/tokens.ts'
import type { OpaqueTokens } from '../tokens/opaque-tokens.ts'
import { assertNumber } from './assert-number.ts'
import type { TokenCheck, TransportFault, TransportFaultQueue } from './transport-fault.ts'

/** Says whom a fault befalls. */
export interface FaultTarget {
  /** A provider such as `kraken/de`, `opower` or `beenergised`. @defaultValue all of them */
  readonly provider?: string
}

/** A limit that {@link Faults.rateLimit} sets. */
export interface RateLimitFault extends FaultTarget {
  /** The root field that is limited. Without it the points of the hour are. */
  readonly field?: string
  /** How many requests a window allows; or how many points an hour. @defaultValue `0`: nothing is let through */
  readonly limit?: number
  /** The length of the window in seconds, for a field. @defaultValue `60` */
  readonly seconds?: number
  /** Whether every breach makes the limit stricter. @defaultValue `false` */
  readonly dynamic?: boolean
}

/** Makes things go wrong. Everything lasts until {@link Faults.reset}, unless it says how often. */
export interface Faults {
  /** Makes every access token that is out expired: KT-CT-1124 at Kraken. Refresh tokens stay good. */
  expireTokens(options?: FaultTarget): void
  /** Makes every access token that is out invalid: KT-CT-1162; refresh tokens too when asked: KT-CT-1135. */
  revokeTokens(options?: FaultTarget & { readonly refreshTokens?: boolean }): void
  /** Refuses every access token with a code, new ones too. @defaultValue `KT-CT-1124` */
  refuseTokens(options?: FaultTarget & { readonly code?: string }): void
  /** Makes a renewal answer a new refresh token, and end the old one. */
  rotateRefreshTokens(options?: FaultTarget & Partial<Omit<RotationRules, 'rotate'>>): void
  /** Signs with a new key: tokens that are out answer KT-CT-1125. */
  rotateKeys(options?: FaultTarget): void
  /** Sets a limit that is breached with KT-CT-1199. */
  rateLimit(options?: RateLimitFault): void
  /** Makes customers say no at the auth server. */
  denySignIn(options?: FaultTarget): void
  /**
   * Says when a request that is slow by `failNext` is looked at: as it arrives, or when its answer is due. At the end,
   * a token that was revoked in between is refused, and nothing has been executed.
   *
   * @defaultValue `arrival`
   */
  checkTokens(moment: TokenCheck): void
  /** Makes the next requests fail on their way. */
  failNext(fault: TransportFault): void
  /** Makes a field fail, at any depth; its siblings are answered. */
  failField(fault: FieldFault & FaultTarget): void
  /** Makes a field forbidden: KT-CT-1111. */
  forbid(field: string): void
  /** Makes a list answer the same cursor on every page. */
  repeatCursor(field: string): void
  /** Changes the state of every device, such as `{ connected: false }`, so that a boost is refused. */
  changeDevice(state: Partial<DeviceState>): void
  /** Sets the clock of the sandbox so many ms ahead of the real one; below zero, behind it. */
  clockSkew(milliseconds: number): void
  /** Takes everything back. Tokens that were expired or revoked stay so, and devices as they are. */
  reset(): void
}

/** A clock that can be set ahead of the one that it follows. */
export interface SkewedClock {
  skew(milliseconds: number): void
}

/** Creates the faults of a running sandbox. */
export function createFaults(
  servers: readonly KrakenServices[],
  queue: TransportFaultQueue,
  clock: SkewedClock,
  opaque: Readonly<Record<string, OpaqueTokens>> = {},
): Faults {
  const targets = (provider?: string): readonly KrakenServices[] => {
    const named = new Map(servers.map((server) => [`kraken/${server.instance.name}`, server]))
    if (provider === undefined) return servers
    if (Object.hasOwn(opaque, provider)) return []
    const server = named.get(provider)
    const names = [...named.keys(), ...Object.keys(opaque)]
    if (!server) throw new RangeError(`There is no ${provider}; use one of ${names.join(', ')}.`)
    return [server]
  }
  const opaqueTargets = (provider?: string): readonly OpaqueTokens[] =>
    Object.entries(opaque).flatMap(([name, tokens]) =>
      provider === undefined || provider === name ? [tokens] : [],
    )
  const failField = ({ provider, ...fault }: FieldFault & FaultTarget): void => {
    assertNumber('count', fault.count, 1)
    for (const { fieldFaults } of targets(provider)) fieldFaults.add(fault)
  }
  return {
    expireTokens({ provider } = {}) {
      for (const { tokens } of targets(provider)) tokens.expire()
      for (const tokens of opaqueTargets(provider)) tokens.expire()
    },
    revokeTokens({ provider, refreshTokens = false } = {}) {
      for (const { tokens } of targets(provider)) tokens.revoke(refreshTokens)
      for (const tokens of opaqueTargets(provider)) tokens.revoke(refreshTokens)
    },
    refuseTokens({ provider, code = 'KT-CT-1124' } = {}) {
      for (const { tokens } of targets(provider)) tokens.refuseAll(code)
    },
    rotateRefreshTokens({ provider, ...rules } = {}) {
      assertNumber('grace', rules.grace, 0)
      for (const { tokens } of targets(provider)) tokens.setRotation({ ...rules, rotate: true })
    },
    rotateKeys({ provider } = {}) {
      for (const { tokens } of targets(provider)) tokens.rotateKeys()
    },
    rateLimit({ provider, field, limit = 0, seconds = 60, dynamic = false } = {}) {
      assertNumber('limit', limit, 0)
      assertNumber('seconds', seconds, 0.001)
      for (const { limiter } of targets(provider)) {
        if (field === undefined) limiter.setPoints(limit)
        else limiter.setFieldRate(field, { requests: limit, seconds, dynamic })
      }
    },
    denySignIn({ provider } = {}) {
      for (const { authServer } of targets(provider)) authServer.deniesSignIn = true
    },
    checkTokens(moment) {
      queue.tokenCheck = moment
    },
    failNext: (fault) => queue.add(fault),
    failField,
    forbid: (field) => failField({ field, code: 'KT-CT-1111' }),
    repeatCursor(field) {
      for (const { fieldFaults } of servers) fieldFaults.repeatCursor(field)
    },
    changeDevice(state) {
      for (const { world } of servers)
        for (const device of accountsOf(world).flatMap(({ devices }) => devices))
          Object.assign(device.state, state)
    },
    clockSkew(milliseconds) {
      assertNumber('milliseconds', milliseconds, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
      clock.skew(milliseconds)
    },
    reset() {
      queue.clear()
      clock.skew(0)
      queue.tokenCheck = 'arrival'
      for (const { authServer, fieldFaults, instance, limiter, tokens } of servers) {
        authServer.deniesSignIn = false
        fieldFaults.clear()
        limiter.reset()
        tokens.refuseAll(undefined)
        tokens.setRotation(instance.rotation)
      }
    },
  }
}
