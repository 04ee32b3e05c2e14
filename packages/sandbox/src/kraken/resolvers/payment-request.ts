import { accountsInReach } from '../authorization.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'

/** Finds what was asked to be paid into a ledger, newest first. All of it has been paid. */
export function paymentRequests(ledgerNumber: string, context: KrakenContext): object {
  const account = accountsInReach(context).find(({ ledger }) => ledger.number === ledgerNumber)
  if (!account) throw krakenError('KT-CT-4177')
  const payments = account.ledger.transactions.filter(({ kind }) => kind === 'payment')
  return {
    paymentRequest: payments.toReversed().map(({ gross, postedAt }) => ({
      expectedPaymentDate: postedAt,
      paymentStatus: 'CLEARED',
      totalAmount: gross,
      customerAmount: gross,
    })),
  }
}
