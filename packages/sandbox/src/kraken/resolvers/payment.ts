import { uuid } from '../../data/identifiers.ts'
import type { Transaction } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'

/** Presents a payment by direct debit. */
export function presentPayment(transaction: Transaction, { world }: KrakenContext): object {
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
