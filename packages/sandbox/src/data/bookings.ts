import type { Account, Agreement, Product, SupplyPoint, Transaction } from './model.ts'

/** Books an amount on an account: below zero what is charged, above zero what is paid or given. */
export function book(
  { ledger }: Account,
  { kind, title, gross }: Pick<Transaction, 'gross' | 'kind' | 'title'>,
  now: number,
): Transaction {
  const last = ledger.transactions.at(-1)
  const transaction: Transaction = {
    is: 'transaction',
    id: String(Number(last?.id ?? 4_900_000) + 1),
    account: ledger.account,
    kind,
    title,
    postedAt: now,
    net: gross,
    tax: 0,
    gross,
    balance: (last?.balance ?? 0) + gross,
  }
  ledger.transactions.push(transaction)
  return transaction
}

/** Spends points of an account. */
export function spendPoints(account: Account, points: number, now: number): void {
  const { loyaltyPoints } = account
  const last = loyaltyPoints.at(-1)
  loyaltyPoints.push({
    is: 'loyaltyEntry',
    id: String(Number(last?.id ?? 9000) + 1),
    account,
    kind: 'debit',
    points,
    balance: (last?.balance ?? 0) - points,
    reasonCode: 'POINTS_TO_ACCOUNT_CREDIT',
    postedAt: now,
  })
}

/** Ends the agreement that holds at an instant, and begins one with another product. */
export function switchProduct(supplyPoint: SupplyPoint, product: Product, validFrom: number): Agreement {
  const { agreements } = supplyPoint
  for (const agreement of agreements)
    if ((agreement.validTo ?? Infinity) > validFrom) agreement.validTo = validFrom
  const id = `${supplyPoint.id}${agreements.length}`
  const agreement: Agreement = { is: 'agreement', id, product, validFrom, validTo: null, supplyPoint }
  agreements.push(agreement)
  return agreement
}
