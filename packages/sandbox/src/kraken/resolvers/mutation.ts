import type { Fields } from '../field.ts'
import { customerMutations } from './customer.ts'
import { deviceMutations } from './device-control.ts'
import { masqueradeAuthentication } from './masquerade.ts'
import { obtainKrakenToken } from './obtain-kraken-token.ts'
import { offerMutations } from './offer.ts'
import { onboardingMutations } from './onboarding.ts'
import { createQuote } from './quote.ts'
import { redeemLoyaltyPoints } from './redeem-loyalty-points.ts'
import { forceReauthentication, invalidateRefreshToken } from './token-control.ts'

/** Root mutations of all instances; each serves those that its schema has. */
export const mutation: Fields = {
  obtainKrakenToken,
  masqueradeAuthentication,
  invalidateRefreshToken,
  forceReauthentication,
  ...deviceMutations,
  ...customerMutations,
  ...onboardingMutations,
  ...offerMutations,
  createQuote,
  createElectricityQuote: createQuote,
  createQuoteForProperty: createQuote,
  redeemLoyaltyPointsForAccountCredit: redeemLoyaltyPoints,
}
