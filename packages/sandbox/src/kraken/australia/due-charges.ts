import type { Account } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'

/** What the last bill asks for, and until when. */
export function dueCharges({ ledger }: Account, _args: unknown, { world }: KrakenContext): object[] {
  const bill = ledger.bills.at(-1)
  if (!bill) return []
  const charged = bill.transactions.filter(({ kind }) => kind === 'charge')
  return [
    {
      amount: -charged.reduce((sum, { gross }) => sum + gross, 0),
      dueDate: world.zone.addDays(bill.issuedAt, 14),
    },
  ]
}
