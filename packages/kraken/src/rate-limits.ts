import { type Clock, systemClock } from '@energy/auth-core'

/** What the field `rateLimitInfo` answers. Every part may be missing: an operation selects what it needs. */
export interface RateLimitInfo {
  readonly pointsAllowanceRateLimit?: {
    readonly limit?: number | null
    readonly usedPoints?: number | null
    readonly remainingPoints?: number | null
    /** A Unix time in s. */
    readonly ttl?: number | null
    readonly isBlocked?: boolean | null
  } | null
  readonly fieldSpecificRateLimits?: {
    readonly edges?: readonly ({
      readonly node?: {
        readonly field?: string | null
        readonly rate?: string | null
        /** A time that remains, in s. */
        readonly ttl?: number | null
        readonly isBlocked?: boolean | null
      } | null
    } | null)[]
  } | null
}

/** What is left of the limits of the viewer. */
export interface RateLimits {
  /** The hourly allowance of points. */
  readonly points?: {
    readonly limit?: number
    readonly used?: number
    readonly remaining?: number
    readonly isBlocked: boolean
    /** When the next allowance comes, in ms since the Unix epoch. */
    readonly renewsAt?: number
  }
  /** Fields with a limit of their own. */
  readonly fields: readonly FieldRateLimit[]
}

/** The limit of one field. */
export interface FieldRateLimit {
  readonly field: string
  /** As the platform writes it, such as `10/m`. */
  readonly rate?: string
  readonly isBlocked: boolean
  /** When the field can be asked for again, in ms since the Unix epoch by the local clock. */
  readonly freeAt?: number
}

/**
 * Reads `rateLimitInfo`, whose two `ttl`s have different units, into moments.
 *
 * @param info - the answer to `rateLimitInfo { pointsAllowanceRateLimit { … } fieldSpecificRateLimits { edges { … } } }`.
 * @param clock - the clock that "remaining" counts from.
 * @remarks Unverified: that the remaining time of a field is in seconds; the schemas name no unit.
 * @see The schemas: the `ttl` of the points is a Unix time, that of a field is a time remaining.
 *
 * @example
 * ```ts
 * const { data } = await client.query(RateLimitInfoDocument, {}).toPromise()
 * const { points } = readRateLimits(data?.rateLimitInfo)
 * if (points?.isBlocked) showBusy(points.renewsAt)
 * ```
 */
export function readRateLimits(
  info: RateLimitInfo | null | undefined,
  clock: Pick<Clock, 'now'> = systemClock,
): RateLimits {
  const points = readPoints(info?.pointsAllowanceRateLimit)
  const fields = info?.fieldSpecificRateLimits?.edges ?? []
  return { ...(points && { points }), fields: fields.flatMap((edge) => readField(edge?.node, clock)) }
}

/** Below it, a number of seconds is no moment of our time (2001). */
const earliestMoment = 1_000_000_000

function readPoints(points: RateLimitInfo['pointsAllowanceRateLimit']): RateLimits['points'] {
  if (!points) return undefined
  const { limit, usedPoints, remainingPoints, ttl, isBlocked } = points
  return {
    ...(isNumber(limit) && { limit }),
    ...(isNumber(usedPoints) && { used: usedPoints }),
    ...(isNumber(remainingPoints) && { remaining: remainingPoints }),
    isBlocked: isBlocked === true,
    ...(isNumber(ttl) && ttl >= earliestMoment && { renewsAt: ttl * 1000 }),
  }
}

type FieldNode = NonNullable<
  NonNullable<NonNullable<RateLimitInfo['fieldSpecificRateLimits']>['edges']>[number]
>['node']

function readField(node: FieldNode, clock: Pick<Clock, 'now'>): FieldRateLimit[] {
  if (typeof node?.field !== 'string') return []
  const { field, rate, ttl, isBlocked } = node
  return [
    {
      field,
      ...(typeof rate === 'string' && { rate }),
      isBlocked: isBlocked === true,
      ...(isNumber(ttl) && ttl >= 0 && { freeAt: clock.now() + ttl * 1000 }),
    },
  ]
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}
