import { uuid } from '../../data/identifiers.ts'
import type { Account, Transaction } from '../../data/model.ts'
import type { TypeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import { objectTables } from '../object-tables.ts'
import { nameOfHolder } from './account.ts'

const maskedIban = '******************3000'

/** Payments, and how they are made. */
export const paymentTables: TypeTables<KrakenContext> = objectTables({
  account: {
    payments: ({ ledger }, { ledgerNumber, status }) =>
      (ledgerNumber && ledgerNumber !== ledger.number) || (status && status !== 'CLEARED')
        ? []
        : paymentsIn({ ledger }).toReversed(),
    paymentSchedules,
    paymentMethods: ({ paymentInstructions }, { statuses }) =>
      paymentInstructions.filter(({ status }) => !statuses?.length || statuses.includes(status)),
  },
  // In a list of payments; as a transaction it has an amount and a date as all have.
  transaction: {
    uuid: ({ id }, _args, { world }) => uuid(world.random, `payment ${id}`),
    paymentDate: ({ postedAt }) => postedAt,
    reference: ({ id }) => `SEPA-${id}`,
    status: () => 'CLEARED',
    transactionType: () => 'DD_REGULAR_COLLECTION',
    surchargeAmount: () => 0,
    expectedPaymentDate: ({ postedAt }) => postedAt,
    paymentStatus: () => 'CLEARED',
    totalAmount: ({ gross }) => gross,
    customerAmount: ({ gross }) => gross,
  },
  // Bank details are masked, as the platform does.
  paymentInstruction: {
    instructionType: ({ type }) => type,
    accountHolder: ({ account }, args, context) => nameOfHolder(account, args, context),
    iban: () => maskedIban,
    maskedAccountIdentifier: () => maskedIban,
    sortCode: () => '',
    cardNumber: () => '',
  },
})

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
      ledgerNumber: account.ledger.number,
      paymentAmount: latest.gross,
      paymentDay: 2,
      paymentFrequency: 'Monthly',
      paymentFrequencyMultiplier: 1,
      isPaymentHoliday: false,
      paymentHolidayReason: '',
    },
  ]
}
