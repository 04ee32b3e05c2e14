import { accountInReach } from '../authorization.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'

/** Turns points into credit of the account; refused when there are not enough. The sandbox does not book them. */
export const redeemLoyaltyPoints: Field = ({ input }, context) => {
  const account = accountInReach(input.accountNumber, context)
  const balance = account.loyaltyPoints.at(-1)?.balance ?? 0
  if (input.points > balance) throw krakenError('KT-CT-9205')
  return { pointsRedeemed: input.points }
}
