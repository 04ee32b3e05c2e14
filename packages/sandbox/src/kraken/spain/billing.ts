import type { Account, Bill } from '../../data/model.ts'
import { homeOf } from '../../data/region.ts'
import { composeTables, type TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { accountTables } from '../tables/account.ts'
import { billingTables, paymentDueDate } from '../tables/billing.ts'
import { supplyTables } from '../tables/supply.ts'
import { transactionTables } from '../tables/transaction.ts'
import { typeTable } from '../type-table.ts'

/** A ledger for energy, or the solar wallet, which holds what panels earned beyond the bills. */
export interface SpanishLedger {
  readonly account: Account
  readonly number: string
  readonly isWallet: boolean
}

/** What the wallet holds, in cents. */
const walletCredit = 1840

const energyLedger = billingTables.LedgerType ?? {}
const ofEnergy =
  (field: string) =>
  ({ account, isWallet }: SpanishLedger, args: unknown, context: KrakenContext) =>
    isWallet ? [] : energyLedger[field]?.(account.ledger, args, context)

/** Ledgers with how they are paid, and an account as its bills see it. */
export const spanishBillingTables: TypeTables<KrakenContext> = composeTables<KrakenContext>(
  {
    AccountBillingInfo: {
      ...accountTables.AccountType,
      ...supplyTables.AccountType,
    },
    LedgerWithPaymentsInstructions: {
      ...energyLedger,
      ...supplyTables.LedgerType,
      ...transactionTables.LedgerType,
    },
    StatementDetailsBillingDocumentType: { ...billingTables.StatementBillingDocumentType },
  },
  {
    AccountType: typeTable<Account>({ spanishLedgers }),
    AccountBillingInfo: typeTable<Account>({
      billingPostcode: (account) => homeOf(account).postcode,
      ledgers: (account, { ledgerNumber }) =>
        spanishLedgers(account).filter(({ number }) => !ledgerNumber || number === ledgerNumber),
    }),
    LedgerWithPaymentsInstructions: typeTable<SpanishLedger>({
      name: ({ account, isWallet }) => (isWallet ? 'Monedero solar' : account.ledger.name),
      ledgerType: ({ isWallet }) => (isWallet ? 'SOLAR_WALLET_LEDGER' : 'SPAIN_ELECTRICITY_LEDGER'),
      balance: (ledger) =>
        ledger.isWallet ? walletCredit : (ledger.account.ledger.transactions.at(-1)?.balance ?? 0),
      solarWalletCreditLeft: ({ isWallet }) => (isWallet ? walletCredit : 0),
      mustHaveActivePaymentInstruction: ({ isWallet }) => !isWallet,
      activePaymentInstruction: ({ account, isWallet }) =>
        isWallet ? null : (account.paymentInstructions[0] ?? null),
      paymentInstructions: ({ account, isWallet }) => (isWallet ? [] : account.paymentInstructions),
      creditTransferPermissionsData: permissions,
      invoices: ofEnergy('invoices'),
      statements: ofEnergy('statements'),
      statementsWithDetails: ofEnergy('statements'),
    }),
    StatementDetailsBillingDocumentType: typeTable<Bill>({
      number: ({ id }) => Number(id),
      amount: ({ openingBalance, closingBalance }) => ((openingBalance - closingBalance) / 100).toFixed(2),
      issuedDate: ({ issuedAt }) => issuedAt,
      paymentDueDate,
      consumptionStartDate: ({ startAt }) => startAt,
      consumptionEndDate: ({ endAt }) => endAt,
    }),
  },
)

/** The ledgers of an account. */
export function spanishLedgers(account: Account): SpanishLedger[] {
  const { number } = account.ledger
  return [
    { account, number, isWallet: false },
    { account, number: `${number}-S`, isWallet: true },
  ]
}

/** Which ledger may pay for which. */
function permissions({ account, isWallet }: SpanishLedger, _args: unknown, { kept }: KrakenContext): object {
  const { number } = account.ledger
  const changed = kept.get(`${number}-S transfer`)
  const other = (ledgerNumber: string) => ({
    accountNumber: account.number,
    ledgerNumber,
    validFrom: account.createdAt,
    validTo: null,
    ...(changed ?? {}),
  })
  return isWallet
    ? { fromSourceLedgers: [], toTargetLedgers: [other(number)] }
    : { fromSourceLedgers: [other(`${number}-S`)], toTargetLedgers: [] }
}
