import type { Clock } from '@energy/auth-core'
import { type Principal, subjectOf } from './principal.ts'

/** How often a field may be asked for. */
export interface FieldRate {
  readonly requests: number
  /** The window, in seconds. */
  readonly seconds: number
  /** Becomes stricter at every breach, down to one request an hour, and does not recover by itself. */
  readonly dynamic: boolean
}

/** The state of the hourly points, as `rateLimitInfo` tells it. */
export interface PointsState {
  readonly limit: number
  readonly usedPoints: number
  readonly remainingPoints: number
  /** The Unix time of the next allowance, in seconds. */
  readonly ttl: number
  readonly isBlocked: boolean
}

/** The state of one field's limit, as `rateLimitInfo` tells it. */
export interface FieldState {
  readonly field: string
  /** Such as `10/m`. */
  readonly rate: string
  /** Seconds until the window ends. */
  readonly ttl: number
  readonly isBlocked: boolean
}

/** Counts points and requests of one instance. */
export interface RateLimiter {
  /** Spends points. @returns false when the allowance does not hold them. */
  spend(principal: Principal, points: number): boolean
  /** Counts a request for a field. @returns false when it breaches the limit. */
  admit(field: string, subject: string): boolean
  points(principal: Principal): PointsState
  fields(subject: string): FieldState[]
  /** Sets the hourly points of everyone, or a field's rate. */
  setPoints(points: number): void
  setFieldRate(field: string, rate: FieldRate): void
  /** Forgets every breach and every count, and returns to the rates that the instance starts with. */
  reset(): void
}

const hour = 3_600_000
const greatestInt = 2 ** 31 - 1

/** Points per hour by kind of principal. @see facts of edf-gb, jp and au as quoted publicly; unverified elsewhere. */
const allowances: Readonly<Record<Principal['kind'], number>> = {
  'account-user': 50_000,
  organization: 100_000,
  'oauth-application': 300_000,
}

interface Window {
  rate: FieldRate
  startedAt: number
  count: number
  blocked: boolean
}

/** Creates a limiter whose rates per field are those given. */
export function createRateLimiter(
  clock: Clock,
  fieldRates: Readonly<Record<string, FieldRate>>,
): RateLimiter {
  const allowanceWindows = new Map<string, { startedAt: number; used: number; blocked: boolean }>()
  const windows = new Map<string, Window>()
  const rates = new Map(Object.entries(fieldRates))
  let pointsForAll: number | undefined

  const allowance = (principal: Principal) => {
    const subject = subjectOf(principal)
    const found = allowanceWindows.get(subject)
    if (found && clock.now() < found.startedAt + hour) return found
    const fresh = { startedAt: clock.now(), used: 0, blocked: false }
    allowanceWindows.set(subject, fresh)
    return fresh
  }
  const limitOf = (principal: Principal): number => pointsForAll ?? allowances[principal.kind]

  const windowOf = (field: string, subject: string): Window | undefined => {
    const rate = rates.get(field)
    if (!rate) return undefined
    const key = `${field} ${subject}`
    const found = windows.get(key)
    if (!found) {
      const fresh = { rate, startedAt: clock.now(), count: 0, blocked: false }
      windows.set(key, fresh)
      return fresh
    }
    if (clock.now() >= found.startedAt + found.rate.seconds * 1000)
      Object.assign(found, { startedAt: clock.now(), count: 0, blocked: false })
    return found
  }

  return {
    spend(principal, points) {
      const window = allowance(principal)
      if (window.used + points > limitOf(principal)) {
        window.blocked = true
        return false
      }
      window.used += points
      return true
    },
    admit(field, subject) {
      const window = windowOf(field, subject)
      if (!window) return true
      if (window.count < window.rate.requests) {
        window.count += 1
        return true
      }
      window.blocked = true
      if (window.rate.dynamic) window.rate = stricter(window.rate)
      return false
    },
    points(principal) {
      const { startedAt, used, blocked } = allowance(principal)
      const limit = limitOf(principal)
      return {
        limit,
        usedPoints: used,
        remainingPoints: Math.max(0, limit - used),
        // The platform counts seconds since 1970 in an `Int`, which ends in January 2038.
        ttl: Math.min(greatestInt, Math.floor((startedAt + hour) / 1000)),
        isBlocked: blocked,
      }
    },
    fields: (subject) =>
      [...rates.keys()].flatMap((field) => {
        const window = windowOf(field, subject)
        if (!window) return []
        const endsAt = window.startedAt + window.rate.seconds * 1000
        return [
          {
            field,
            rate: spell(window.rate),
            ttl: Math.ceil((endsAt - clock.now()) / 1000),
            isBlocked: window.blocked,
          },
        ]
      }),
    setPoints(points) {
      pointsForAll = points
      allowanceWindows.clear()
    },
    setFieldRate(field, rate) {
      rates.set(field, rate)
      for (const key of windows.keys()) if (key.startsWith(`${field} `)) windows.delete(key)
    },
    reset() {
      pointsForAll = undefined
      allowanceWindows.clear()
      windows.clear()
      rates.clear()
      for (const [field, rate] of Object.entries(fieldRates)) rates.set(field, rate)
    },
  }
}

function stricter(rate: FieldRate): FieldRate {
  return {
    dynamic: true,
    requests: Math.max(1, Math.floor(rate.requests / 2)),
    seconds: Math.min(3600, rate.seconds * 2),
  }
}

function spell({ requests, seconds }: FieldRate): string {
  const unit: Readonly<Record<number, string>> = { 1: 's', 60: 'm', 3600: 'h', 86400: 'd' }
  return `${requests}/${unit[seconds] ?? `${seconds}s`}`
}
