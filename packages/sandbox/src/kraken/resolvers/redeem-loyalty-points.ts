import { book, spendPoints } from '../../data/bookings.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../field.ts'
import { accountInReach } from '../in-reach.ts'

/** Turns points into credit of the account; refused when there are not enough. 100 points are a euro. */
export const redeemLoyaltyPoints: Field = ({ input }, context) => {
  const account = accountInReach(input.accountNumber, context)
  const balance = account.loyaltyPoints.at(-1)?.balance ?? 0
  if (input.points > balance) throw krakenError('KT-CT-9205')
  const now = context.clock.now()
  spendPoints(account, input.points, now)
  book(account, { kind: 'credit', title: 'Loyalty points', gross: input.points }, now)
  return { pointsRedeemed: input.points }
}
