import type { Account, Ledger } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { balanceOf } from './account.ts'
import { presentInvoice, presentStatement } from './bill.ts'
import { supplyAgreements } from './supply-agreement.ts'
import { type TransactionFilter, transactionsOf } from './transaction.ts'

/** Presents a ledger of an account. */
export function presentLedger(ledger: Ledger, account: Account, context: KrakenContext): object {
  return {
    __typename: 'LedgerType',
    number: ledger.number,
    name: ledger.name,
    ledgerType: context.instance.ledgerType(account),
    balance: () => balanceOf(account),
    amountOwedByCustomer: () => Math.max(0, -balanceOf(account)),
    affectsAccountBalance: true,
    acceptsPayments: true,
    supportsStatements: true,
    supportsInvoices: true,
    invoices: () => ledger.bills.toReversed().map((bill) => presentInvoice(bill, context)),
    statements: () => ledger.bills.toReversed().map((bill) => presentStatement(bill, account, context)),
    agreements: () => supplyAgreements(account, {}, context),
    transactions: (filter: TransactionFilter) => transactionsOf(account, filter, context),
  }
}
