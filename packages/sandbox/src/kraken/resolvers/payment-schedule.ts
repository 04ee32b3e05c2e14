import type { Account } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'

/** Presents the monthly instalment that an account pays. */
export function paymentSchedules({ id, ledger }: Account, { world }: KrakenContext): object[] {
  const payments = ledger.transactions.filter(({ kind }) => kind === 'payment')
  const latest = payments.at(-1)
  const first = payments.find(({ gross }) => gross === latest?.gross)
  if (!latest || !first) return []
  return [
    {
      id: `${id}7`,
      validFrom: world.zone.date(first.postedAt),
      validTo: null,
      reason: 'GENERAL_ACCOUNT_PAYMENT',
      trigger: 'REGULAR',
      ledgerNumber: ledger.number,
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

/** Presents the mandate by which an account pays. Bank details are masked, as the platform does. */
export function paymentMethods(
  { id, createdAt }: Account,
  holder: string,
  { world }: KrakenContext,
): object[] {
  return [
    {
      id: `${id}8`,
      status: 'ACTIVE',
      instructionType: 'DIRECT_DEBIT',
      validFrom: world.zone.dateTime(createdAt),
      accountHolder: holder,
      iban: '******************3000',
      maskedAccountIdentifier: '******************3000',
      sortCode: '',
      vendor: 'SANDBOX',
      cardNumber: '',
    },
  ]
}
