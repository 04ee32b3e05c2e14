import { type Grant, resumeSignIn as resumeAnySignIn } from '@energy/auth-core'

/**
 * Goes on with a sign-in that the store holds, without its keys. For servers only.
 *
 * @param handle - what `session.resumeHandle()` returned. Left out: the one that the store keeps.
 * @remarks Opower hands out no refresh tokens: it goes on until the access token expires, after an hour; then operations
 * fail with `ReauthenticationRequiredError`, as they do when the store holds nothing for the handle.
 * @throws ServerOnlyCredentialError in a browser or a mobile app.
 *
 * @example
 * ```ts
 * const client = createOpowerClient({ environment: 'production', auth: resumeSignIn(storedHandle), store })
 * ```
 */
export function resumeSignIn(handle?: string): Grant {
  return resumeAnySignIn(handle, { runsOn: 'server' })
}
