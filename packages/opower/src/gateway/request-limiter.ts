import type { Clock } from '@energy/auth-core'

/** How much one customer may ask for. */
export interface GatewayRateLimit {
  readonly requests: number
  /** In ms. */
  readonly window: number
  /**
   * How many may be at Opower at the same time; more of them wait, so that a slow account keeps no other customer from
   * being served.
   *
   * @defaultValue a tenth of `requests`
   */
  readonly concurrent?: number
}

/** Counts requests per customer, in windows that start with a customer's first request. */
export interface RequestLimiter {
  /** Counts one request. @returns how long to wait in ms, or `undefined` when the request is within the limit. */
  take(customerId: string): number | undefined
}

/** Makes a limiter that holds one entry per customer of the current window, and none of earlier ones. */
export function createRequestLimiter(
  { requests, window }: Omit<GatewayRateLimit, 'concurrent'>,
  clock: Clock,
): RequestLimiter {
  const windows = new Map<string, { readonly end: number; count: number }>()
  return {
    take(customerId) {
      const now = clock.monotonic()
      for (const [id, { end }] of windows) {
        if (end > now) break
        windows.delete(id)
      }
      const current = windows.get(customerId) ?? { end: now + window, count: 0 }
      windows.set(customerId, current)
      current.count++
      return current.count > requests ? current.end - now : undefined
    },
  }
}
