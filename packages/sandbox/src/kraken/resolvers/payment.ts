import { uuid } from '../../data/identifiers.ts'
import type { Account, Transaction } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'

/** The arguments by which payments are chosen. */
export interface PaymentFilter {
  readonly ledgerNumber?: string | null
  readonly status?: string | null
}

/** Chooses payments of an account, newest first. All of them have cleared. */
export function paymentsOf({ ledger }: Account, filter: PaymentFilter, context: KrakenContext): object[] {
  if (filter.ledgerNumber && filter.ledgerNumber !== ledger.number) return []
  if (filter.status && filter.status !== 'CLEARED') return []
  return ledger.transactions
    .filter(({ kind }) => kind === 'payment')
    .toReversed()
    .map((transaction) => presentPayment(transaction, context))
}

/** Presents a payment by direct debit. */
function presentPayment(transaction: Transaction, { world }: KrakenContext): object {
  return {
    id: transaction.id,
    uuid: uuid(world.random, `payment ${transaction.id}`),
    amount: transaction.gross,
    paymentDate: world.zone.date(transaction.postedAt),
    reference: `SEPA-${transaction.id}`,
    status: 'CLEARED',
    transactionType: 'DD_REGULAR_COLLECTION',
    surchargeAmount: 0,
  }
}
