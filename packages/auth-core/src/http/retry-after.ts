import type { Clock } from '../clock.ts'

/**
 * Reads `Retry-After` (seconds, fractions of them, or a date) as a moment by the local clock.
 *
 * @remarks A date is compared with the answer's own `Date`, so that a wrong local clock does no harm.
 * @returns ms since the Unix epoch; `undefined` when the header is missing or makes no sense.
 */
export function retryAfter(headers: Headers, clock: Clock): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  const delay = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : delayUntil(value, headers, clock)
  return Number.isNaN(delay) ? undefined : clock.now() + Math.max(0, delay)
}

function delayUntil(date: string, headers: Headers, clock: Clock): number {
  const serverTime = Date.parse(headers.get('date') ?? '')
  return Date.parse(date) - (Number.isNaN(serverTime) ? clock.now() : serverTime)
}
