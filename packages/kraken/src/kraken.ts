import { defineProvider, type Provider } from '@energy/auth-core'
import { endpoints } from './endpoints.ts'
import { classify, errorCode } from './errors/classify.ts'
import { readRateLimits } from './rate-limits.ts'

/**
 * Kraken as data.
 *
 * @remarks The access token stands in `authorization` without a scheme (documented by the provider in its German guide
 * and its guide to measurements). `first` must be less than 100 (German guide); a hundred is answered as well (observed:
 * the supplier's own dashboard and clients of four platforms ask for it), which no platform promises, so we ask for
 * 99. `measurements` takes far more (the guide asks for 1000). Limits apply to single fields (German guide), and the error's
 * path names the field; `rateLimitInfo` says when they end (schemas).
 */
export const kraken: Provider = defineProvider({
  name: 'kraken',
  endpoints,
  authorization: (accessToken: string) => accessToken,
  errorCode,
  classify,
  pagination: { maximumPageSize: 99, maximumPageSizes: { measurements: 1000 } },
  limits: {
    byField: true,
    question: {
      query:
        '{rateLimitInfo{pointsAllowanceRateLimit{ttl isBlocked}fieldSpecificRateLimits(first:99){edges{node{field ttl isBlocked}}}}}',
      read({ rateLimitInfo }, now) {
        const { points, fields } = readRateLimits(rateLimitInfo ?? {}, { now: () => now })
        const blocked = fields.flatMap(({ field, isBlocked, freeAt }) =>
          isBlocked && freeAt !== undefined ? [[field, freeAt] as const] : [],
        )
        return {
          ...(points?.isBlocked && { retryAt: points.renewsAt }),
          fields: Object.fromEntries(blocked),
        }
      },
    },
  },
})
