import { balanceOf } from '../../../data/billing.ts'
import type { Account, Bill } from '../../../data/model.ts'
import type { TypeTable, TypeTables } from '../../../graphql/type-tables.ts'
import type { KrakenContext } from '../../context.ts'
import { krakenError } from '../../errors.ts'
import type { Fields } from '../../field.ts'
import { accountsInReach } from '../../in-reach.ts'
import { sharedTables } from '../../tables/shared.ts'

/** A ledger for energy, or the solar wallet, which holds what panels earned beyond the bills. */
interface SpanishLedger {
  readonly account: Account
  readonly number: string
  readonly isWallet: boolean
}

/** What the wallet holds, in cents. */
const walletCredit = 1840

/** The ledgers of an account. */
export function spanishLedgers(account: Account): SpanishLedger[] {
  const { number } = account.ledger
  return [
    { account, number, isWallet: false },
    { account, number: `${number}-S`, isWallet: true },
  ]
}

/** Ledgers with how they are paid, and an account as its bills see it. */
export const spanishLedgerTables: TypeTables<KrakenContext> = {
  AccountBillingInfo: {
    ledgers: (account: Account, { ledgerNumber }) =>
      spanishLedgers(account).filter(({ number }) => !ledgerNumber || number === ledgerNumber),
  },
  LedgerWithPaymentsInstructions: {
    ...ofEnergy(['agreements', 'invoices', 'statements', 'transactions']),
    statementsWithDetails: (ledger, args, context) =>
      ofEnergy(['statements']).statements?.(ledger, args, context),
    name: ({ account, isWallet }: SpanishLedger) => (isWallet ? 'Monedero solar' : account.ledger.name),
    ledgerType: ({ isWallet }: SpanishLedger) =>
      isWallet ? 'SOLAR_WALLET_LEDGER' : 'SPAIN_ELECTRICITY_LEDGER',
    balance: ({ account, isWallet }: SpanishLedger) => (isWallet ? walletCredit : balanceOf(account)),
    solarWalletCreditLeft: ({ isWallet }: SpanishLedger) => (isWallet ? walletCredit : 0),
    mustHaveActivePaymentInstruction: ({ isWallet }: SpanishLedger) => !isWallet,
    activePaymentInstruction: ({ account, isWallet }: SpanishLedger) =>
      isWallet ? null : (account.paymentInstructions[0] ?? null),
    paymentInstructions: ({ account, isWallet }: SpanishLedger) =>
      isWallet ? [] : account.paymentInstructions,
    creditTransferPermissionsData: permissions,
  },
  StatementDetailsBillingDocumentType: {
    number: ({ id }: Bill) => id,
    amount: ({ openingBalance, closingBalance }: Bill) => (openingBalance - closingBalance) / 100,
  },
}

/** Lists that the wallet has nothing in. */
function ofEnergy(fields: readonly string[]): TypeTable<KrakenContext> {
  return Object.fromEntries(
    fields.map((field) => [
      field,
      ({ account, isWallet }: SpanishLedger, args: unknown, context: KrakenContext) =>
        isWallet ? [] : sharedTables.ledger?.[field]?.(account.ledger, args, context),
    ]),
  )
}

/** Which ledger may pay for which. */
function permissions({ account, isWallet }: SpanishLedger, _args: unknown, { kept }: KrakenContext): object {
  const { number } = account.ledger
  const other = (ledgerNumber: string) => ({
    accountNumber: account.number,
    ledgerNumber,
    validFrom: account.createdAt,
    validTo: null,
    ...(kept.get(`${number}-S transfer`) ?? {}),
  })
  return isWallet
    ? { fromSourceLedgers: [], toTargetLedgers: [other(number)] }
    : { fromSourceLedgers: [other(`${number}-S`)], toTargetLedgers: [] }
}

/** Lets a ledger pay what another owes, from now on or no longer. */
export const creditTransfers: Fields = {
  createCreditTransferPermission: ({ input }, context) =>
    keepTransfer(input.sourceLedgerNumber, { validFrom: context.clock.now(), validTo: null }, context),
  terminateCreditTransferPermission: ({ input }, context) =>
    keepTransfer(input.sourceLedgerNumber, { validTo: context.clock.now() }, context),
}

function keepTransfer(ledgerNumber: string, change: object, context: KrakenContext): object {
  const ledgers = accountsInReach(context).flatMap(spanishLedgers)
  if (!ledgers.some(({ number }) => number === ledgerNumber)) throw krakenError('KT-CT-1111')
  context.kept.set(`${ledgerNumber} transfer`, change)
  return change
}
