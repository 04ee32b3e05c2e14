import type { Account, Transaction } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'

/** The arguments by which transactions are chosen. */
export interface TransactionFilter {
  readonly transactionTypes?: readonly string[] | null
  readonly transactionTypesExcluded?: readonly string[] | null
  readonly ledgerNumber?: string | null
  readonly fromDate?: string | null
  readonly toDate?: string | null
  readonly orderBy?: string | null
}

const typeNames = { charge: 'Charge', payment: 'Payment', credit: 'Credit', refund: 'Refund' } as const

/** Chooses transactions of an account; the newest come first unless asked otherwise. */
export function transactionsOf(
  account: Account,
  filter: TransactionFilter,
  context: KrakenContext,
): object[] {
  const { zone } = context.world
  const { ledger } = account
  if (filter.ledgerNumber && filter.ledgerNumber !== ledger.number) return []
  const chosen = ledger.transactions.filter((transaction) => {
    const date = zone.date(transaction.postedAt)
    return (
      (!filter.fromDate || date >= filter.fromDate) &&
      (!filter.toDate || date <= filter.toDate) &&
      (!filter.transactionTypes?.length ||
        filter.transactionTypes.some((type) => isOfType(transaction, type))) &&
      !filter.transactionTypesExcluded?.some((type) => isOfType(transaction, type))
    )
  })
  const ordered = filter.orderBy === 'POSTED_DATE_ASC' ? chosen : chosen.toReversed()
  return ordered.map((transaction) => presentTransaction(transaction, account, context))
}

/** A booking as it is answered, with the name of its type. */
export interface PresentedTransaction {
  readonly __typename: string
  readonly [field: string]: unknown
}

/** Presents a booking. */
export function presentTransaction(
  transaction: Transaction,
  account: Account,
  context: KrakenContext,
): PresentedTransaction {
  const { zone } = context.world
  const { net, tax, gross, consumption } = transaction
  return {
    __typename: typeNames[transaction.kind],
    id: transaction.id,
    title: transaction.title,
    postedDate: zone.date(transaction.postedAt),
    createdAt: zone.dateTime(transaction.postedAt),
    accountNumber: account.number,
    amount: gross,
    amounts: transaction.kind === 'charge' || transaction.kind === 'credit' ? { net, tax, gross } : { net },
    balanceCarriedForward: transaction.balance,
    isHeld: false,
    isIssued: transaction.billId !== undefined,
    isReversed: false,
    hasStatement: transaction.billId !== undefined,
    billingDocumentIdentifier: transaction.billId ?? null,
    reasonCode: transaction.reasonCode ?? null,
    note: '',
    isLateFailedPayment: false,
    paymentTransactionType: transaction.kind === 'payment' ? 'DD_REGULAR_COLLECTION' : null,
    consumption: consumption && {
      startDate: zone.date(consumption.startAt),
      endDate: zone.date(consumption.endAt),
      quantity: (consumption.wattHours / 1000).toFixed(4),
      unit: 'kWh',
      usageCost: Math.abs(net),
      supplyCharge: 0,
    },
  }
}

function isOfType({ kind, consumption }: Transaction, type: string): boolean {
  return type === 'ENERGY_CHARGES' && kind === 'charge' && consumption !== undefined
}
