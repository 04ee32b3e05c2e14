import type { Account } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { balanceOf, presentAccount } from '../resolvers/account.ts'
import { presentStatement } from '../resolvers/bill.ts'
import { paymentMethods } from '../resolvers/payment-schedule.ts'

/** Presents an account as its bills see it. */
export function accountBillingInfo(account: Account, context: KrakenContext): object {
  return {
    ...presentAccount(account, context),
    billingPostcode: account.properties[0]?.address.postcode ?? '',
    ledgers: ({ ledgerNumber }: { ledgerNumber?: string | null }) =>
      spanishLedgers(account, context).filter(({ number }) => !ledgerNumber || number === ledgerNumber),
  }
}

/** A ledger as it is answered, with its number. */
export interface SpanishLedger {
  readonly number: string
  readonly [field: string]: unknown
}

/** The ledger for energy, and the solar wallet, which holds what panels earned beyond the bills. */
export function spanishLedgers(account: Account, context: KrakenContext): SpanishLedger[] {
  const { ledger } = account
  const validFrom = context.world.zone.dateTime(account.createdAt)
  const wallet = `${ledger.number}-S`
  const [payment] = paymentMethods(account, '', context)
  const fromLedger = { accountNumber: account.number, ledgerNumber: wallet, validFrom, validTo: null }
  const toLedger = { accountNumber: account.number, ledgerNumber: ledger.number, validFrom, validTo: null }
  return [
    {
      number: ledger.number,
      name: ledger.name,
      ledgerType: 'SPAIN_ELECTRICITY_LEDGER',
      balance: balanceOf(account),
      solarWalletCreditLeft: 0,
      mustHaveActivePaymentInstruction: true,
      activePaymentInstruction: payment ?? null,
      creditTransferPermissionsData: { fromSourceLedgers: [fromLedger], toTargetLedgers: [] },
      statementsWithDetails: () => statements(account, context),
    },
    {
      number: wallet,
      name: 'Monedero solar',
      ledgerType: 'SOLAR_WALLET_LEDGER',
      balance: 1840,
      solarWalletCreditLeft: 1840,
      mustHaveActivePaymentInstruction: false,
      activePaymentInstruction: null,
      creditTransferPermissionsData: { fromSourceLedgers: [], toTargetLedgers: [toLedger] },
      statementsWithDetails: [],
    },
  ]
}

function statements(account: Account, context: KrakenContext): object[] {
  const { zone } = context.world
  return account.ledger.bills.toReversed().map((bill) => ({
    ...presentStatement(bill, account, context),
    number: Number(bill.id),
    amount: ((bill.openingBalance - bill.closingBalance) / 100).toFixed(2),
    issuedDate: zone.dateTime(bill.issuedAt),
    paymentDueDate: zone.date(zone.addDays(bill.issuedAt, 14)),
    consumptionStartDate: zone.dateTime(bill.startAt),
    consumptionEndDate: zone.dateTime(bill.endAt),
  }))
}
