import type { Account, Transaction } from '../../data/model.ts'
import { composeTables, type TypeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import { objectTables } from '../object-tables.ts'

const typeNames = { charge: 'Charge', payment: 'Payment', credit: 'Credit', refund: 'Refund' } as const

/** Bookings, of an account and of a bill. */
export const transactionTables: TypeTables<KrakenContext> = composeTables(
  objectTables({
    account: { transactions: transactionsOf },
    ledger: { transactions: ({ account }, filter, context) => transactionsOf(account, filter, context) },
    transaction: {
      postedDate: ({ postedAt }) => postedAt,
      createdAt: ({ postedAt }) => postedAt,
      accountNumber: ({ account }) => account.number,
      amount: ({ gross }) => gross,
      amounts: ({ kind, net, tax, gross }) =>
        kind === 'charge' || kind === 'credit' ? { net, tax, gross } : { net, tax: null, gross: null },
      balanceCarriedForward: ({ balance }) => balance,
      isIssued: hasBill,
      hasStatement: hasBill,
      billingDocumentIdentifier: ({ billId }) => billId ?? null,
      reasonCode: ({ reasonCode }) => reasonCode ?? null,
      note: () => '',
      paymentTransactionType: ({ kind }) => (kind === 'payment' ? 'DD_REGULAR_COLLECTION' : null),
      consumption: ({ consumption, net }) =>
        consumption
          ? {
              startDate: consumption.startAt,
              endDate: consumption.endAt,
              quantity: consumption.wattHours / 1000,
              unit: 'kWh',
              usageCost: Math.abs(net),
              supplyCharge: 0,
            }
          : null,
    },
  }),
  {
    TransactionType: { __typename: ({ kind }: Transaction) => typeNames[kind] },
    BillTransactionType: { __typename: ({ kind }: Transaction) => `Bill${typeNames[kind]}` },
  },
)

/** The arguments by which transactions are chosen. */
interface TransactionFilter {
  readonly transactionTypes?: readonly string[] | null
  readonly transactionTypesExcluded?: readonly string[] | null
  readonly ledgerNumber?: string | null
  readonly fromDate?: string | null
  readonly toDate?: string | null
  readonly orderBy?: string | null
}

/** Chooses transactions of an account; the newest come first unless asked otherwise. */
function transactionsOf(
  { ledger }: Account,
  filter: TransactionFilter,
  { world: { zone } }: KrakenContext,
): Transaction[] {
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
  return filter.orderBy === 'POSTED_DATE_ASC' ? chosen : chosen.toReversed()
}

function hasBill({ billId }: Transaction): boolean {
  return billId !== undefined
}

function isOfType({ kind, consumption }: Transaction, type: string): boolean {
  return type === 'ENERGY_CHARGES' && kind === 'charge' && consumption !== undefined
}
