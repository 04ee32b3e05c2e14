import type { TypeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import { objectTables } from '../object-tables.ts'

/** Bookings of loyalty points. Points are strings here. */
export const loyaltyTables: TypeTables<KrakenContext> = objectTables({
  loyaltyEntry: {
    ledgerType: ({ kind }) => kind.toUpperCase(),
    value: ({ points }) => points,
    balanceBroughtForward: ({ kind, balance, points }) => balance + (kind === 'credit' ? -points : points),
    balanceCarriedForward: ({ balance }) => balance,
    idempotencyKey: () => null,
    accountNumber: ({ account }) => account.number,
  },
})
