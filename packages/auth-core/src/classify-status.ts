import type { FailureClass } from './provider.ts'

/**
 * Says what an HTTP status means by itself, where the provider says nothing more: for the `classify` of a provider.
 *
 * @returns `other` for a status that is no failure, or none at all.
 *
 * @example
 * ```ts
 * classifyStatus(429) // rate-limited
 * ```
 */
export function classifyStatus(status: number | undefined): FailureClass {
  if (status === undefined) return 'other'
  if (status === 401) return 'token-refused'
  if (status === 429) return 'rate-limited'
  if (status >= 500) return 'transient'
  return status >= 400 ? 'invalid' : 'other'
}
