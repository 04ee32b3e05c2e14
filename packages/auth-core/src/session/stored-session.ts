import type { Clock } from '../clock.ts'
import { isRecord } from '../grants/token-request.ts'
import { moment, pairOf, type TokenRecord } from './token-record.ts'

/** What an entry of a store holds. */
export interface StoredSession {
  readonly record: TokenRecord | undefined
  /** Who was about to present the refresh token, or a credential that works once, and has not reported back. */
  readonly intent: string | undefined
}

const version = 1

/** Writes a session down for a store. */
export function serializeSession({ record, intent }: StoredSession): string {
  if (!record) return JSON.stringify({ version, intent })
  const { issuedAt, lifetime, pair: _, ...rest } = record
  // Another process has a monotonic clock of its own, so only the wall clock is written.
  const token = { ...rest, issuedAt: issuedAt.wall, ...(Number.isFinite(lifetime) ? { lifetime } : {}) }
  return JSON.stringify({ version, token, intent })
}

/** Reads what a store holds; what cannot be read counts as nothing and is written over. */
export function parseSession(value: string, clock: Clock): StoredSession {
  const stored = parseObject(value)
  if (stored?.version !== version) return { record: undefined, intent: undefined }
  return {
    record: isRecord(stored.token) ? parseRecord(stored.token, clock) : undefined,
    intent: typeof stored.intent === 'string' ? stored.intent : undefined,
  }
}

function parseRecord(token: Record<string, unknown>, clock: Clock): TokenRecord | undefined {
  const { generation, accessToken, issuedAt, lifetime, refreshToken, refreshTokenExpiresAt, subject } = token
  if (typeof generation !== 'number' || typeof accessToken !== 'string' || typeof issuedAt !== 'number')
    return undefined
  const now = moment(clock)
  return {
    generation,
    accessToken,
    pair: pairOf(accessToken, typeof refreshToken === 'string' ? refreshToken : undefined),
    issuedAt: { wall: issuedAt, monotonic: now.monotonic - Math.max(0, now.wall - issuedAt) },
    lifetime: typeof lifetime === 'number' ? lifetime : Number.POSITIVE_INFINITY,
    ...(typeof refreshToken === 'string' ? { refreshToken } : {}),
    ...(typeof refreshTokenExpiresAt === 'number' ? { refreshTokenExpiresAt } : {}),
    ...(typeof subject === 'string' ? { subject } : {}),
  }
}

function parseObject(value: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(value)
    return isRecord(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}
