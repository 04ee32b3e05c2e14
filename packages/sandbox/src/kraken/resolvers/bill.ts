import type { Account, Bill, Transaction } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { presentTransaction } from './transaction.ts'

/** Presents a monthly bill. */
export function presentBill(bill: Bill, account: Account, context: KrakenContext): object {
  const { zone } = context.world
  return {
    __typename: 'StatementType',
    id: bill.id,
    billType: 'STATEMENT',
    fromDate: zone.date(bill.startAt),
    toDate: zone.date(bill.endAt - 1),
    issuedDate: zone.date(bill.issuedAt),
    paymentDueDate: zone.date(bill.issuedAt + 14 * 86_400_000),
    consumptionStartDate: zone.date(bill.startAt),
    consumptionEndDate: zone.date(bill.endAt - 1),
    openingBalance: bill.openingBalance,
    closingBalance: bill.closingBalance,
    isExternalBill: false,
    isFinal: false,
    status: 'CLOSED',
    reversalsAfterClose: 'NONE',
    attachments: [],
    totalCharges: total(bill.transactions, (kind) => kind === 'charge'),
    totalCredits: total(bill.transactions, (kind) => kind === 'credit'),
    transactions: () =>
      bill.transactions.map((transaction) => presentTransaction(transaction, account, context)),
  }
}

function total(transactions: readonly Transaction[], counts: (kind: Transaction['kind']) => boolean): object {
  const sum = (read: (transaction: Transaction) => number) =>
    Math.abs(transactions.filter(({ kind }) => counts(kind)).reduce((all, one) => all + read(one), 0))
  return {
    netTotal: sum(({ net }) => net),
    taxTotal: sum(({ tax }) => tax),
    grossTotal: sum(({ gross }) => gross),
  }
}
