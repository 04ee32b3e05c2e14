import type { Account, Bill, Transaction } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { presentTransaction } from './transaction.ts'

/** The arguments by which bills are chosen. */
export interface BillFilter {
  readonly ledgerNumber?: string | null
  readonly fromDate?: string | null
  readonly toDate?: string | null
  readonly issuedFromDate?: string | null
  readonly issuedToDate?: string | null
}

/** Chooses bills of an account, newest first. */
export function billsOf(account: Account, filter: BillFilter, context: KrakenContext): object[] {
  const { zone } = context.world
  const { ledger } = account
  if (filter.ledgerNumber && filter.ledgerNumber !== ledger.number) return []
  return ledger.bills
    .filter(({ startAt }) => !filter.fromDate || zone.date(startAt) >= filter.fromDate)
    .filter(({ endAt }) => !filter.toDate || zone.date(endAt - 1) <= filter.toDate)
    .filter(({ issuedAt }) => !filter.issuedFromDate || zone.date(issuedAt) >= filter.issuedFromDate)
    .filter(({ issuedAt }) => !filter.issuedToDate || zone.date(issuedAt) <= filter.issuedToDate)
    .toReversed()
    .map((bill) => presentBill(bill, account, context))
}

/** Presents the period for which the next bill is going to be. */
export function billingOptions({ clock, world }: KrakenContext): object {
  const { zone } = world
  const { year, month } = zone.local(clock.now())
  return {
    periodStartDay: 1,
    periodLength: 'MONTHLY',
    periodLengthMultiplier: 1,
    isFixed: true,
    currentBillingPeriodStartDate: zone.date(zone.startOfDay(year, month, 1)),
    currentBillingPeriodEndDate: zone.date(zone.startOfDay(year, month + 1, 1) - 1),
    nextBillingDate: zone.date(zone.startOfDay(year, month + 1, 4)),
  }
}

/** Presents a monthly bill. */
export function presentBill(bill: Bill, account: Account, context: KrakenContext): object {
  const { clock, documentsUrl, world } = context
  const { zone } = world
  const attachmentExpiresAt = clock.now() + 3_600_000
  return {
    __typename: 'StatementType',
    id: bill.id,
    billType: 'STATEMENT',
    fromDate: zone.date(bill.startAt),
    toDate: zone.date(bill.endAt - 1),
    issuedDate: zone.date(bill.issuedAt),
    paymentDueDate: zone.date(zone.addDays(bill.issuedAt, 14)),
    consumptionStartDate: zone.date(bill.startAt),
    consumptionEndDate: zone.date(bill.endAt - 1),
    openingBalance: bill.openingBalance,
    closingBalance: bill.closingBalance,
    isExternalBill: false,
    isFinal: false,
    status: 'CLOSED',
    reversalsAfterClose: 'NONE',
    attachments: [
      {
        filename: `bill-${bill.id}.pdf`,
        temporaryUrl: `${documentsUrl}${bill.id}.pdf?until=${attachmentExpiresAt}`,
        temporaryUrlExpiresAt: zone.dateTime(attachmentExpiresAt),
      },
    ],
    totalCharges: total(bill.transactions, (kind) => kind === 'charge'),
    totalCredits: total(bill.transactions, (kind) => kind === 'credit'),
    transactions: () =>
      bill.transactions.map((transaction) => presentTransaction(transaction, account, context)),
  }
}

/** Presents a monthly bill as a document of its ledger, whose transactions have types of their own. */
export function presentStatement(bill: Bill, account: Account, context: KrakenContext): object {
  const { documentsUrl, world } = context
  const { zone } = world
  const transactions = bill.transactions.map((transaction) => {
    const presented = presentTransaction(transaction, account, context)
    return { ...presented, __typename: `Bill${presented.__typename}` }
  })
  return {
    id: Number(bill.id),
    identifier: bill.id,
    startAt: zone.dateTime(bill.startAt),
    endAt: zone.dateTime(bill.endAt),
    firstIssuedAt: zone.dateTime(bill.issuedAt),
    earliestChargeAt: zone.dateTime(bill.startAt),
    latestChargeAt: zone.dateTime(bill.endAt),
    pdfUrl: `${documentsUrl}${bill.id}.pdf?until=${context.clock.now() + 3_600_000}`,
    totalCharges: total(bill.transactions, (kind) => kind === 'charge'),
    totalCredits: total(bill.transactions, (kind) => kind === 'credit'),
    transactions: ({ orderBy }: { orderBy?: string | null }) =>
      orderBy === 'POSTED_DATE_ASC' ? transactions : transactions.toReversed(),
  }
}

interface Totals {
  readonly netTotal: number
  readonly taxTotal: number
  readonly grossTotal: number
}

/** Presents a monthly bill as an invoice of its ledger. */
export function presentInvoice(bill: Bill, { documentsUrl, clock, world }: KrakenContext): object {
  const { zone } = world
  const totalCharges = total(bill.transactions, (kind) => kind === 'charge')
  return {
    id: Number(bill.id),
    number: `INV-${bill.id}`,
    firstIssued: zone.dateTime(bill.issuedAt),
    invoicedAmount: totalCharges.grossTotal,
    paymentDueDate: zone.date(zone.addDays(bill.issuedAt, 14)),
    pdfUrl: `${documentsUrl}${bill.id}.pdf?until=${clock.now() + 3_600_000}`,
    totalCharges,
  }
}

function total(transactions: readonly Transaction[], counts: (kind: Transaction['kind']) => boolean): Totals {
  const sum = (read: (transaction: Transaction) => number) =>
    Math.abs(transactions.filter(({ kind }) => counts(kind)).reduce((all, one) => all + read(one), 0))
  return {
    netTotal: sum(({ net }) => net),
    taxTotal: sum(({ tax }) => tax),
    grossTotal: sum(({ gross }) => gross),
  }
}
