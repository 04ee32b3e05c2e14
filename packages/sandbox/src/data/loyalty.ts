import type { Account, LoyaltyEntry } from './model.ts'
import type { Zone } from './zone.ts'

/** Grows bookings of loyalty points: some every month, spent when there are many. */
export function growLoyaltyPoints(
  account: Account,
  zone: Zone,
  today: { readonly year: number; readonly month: number },
  months: number,
): LoyaltyEntry[] {
  let balance = 0
  return Array.from({ length: months }, (_, index) => {
    const spends = index % 10 === 9
    const points = spends ? 600 : 80
    balance += spends ? -points : points
    return {
      is: 'loyaltyEntry',
      account,
      id: String(9001 + index),
      kind: spends ? 'debit' : 'credit',
      points,
      balance,
      reasonCode: spends ? 'POINTS_TO_ACCOUNT_CREDIT' : 'SMART_CHARGING',
      postedAt: zone.at(today.year, today.month - months + index, 12, 10),
    } as const
  })
}
