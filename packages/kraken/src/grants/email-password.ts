import type { Grant } from '@energy/auth-core'
import { krakenTokenGrant } from './obtain-kraken-token.ts'
import { requireText } from './require-text.ts'

/** What {@link emailPassword} takes. */
export interface EmailPassword {
  readonly email: string
  readonly password: string
  /** The answer to a captcha, where the platform asks for one (`KT-CT-1160`). */
  readonly captchaResponse?: string
}

/**
 * Signs an account user in with e-mail and password.
 *
 * @throws ConfigurationError when one of the two is empty.
 * @deprecated The platform replaces this way by its auth server: in the Japanese schema it was marked on 2026-03-18,
 * with removal on or after 2026-09-21. Use `apiKey`, or the auth server.
 * @remarks Unverified: whether the other platforms still accept it after that date.
 * @see The guides of Germany and the USA, and the Japanese schema for the deprecation.
 *
 * @example
 * ```ts
 * const client = createKrakenClient({ instance: 'de', auth: emailPassword({ email, password }) })
 * ```
 */
export function emailPassword({ email, password, captchaResponse }: EmailPassword): Grant {
  requireText(email, '`email`', '"name@example.com"')
  requireText(password, '`password`', 'the password of the account user')
  return krakenTokenGrant(
    // The answer to a captcha is no part of it: it works once, and proves nothing of who signs in.
    { kind: 'email-password', principal: JSON.stringify([email, password]), runsOn: 'anywhere' },
    { email, password, ...(captchaResponse !== undefined && { captchaResponse }) },
  )
}
