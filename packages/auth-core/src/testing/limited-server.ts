import type { Clock } from '../clock.ts'

/** How a rate-limited server of a test behaves; times in ms. */
export interface LimitedServerOptions {
  readonly clock: Clock
  readonly capacity?: number
  readonly refillPerSecond?: number
  readonly block?: number
  /** By how much a refused call extends the block. */
  readonly extension?: number
}

/** A bucket of requests that refills, and a block when it is empty. */
export interface LimitedServer {
  /** Counts a request. @returns whether it is taken. */
  take(): boolean
  readonly sent: number
  readonly refused: number
}

/** The server of the retry scenarios: a bucket of 100, 20 per second, a block of 5 s that refused calls may extend. */
export function createLimitedServer({
  clock,
  capacity = 100,
  refillPerSecond = 20,
  block = 5_000,
  extension = 0,
}: LimitedServerOptions): LimitedServer {
  let tokens = capacity
  let filledAt = clock.monotonic()
  let blockedUntil = 0
  let sent = 0
  let refused = 0

  return {
    take() {
      const now = clock.monotonic()
      sent += 1
      tokens = Math.min(capacity, tokens + ((now - filledAt) / 1000) * refillPerSecond)
      filledAt = now
      if (now < blockedUntil) {
        refused += 1
        blockedUntil = Math.min(now + 120_000, blockedUntil + extension)
        return false
      }
      if (tokens < 1) {
        refused += 1
        blockedUntil = now + block
        return false
      }
      tokens -= 1
      return true
    },
    get sent() {
      return sent
    },
    get refused() {
      return refused
    },
  }
}
