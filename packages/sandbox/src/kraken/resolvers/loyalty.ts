import type { Account } from '../../data/model.ts'

/** The bookings of loyalty points of several accounts, newest first. Points are strings here. */
export function loyaltyPointLedgers(accounts: readonly Account[]): object[] {
  return accounts.flatMap((account) =>
    account.loyaltyPoints.toReversed().map(({ id, kind, points, balance, reasonCode, postedAt }) => ({
      id,
      ledgerType: kind === 'credit' ? 'CREDIT' : 'DEBIT',
      value: String(points),
      balanceBroughtForward: String(kind === 'credit' ? balance - points : balance + points),
      balanceCarriedForward: String(balance),
      reasonCode,
      idempotencyKey: null,
      postedAt: postedAt,
      accountNumber: account.number,
    })),
  )
}

/** The points that an account has, and what they are worth: 100 points are a euro. */
export function loyaltyPointsBalance({ loyaltyPoints }: Account): object {
  const points = loyaltyPoints.at(-1)?.balance ?? 0
  return { loyaltyPoints: points, totalMonetaryAmount: points }
}
