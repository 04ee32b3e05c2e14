import { balanceOf } from '../../data/billing.ts'
import type { Account, Bill, Ledger, Transaction } from '../../data/model.ts'
import { composeTables, type TypeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import { objectTables } from '../object-tables.ts'
import { amountOwed } from './account.ts'

const hour = 3_600_000

/** Ledgers, and bills in each of the forms that they are asked for in. */
export const billingTables: TypeTables<KrakenContext> = composeTables(
  objectTables({
    account: {
      ledgers: ({ ledger }, { ledgerNumber }) =>
        !ledgerNumber || ledgerNumber === ledger.number ? [ledger] : [],
      bills: billsOf,
      bill: ({ ledger }, { id, identifier }) =>
        ledger.bills.find((bill) => bill.id === (id ?? identifier)) ?? null,
      billingOptions: nextPeriod,
      // What the last bill asks for, and until when.
      dueCharges: ({ ledger }, args, context) =>
        ledger.bills.slice(-1).map((bill) => ({
          amount: totalCharges(bill).grossTotal,
          dueDate: paymentDueDate(bill, args, context),
        })),
    },
    ledger: {
      ledgerType: (_ledger, _args, { instance: { market, ledgerType } }) =>
        ledgerType ?? `${market}_ELECTRICITY_LEDGER`,
      balance: ({ account }) => balanceOf(account),
      amountOwedByCustomer: ({ account }) => amountOwed(account),
      invoices: newestFirst,
      statements: newestFirst,
    },
    bill: {
      billType: () => 'STATEMENT',
      number: ({ id }) => `INV-${id}`,
      identifier: ({ id }) => id,
      fromDate: ({ startAt }) => startAt,
      toDate: ({ endAt }) => endAt - 1,
      issuedDate: ({ issuedAt }) => issuedAt,
      firstIssued: ({ issuedAt }) => issuedAt,
      firstIssuedAt: ({ issuedAt }) => issuedAt,
      earliestChargeAt: ({ startAt }) => startAt,
      latestChargeAt: ({ endAt }) => endAt,
      consumptionStartDate: ({ startAt }) => startAt,
      consumptionEndDate: ({ endAt }) => endAt - 1,
      paymentDueDate,
      status: () => 'CLOSED',
      reversalsAfterClose: () => 'NONE',
      invoicedAmount: (bill) => totalCharges(bill).grossTotal,
      pdfUrl,
      attachments: (bill, _args, context) => [
        {
          filename: `bill-${bill.id}.pdf`,
          temporaryUrl: pdfUrl(bill, {}, context),
          temporaryUrlExpiresAt: context.clock.now() + hour,
        },
      ],
      totalCharges,
      totalCredits: ({ transactions }) => total(transactions.filter(({ kind }) => kind === 'credit')),
    },
  }),
  {
    BillInterface: { __typename: () => 'StatementType' },
    StatementBillingDocumentType: {
      transactions: ({ transactions }: Bill, { orderBy }) =>
        orderBy === 'POSTED_DATE_ASC' ? transactions : transactions.toReversed(),
    },
  },
)

interface BillFilter {
  readonly ledgerNumber?: string | null
  readonly fromDate?: string | null
  readonly toDate?: string | null
  readonly issuedFromDate?: string | null
  readonly issuedToDate?: string | null
}

/** Chooses bills of an account, newest first. */
function billsOf({ ledger }: Account, filter: BillFilter, { world: { zone } }: KrakenContext): Bill[] {
  if (filter.ledgerNumber && filter.ledgerNumber !== ledger.number) return []
  return newestFirst(ledger)
    .filter(({ startAt }) => !filter.fromDate || zone.date(startAt) >= filter.fromDate)
    .filter(({ endAt }) => !filter.toDate || zone.date(endAt - 1) <= filter.toDate)
    .filter(({ issuedAt }) => !filter.issuedFromDate || zone.date(issuedAt) >= filter.issuedFromDate)
    .filter(({ issuedAt }) => !filter.issuedToDate || zone.date(issuedAt) <= filter.issuedToDate)
}

function newestFirst({ bills }: Ledger): Bill[] {
  return bills.toReversed()
}

/** The period for which the next bill is going to be. */
function nextPeriod(_account: Account, _args: unknown, { clock, world: { zone } }: KrakenContext): object {
  const { year, month } = zone.local(clock.now())
  return {
    periodStartDay: 1,
    periodLength: 'MONTHLY',
    periodLengthMultiplier: 1,
    isFixed: true,
    currentBillingPeriodStartDate: zone.startOfDay(year, month, 1),
    currentBillingPeriodEndDate: zone.startOfDay(year, month + 1, 1) - 1,
    nextBillingDate: zone.startOfDay(year, month + 1, 4),
  }
}

/** Two weeks after a bill was written. */
function paymentDueDate({ issuedAt }: Bill, _args: unknown, { world }: KrakenContext): number {
  return world.zone.addDays(issuedAt, 14)
}

function pdfUrl({ id }: Bill, _args: unknown, { clock, documentsUrl }: KrakenContext): string {
  return `${documentsUrl}${id}.pdf?until=${clock.now() + hour}`
}

interface Totals {
  readonly netTotal: number
  readonly taxTotal: number
  readonly grossTotal: number
}

function totalCharges({ transactions }: Bill): Totals {
  return total(transactions.filter(({ kind }) => kind === 'charge'))
}

function total(transactions: readonly Transaction[]): Totals {
  const sum = (read: (transaction: Transaction) => number) =>
    Math.abs(transactions.reduce((all, one) => all + read(one), 0))
  return {
    netTotal: sum(({ net }) => net),
    taxTotal: sum(({ tax }) => tax),
    grossTotal: sum(({ gross }) => gross),
  }
}
