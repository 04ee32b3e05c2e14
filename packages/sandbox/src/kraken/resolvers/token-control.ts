import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'

/** Ends one refresh token. */
export function invalidateRefreshToken(
  { input }: { input: { refreshToken: string } },
  { clock, tokens }: KrakenContext,
): object {
  if (!tokens.invalidateRefreshToken(input.refreshToken)) throw krakenError('KT-CT-1135')
  return { token: { key: input.refreshToken, isValid: false, expiryDt: clock.now() } }
}

/** Ends every token of the viewer, the one that was sent included. */
export function forceReauthentication(_args: unknown, { clock, tokens, verdict }: KrakenContext): object {
  if (verdict.kind === 'valid') tokens.revokePrincipal(verdict.principal)
  return { tokensInvalidated: true, effectiveAt: clock.now() }
}
