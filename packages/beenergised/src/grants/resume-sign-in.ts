import { type Grant, resumeSignIn as resumeAnySignIn } from '@energy/auth-core'
import { sessionRenewal } from './pre-shared-key.ts'
import { requireLifetime } from './require-text.ts'

/**
 * Goes on with a sign-in that the store holds, without its credential: renews, and never signs in anew.
 *
 * @param handle - what `session.resumeHandle()` returned. Left out: the one that the store keeps, as `webStore` does.
 * @param options.lifetime - how long a session token lives, in ms: see {@link preSharedKey}. Defaults to 60 minutes.
 * @remarks A sign-in with {@link auth0} has no refresh token here: it goes on until its access token expires. When the
 * store holds nothing for the handle, or nothing that can be renewed, operations fail with
 * `ReauthenticationRequiredError`.
 *
 * @example
 * ```ts
 * const client = createBeEnergisedClient({ url, auth: resumeSignIn(), store })
 * ```
 */
export function resumeSignIn(handle?: string, { lifetime = 3_600_000 }: { lifetime?: number } = {}): Grant {
  requireLifetime(lifetime)
  return resumeAnySignIn(handle, sessionRenewal(lifetime))
}
