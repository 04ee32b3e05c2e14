import type { Clock } from '../clock.ts'
import { RenewalFailedError } from '../errors/errors.ts'
import type { TokenSet } from '../grants/grant.ts'

/** A moment by both clocks: the wall clock may jump, the monotonic one may stand still while a machine sleeps. */
export interface Moment {
  readonly wall: number
  readonly monotonic: number
}

/** What a session knows of one token. Never changed, only replaced. */
export interface TokenRecord {
  readonly generation: number
  /** Counts the tokens of a sign-in, for all who share it. */
  readonly sequence: number
  readonly accessToken: string
  /** Both tokens as they came: tells this pair from every other, also after the refresh token was taken out. */
  readonly pair: string
  readonly issuedAt: Moment
  /** In ms; `Infinity` until the provider refuses it. */
  readonly lifetime: number
  readonly refreshToken: string | undefined
  /** In ms since the Unix epoch by the wall clock. */
  readonly refreshTokenExpiresAt: number | undefined
  readonly subject: string | undefined
}

/** Reads both clocks. */
export function moment(clock: Clock): Moment {
  return { wall: clock.now(), monotonic: clock.monotonic() }
}

/** Tells how many ms have passed since a moment, by the clock that says more. */
export function elapsed(since: Moment, clock: Clock): number {
  return Math.max(clock.monotonic() - since.monotonic, clock.now() - since.wall)
}

/** What a record holds besides the tokens. */
export interface RecordParts {
  readonly generation: number
  readonly sequence: number
  /** When they were asked for: they cannot be older. */
  readonly askedAt: Moment
  /** The record whose refresh token was presented, if one was; it lives on when no new one came (RFC 6749, section 6). */
  readonly previous: TokenRecord | undefined
}

/** In ms. A server that says less would be asked for tokens without an end. */
const shortestLifetime = 10_000

/**
 * Makes the record of tokens that a grant brought.
 *
 * @throws RenewalFailedError when one of them fits in no header.
 */
export function recordOf(tokens: TokenSet, parts: RecordParts): TokenRecord {
  const { generation, sequence, askedAt, previous } = parts
  const { accessToken } = tokens
  const refreshToken = tokens.refreshToken || previous?.refreshToken
  if (!isHeaderText(accessToken) || (refreshToken !== undefined && !isHeaderText(refreshToken)))
    throw new RenewalFailedError(
      'The grant brought a token that no header can carry: it is empty, holds a line break or a letter outside Latin-1.',
    )
  const lifetime = positive(tokens.lifetime) ?? Number.POSITIVE_INFINITY
  const refreshLifetime = positive(tokens.refreshTokenLifetime)
  return {
    generation,
    sequence,
    accessToken,
    pair: pairOf(accessToken, refreshToken),
    issuedAt: askedAt,
    lifetime: Math.max(Math.round(lifetime), shortestLifetime),
    subject: tokens.subject || undefined,
    refreshToken,
    refreshTokenExpiresAt: tokens.refreshToken
      ? refreshLifetime && askedAt.wall + Math.round(refreshLifetime)
      : previous?.refreshTokenExpiresAt,
  }
}

/** Tells whether a text can stand in a header as it is. */
export function isHeaderText(text: unknown): text is string {
  return typeof text === 'string' && /^[\x20-\x7e\xa0-\xff]+$/.test(text)
}

/** Names a pair of tokens. */
export function pairOf(accessToken: string, refreshToken: string | undefined): string {
  return JSON.stringify([accessToken, refreshToken])
}

/** Takes the refresh token away from a record, so that it cannot be presented again. */
export function withoutRefreshToken(record: TokenRecord): TokenRecord {
  return { ...record, refreshToken: undefined, refreshTokenExpiresAt: undefined }
}

/** Tells whether the refresh token of a record can still be presented. */
export function hasLiveRefreshToken(
  record: TokenRecord | undefined,
  clock: Clock,
): record is TokenRecord & { refreshToken: string } {
  if (record?.refreshToken === undefined) return false
  return record.refreshTokenExpiresAt === undefined || clock.now() < record.refreshTokenExpiresAt
}

function positive(duration: number | undefined): number | undefined {
  return duration !== undefined && duration > 0 ? duration : undefined
}
