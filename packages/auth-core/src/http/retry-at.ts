import { parseRetryAfter } from '../rate-gate/retry-after.ts'

/** In ms. Nobody is believed for longer: a client that waited for years would not notice that it was let in again. */
const longestPause = 3_600_000

/**
 * Reads when an answer wants the next attempt, whatever its status: `Retry-After` in seconds or as a date, believed up to
 * an hour.
 *
 * @returns in ms since the Unix epoch by the local clock; `undefined` when the answer does not say.
 */
export function retryAtOf(headers: Headers, now: number): number | undefined {
  const retryAt = parseRetryAfter(headers.get('retry-after'), now, headers.get('date'))
  return retryAt === undefined ? undefined : Math.min(retryAt, now + longestPause)
}
