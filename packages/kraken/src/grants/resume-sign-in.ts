import { type Grant, oauthRenewal, resumeSignIn as resumeAnySignIn } from '@energy/auth-core'
import { type KrakenApplication, krakenApplication } from '../auth-server/application.ts'
import { krakenRenewal } from './obtain-kraken-token.ts'

/**
 * Goes on with a sign-in that the store holds, without its credential: renews, and never signs in anew.
 *
 * @param handle - what `session.resumeHandle()` returned. Left out: the one that the store keeps, as `webStore` does.
 * @param application - the application of the auth server that the customer signed in to, with the same `scope`. Left
 * out: the sign-in was one of the token mutation.
 * @remarks When the store holds nothing for the handle, or nothing that can be renewed, operations fail with
 * `ReauthenticationRequiredError`.
 *
 * @example
 * ```ts
 * const client = createKrakenClient({ instance: 'de', auth: resumeSignIn(), store })
 * ```
 */
export function resumeSignIn(
  handle?: string,
  application?: KrakenApplication & { readonly scope?: string | undefined },
): Grant {
  return resumeAnySignIn(handle, application ? oauthRenewal(krakenApplication(application)) : krakenRenewal)
}
