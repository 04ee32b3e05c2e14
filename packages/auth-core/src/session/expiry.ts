import type { Clock } from '../clock.ts'
import { elapsed, type TokenRecord } from './token-record.ts'

const longestSoftWindow = 5 * 60_000
const longestHardWindow = 30_000

/** Tells how many ms a token still lives; 0 or less when it has expired. */
export function remainingLifetime(record: TokenRecord, clock: Clock): number {
  return record.lifetime - elapsed(record.issuedAt, clock)
}

/**
 * The end of a token's life in which it is renewed in the background, in ms before its expiry.
 *
 * @param jitter - 0 to 1, one draw per token: keeps many sessions from renewing at the same moment.
 */
export function softWindow({ lifetime }: TokenRecord, jitter: number): number {
  return Math.min(longestSoftWindow, lifetime / 10) * (1 - 0.2 * jitter)
}

/** The very end of a token's life in which callers wait for the next one, in ms before its expiry. */
export function hardWindow({ lifetime }: TokenRecord): number {
  return Math.min(longestHardWindow, lifetime / 20)
}
