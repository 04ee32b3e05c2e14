import { ConfigurationError } from '../errors/errors.ts'
import { assertRunsHere } from './assert-runs-here.ts'
import type { Grant } from './grant.ts'

/**
 * Checks and freezes a grant, and hides its principal from JSON and inspection: it may hold a secret.
 *
 * @throws ConfigurationError when a part is missing.
 * @throws ServerOnlyCredentialError when it runs on servers only and this is none.
 *
 * @example
 * ```ts
 * const grant = defineGrant({
 *   kind: 'pin',
 *   principal: accountNumber,
 *   refreshTokenUse: 'none',
 *   runsOn: 'anywhere',
 *   async obtain({ fetch, signal }) {
 *     const answer = await fetch('https://api.example.com/sign-in', { method: 'POST', body: key, signal })
 *     return { accessToken: await answer.text(), lifetime: 3_600_000 }
 *   },
 * })
 * ```
 */
export function defineGrant(grant: Grant): Grant {
  if (typeof grant.obtain !== 'function')
    throw new ConfigurationError(
      'A grant needs a function `obtain` that returns `{ accessToken, lifetime }`.',
    )
  assertRunsHere(grant)
  const { principal, ...shown } = grant
  return Object.freeze(Object.defineProperty({ ...shown, principal }, 'principal', { enumerable: false }))
}
