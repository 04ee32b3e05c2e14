import type { Clock } from '../clock.ts'
import { isRecord } from '../is-record.ts'
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

const version = 1

/** Writes a session down for a store. */
export function serializeSession({ record, intent, signIn }: StoredSession): string {
  if (!record) return JSON.stringify({ version, intent, signIn })
  const { issuedAt, lifetime, sequence, pair: _, ...rest } = record
  // Another process has a monotonic clock of its own, so only the wall clock is written.
  const token = {
    ...rest,
    generation: sequence,
    issuedAt: issuedAt.wall,
    ...(Number.isFinite(lifetime) ? { lifetime } : {}),
  }
  return JSON.stringify({ version, token, intent, signIn })
}

/** Reads what a store holds; what cannot be read counts as nothing and is written over. */
export function parseSession(value: string, clock: Clock): StoredSession {
  const stored = parseObject(value)
  if (stored?.version !== version) return { record: undefined, intent: undefined, signIn: undefined }
  return {
    record: isRecord(stored.token) ? parseRecord(stored.token, clock) : undefined,
    intent: textOf(stored.intent),
    signIn: textOf(stored.signIn),
  }
}

function parseRecord(token: Record<string, unknown>, clock: Clock): TokenRecord | undefined {
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

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function parseObject(value: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(value)
    return isRecord(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

/** What an entry behind a handle holds. */
export interface Pointer {
  /** Where the entry of the sign-in lies. */
  readonly key: string
  readonly signIn: string
  /** How its refresh tokens are presented; see {@link Grant.renewal}. */
  readonly renewal: string | undefined
}

/** Writes down where a handle points. */
export function serializePointer(pointer: Pointer): string {
  return JSON.stringify({ version, pointer })
}

/** Reads where a handle points; `undefined` when it points nowhere. */
export function parsePointer(value: string): Pointer | undefined {
  const stored = parseObject(value)
  const pointer = stored?.version === version && isRecord(stored.pointer) ? stored.pointer : {}
  const [key, signIn] = [textOf(pointer.key), textOf(pointer.signIn)]
  return key && signIn ? { key, signIn, renewal: textOf(pointer.renewal) } : undefined
}
