import type { RateLimitInfoQuery } from './de.ts'
import { type RateLimits, readRateLimits } from './rate-limits.ts'

/** What the bundled operation answers is what {@link readRateLimits} takes. */
export const read = (data: RateLimitInfoQuery): RateLimits => readRateLimits(data.rateLimitInfo)
