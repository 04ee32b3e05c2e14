import type { Clock } from '../clock.ts'
import { isRecord } from '../is-record.ts'
import { parseRecord } from '../parse-record.ts'
import { isHeaderText, moment, pairOf, type TokenRecord } from './token-record.ts'

/** What an entry of a store holds. */
export interface StoredSession {
  readonly record: TokenRecord | undefined
  /** Who was about to present the refresh token, or a credential that works once, and has not reported back. */
  readonly intent: string | undefined
  /**
   * Names the sign-in: random, written when a credential was presented and none was stored, kept by renewals, gone at
   * sign-out. Handles point to it, and so they die with it.
   */
  readonly signIn: string | undefined
}

/** The form in which entries are written. */
export const version = 1

/** Reads what a store holds; what cannot be read counts as nothing and is written over. */
export function parseSession(value: string, clock: Clock): StoredSession {
  const stored = parseRecord(value)
  if (stored?.version !== version) return { record: undefined, intent: undefined, signIn: undefined }
  return {
    record: isRecord(stored.token) ? parseToken(stored.token, clock) : undefined,
    intent: textOf(stored.intent),
    signIn: textOf(stored.signIn),
  }
}

function parseToken(token: Record<string, unknown>, clock: Clock): TokenRecord | undefined {
  const { generation, accessToken, issuedAt, lifetime, refreshToken, refreshTokenExpiresAt, subject } = token
  if (typeof generation !== 'number' || !isHeaderText(accessToken) || typeof issuedAt !== 'number')
    return undefined
  const now = moment(clock)
  return {
    generation,
    sequence: generation,
    accessToken,
    pair: pairOf(accessToken, textOf(refreshToken)),
    issuedAt: { wall: issuedAt, monotonic: now.monotonic - Math.max(0, now.wall - issuedAt) },
    lifetime: typeof lifetime === 'number' ? lifetime : Number.POSITIVE_INFINITY,
    refreshToken: textOf(refreshToken),
    refreshTokenExpiresAt: typeof refreshTokenExpiresAt === 'number' ? refreshTokenExpiresAt : undefined,
    subject: textOf(subject),
  }
}

/** Reads a text that was stored. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
