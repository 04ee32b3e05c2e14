import { quarterHour } from './curves.ts'
import type { Account, Agreement, Bill, Ledger, SupplyPoint, Transaction } from './model.ts'
import type { Prices } from './prices.ts'
import { isActive } from './products.ts'
import type { Words } from './region.ts'
import { allOf, type Span, spansOf } from './span.ts'
import type { Zone } from './zone.ts'

/** What an account's ledger is made from. */
export interface BillingInput {
  readonly account: Account
  readonly ledgerNumber: string
  readonly ledgerName: string
  /** The start of the first month that is billed, and the instant up to which months are billed. */
  readonly from: number
  readonly until: number
  readonly supplyPoints: readonly SupplyPoint[]
  /** Paid back every month when a car charges at the cheapest times, in cents. */
  readonly monthlyBonus: number
  /** Net cents per kWh for what is fed in. */
  readonly feedInRate: number
  readonly words: Words
  readonly firstId: number
}

type Draft = Omit<Transaction, 'account' | 'balance' | 'billId' | 'id' | 'is'>

/**
 * Bills every month that is over: what was measured times the tariff of each quarter hour, rounded to cents once per
 * line. Payments follow the consumption of their year, as a monthly instalment does.
 */
export function createLedger(input: BillingInput, prices: Prices, zone: Zone): Ledger {
  const months = monthsOf(input, zone)
  const drafts = months.map((month) => chargesOf(month, input, prices))
  const bills: Bill[] = []
  const transactions: Transaction[] = []
  const { account } = input
  let balance = 0

  const book = (draft: Draft, billId: string): Transaction => {
    balance += draft.gross
    const transaction: Transaction = {
      is: 'transaction',
      ...draft,
      account,
      id: String(input.firstId + transactions.length),
      balance,
      billId,
    }
    transactions.push(transaction)
    return transaction
  }

  months.forEach((month, index) => {
    const billId = String(input.firstId + 50_000 + index)
    const openingBalance = balance
    const first = Math.floor(index / 12) * 12
    const year = drafts.slice(first, first + 12)
    const instalment = Math.ceil(-sum(year.flat().map(({ gross }) => gross)) / year.length / 100) * 100
    const booked = [
      ...(instalment > 0 ? [payment(month, instalment, input.words)] : []),
      ...(drafts[index] ?? []),
    ]
    const booking = booked.map((draft) => book(draft, billId))
    if (index % 12 === 11 && balance > 100) booking.push(book(refund(month, balance, input.words), billId))
    bills.push({
      is: 'bill',
      id: billId,
      account,
      startAt: month.startAt,
      endAt: month.endAt,
      issuedAt: month.issuedAt,
      openingBalance,
      closingBalance: balance,
      transactions: booking,
    })
  })
  return { is: 'ledger', account, number: input.ledgerNumber, name: input.ledgerName, transactions, bills }
}

interface Month extends Span {
  readonly paidAt: number
  readonly issuedAt: number
}

function monthsOf({ from, until }: BillingInput, zone: Zone): Month[] {
  const later = (at: number, days: number, hours: number): number => {
    const { year, month } = zone.local(at)
    return zone.at(year, month, days, hours)
  }
  return allOf(spansOf(zone, 'month', from, until))
    .map((span) => ({ ...span, paidAt: later(span.endAt, 2, 6), issuedAt: later(span.endAt, 4, 9) }))
    .filter(({ issuedAt }) => issuedAt <= until)
}

function chargesOf(month: Month, input: BillingInput, prices: Prices): Draft[] {
  const drafts = input.supplyPoints.flatMap((supplyPoint) => [
    ...energyCharges(month, supplyPoint, input.words, prices),
    ...standingCharge(month, supplyPoint, input.words),
    ...feedIn(month, supplyPoint, input),
  ])
  if (input.monthlyBonus > 0)
    drafts.push(
      line('credit', input.words.bonus, month.issuedAt, input.monthlyBonus, 0, {
        reasonCode: 'SMART_CHARGING',
      }),
    )
  return drafts
}

/** One line per slot of a time-of-use tariff, otherwise one line. */
function energyCharges(month: Month, supplyPoint: SupplyPoint, words: Words, prices: Prices): Draft[] {
  const agreement = agreementAt(supplyPoint, month.startAt)
  if (!agreement) return []
  const { product } = agreement
  const lines = new Map<string, { cents: number; wattHours: number }>()
  for (let at = month.startAt; at < month.endAt; at += quarterHour) {
    const rate = prices.unitRate(product, at)
    const wattHours = supplyPoint.consumption.wattHours(at, at + quarterHour)
    const slot = product.pricing.kind === 'time-of-use' ? slotName(product.pricing.slots, rate) : ''
    const soFar = lines.get(slot) ?? { cents: 0, wattHours: 0 }
    lines.set(slot, {
      cents: soFar.cents + (wattHours / 1000) * rate,
      wattHours: soFar.wattHours + wattHours,
    })
  }
  return [...lines].map(([slot, { cents, wattHours }]) =>
    line(
      'charge',
      wordFor(words.energy, supplyPoint, words) + (slot && ` (${slot})`),
      month.issuedAt,
      -Math.round(cents),
      product.vat,
      { consumption: { startAt: month.startAt, endAt: month.endAt, wattHours } },
    ),
  )
}

function wordFor(pattern: string, { fuel }: SupplyPoint, words: Words): string {
  return pattern.replace('*', words[fuel])
}

function slotName(slots: readonly { readonly name: string; readonly rate: number }[], rate: number): string {
  return slots.find((slot) => slot.rate === rate)?.name ?? ''
}

function standingCharge(month: Month, supplyPoint: SupplyPoint, words: Words): Draft[] {
  const agreement = agreementAt(supplyPoint, month.startAt)
  if (!agreement) return []
  const { standingCharge, vat } = agreement.product
  return [line('charge', wordFor(words.standing, supplyPoint, words), month.issuedAt, -standingCharge, vat)]
}

function feedIn(month: Month, { generation }: SupplyPoint, { feedInRate, words }: BillingInput): Draft[] {
  if (!generation) return []
  const wattHours = generation.wattHours(month.startAt, month.endAt)
  const cents = Math.round((wattHours / 1000) * feedInRate)
  const consumption = { startAt: month.startAt, endAt: month.endAt, wattHours }
  return [line('credit', words.feedIn, month.issuedAt, cents, 0, { reasonCode: 'FEED_IN', consumption })]
}

function payment(month: Month, cents: number, words: Words): Draft {
  return line('payment', words.payment, month.paidAt, cents, 0)
}

function refund(month: Month, cents: number, words: Words): Draft {
  return line('refund', words.refund, month.issuedAt, -cents, 0)
}

function line(
  kind: Draft['kind'],
  title: string,
  postedAt: number,
  net: number,
  vat: number,
  more: Partial<Draft> = {},
): Draft {
  const tax = Math.round(net * vat)
  return { kind, title, postedAt, net, tax, gross: net + tax, ...more }
}

/** The agreement that holds at an instant. */
export function agreementAt({ agreements }: SupplyPoint, instant: number): Agreement | undefined {
  return agreements.find((agreement) => isActive(agreement, instant))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** What an account owes (below zero) or has to its credit, in cents. */
export function balanceOf({ ledger }: Account): number {
  return ledger.transactions.at(-1)?.balance ?? 0
}
