import { uuid } from '../../data/identifiers.ts'
import type { Account, PaymentInstruction, Transaction } from '../../data/model.ts'
import type { TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { typeTable } from '../type-table.ts'
import { nameOfHolder } from './account.ts'

const maskedIban = '******************3000'

/** Payments, and how they are made. */
export const paymentTables: TypeTables<KrakenContext> = {
  AccountType: typeTable<Account>({
    payments: ({ ledger }, { ledgerNumber, status }) =>
      (ledgerNumber && ledgerNumber !== ledger.number) || (status && status !== 'CLEARED')
        ? []
        : paymentsIn({ ledger }).toReversed(),
    paymentSchedules,
    paymentMethods: ({ paymentInstructions }, { statuses }) =>
      paymentInstructions.filter(({ status }) => !statuses?.length || statuses.includes(status)),
  }),
  AccountPaymentType: typeTable<Transaction>({
    uuid: ({ id }, _args, { world }) => uuid(world.random, `payment ${id}`),
    amount: ({ gross }) => gross,
    paymentDate: ({ postedAt }) => postedAt,
    reference: ({ id }) => `SEPA-${id}`,
    status: () => 'CLEARED',
    transactionType: () => 'DD_REGULAR_COLLECTION',
    surchargeAmount: () => 0,
  }),
  // Bank details are masked, as the platform does.
  PaymentInstructionType: typeTable<PaymentInstruction>({
    instructionType: ({ type }) => type,
    accountHolder: ({ account }, args, context) => nameOfHolder(account, args, context),
    iban: () => maskedIban,
    maskedAccountIdentifier: () => maskedIban,
    sortCode: () => '',
    cardNumber: () => '',
  }),
}

/** The payments of an account, oldest first. */
export function paymentsIn({ ledger }: Pick<Account, 'ledger'>): Transaction[] {
  return ledger.transactions.filter(({ kind }) => kind === 'payment')
}

/** The monthly instalment that an account pays. */
function paymentSchedules(account: Account): object[] {
  const payments = paymentsIn(account)
  const latest = payments.at(-1)
  const first = payments.find(({ gross }) => gross === latest?.gross)
  if (!latest || !first) return []
  return [
    {
      id: `${account.id}7`,
      validFrom: first.postedAt,
      validTo: null,
      reason: 'GENERAL_ACCOUNT_PAYMENT',
      trigger: 'REGULAR',
      ledgerNumber: account.ledger.number,
      paymentAmount: latest.gross,
      isVariablePaymentAmount: false,
      paymentDay: 2,
      paymentFrequency: 'Monthly',
      paymentFrequencyMultiplier: 1,
      isPaymentHoliday: false,
      paymentHolidayReason: '',
    },
  ]
}
