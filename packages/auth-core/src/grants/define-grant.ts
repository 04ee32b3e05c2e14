import { ConfigurationError } from '../errors/errors.ts'
import { assertRunsHere } from './assert-runs-here.ts'
import type { Grant } from './grant.ts'

/**
 * Checks and freezes a grant, and makes its principal private: it may hold a secret, and neither JSON nor an inspection
 * shows it, hidden properties included.
 *
 * @throws ConfigurationError when a part is missing.
 * @throws ServerOnlyCredentialError when it runs on servers only and this is none.
 *
 * @example
 * ```ts
 * const grant = defineGrant({
 *   kind: 'pin',
 *   principal: JSON.stringify([accountNumber, key]),
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
  const { principal, renewal, ...shown } = grant
  return Object.freeze(Object.assign(new Secrets(principal, renewal), shown))
}

class Secrets implements Pick<Grant, 'principal' | 'renewal'> {
  readonly #principal: Grant['principal']
  readonly #renewal: Grant['renewal']

  constructor(principal: Grant['principal'], renewal: Grant['renewal']) {
    this.#principal = principal
    this.#renewal = renewal
  }

  get principal(): Grant['principal'] {
    return this.#principal
  }

  get renewal(): Grant['renewal'] {
    return this.#renewal
  }
}
