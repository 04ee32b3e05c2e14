import type { Clock } from '../clock.ts'
import type { TokenSet } from '../grants/grant.ts'

/** A moment by both clocks: the wall clock may jump, the monotonic one may stand still while a machine sleeps. */
export interface Moment {
  readonly wall: number
  readonly monotonic: number
}

/** What a session knows of one token. Never changed, only replaced. */
export interface TokenRecord {
  readonly generation: number
  readonly accessToken: string
  /** Both tokens as they came: tells this pair from every other, also after the refresh token was taken out. */
  readonly pair: string
  readonly issuedAt: Moment
  /** In ms; `Infinity` until the provider refuses it. */
  readonly lifetime: number
  readonly refreshToken?: string
  /** In ms since the Unix epoch by the wall clock. */
  readonly refreshTokenExpiresAt?: number
  readonly subject?: string
}

/** Reads both clocks. */
export function moment(clock: Clock): Moment {
  return { wall: clock.now(), monotonic: clock.monotonic() }
}

/** Tells how many ms have passed since a moment, by the clock that says more. */
export function elapsed(since: Moment, clock: Clock): number {
  return Math.max(clock.monotonic() - since.monotonic, clock.now() - since.wall)
}

/**
 * Makes the record of tokens that a grant brought.
 *
 * @param askedAt - when they were asked for: they cannot be older.
 * @param previous - the record whose refresh token was presented, if one was; it lives on when no new one came.
 */
export function recordOf(
  tokens: TokenSet,
  generation: number,
  askedAt: Moment,
  previous: TokenRecord | undefined,
): TokenRecord {
  const { accessToken, subject } = tokens
  const lifetime = positive(tokens.lifetime) ?? Number.POSITIVE_INFINITY
  const refreshToken = tokens.refreshToken || previous?.refreshToken
  const pair = pairOf(accessToken, refreshToken)
  const record = {
    generation,
    accessToken,
    pair,
    issuedAt: askedAt,
    lifetime,
    ...(subject ? { subject } : {}),
  }
  if (!tokens.refreshToken) return { ...record, ...refreshPart(previous) }
  const refreshLifetime = positive(tokens.refreshTokenLifetime)
  return {
    ...record,
    refreshToken: tokens.refreshToken,
    ...(refreshLifetime ? { refreshTokenExpiresAt: askedAt.wall + refreshLifetime } : {}),
  }
}

/** Names a pair of tokens. */
export function pairOf(accessToken: string, refreshToken: string | undefined): string {
  return JSON.stringify([accessToken, refreshToken])
}

/** Takes the refresh token away from a record, so that it cannot be presented again. */
export function withoutRefreshToken(record: TokenRecord): TokenRecord {
  const { refreshToken: _, refreshTokenExpiresAt: __, ...rest } = record
  return rest
}

/** Tells whether the refresh token of a record can still be presented. */
export function hasLiveRefreshToken(
  record: TokenRecord | undefined,
  clock: Clock,
): record is TokenRecord & { refreshToken: string } {
  if (record?.refreshToken === undefined) return false
  return record.refreshTokenExpiresAt === undefined || clock.now() < record.refreshTokenExpiresAt
}

function refreshPart(record: TokenRecord | undefined): Partial<TokenRecord> {
  if (record?.refreshToken === undefined) return {}
  const { refreshToken, refreshTokenExpiresAt } = record
  return refreshTokenExpiresAt === undefined ? { refreshToken } : { refreshToken, refreshTokenExpiresAt }
}

function positive(duration: number | undefined): number | undefined {
  return duration !== undefined && duration > 0 ? duration : undefined
}
