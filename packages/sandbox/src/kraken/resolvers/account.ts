import type { Account } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { type BillFilter, billingOptions, billsOf, presentBill } from './bill.ts'
import { presentLedger } from './ledger.ts'
import { type PaymentFilter, paymentsOf } from './payment.ts'
import { paymentMethods, paymentSchedules } from './payment-schedule.ts'
import { addressLines, presentProperty, richAddress } from './property.ts'
import { type AgreementFilter, supplyAgreements } from './supply-agreement.ts'
import { type TransactionFilter, transactionsOf } from './transaction.ts'
import { presentViewer } from './viewer.ts'

/** Presents an account. */
export function presentAccount(account: Account, context: KrakenContext): object {
  const { world, instance } = context
  const { zone } = world
  const holder = world.people.find(({ accounts }) => accounts.includes(account))
  const home = account.properties[0]
  const properties = () => account.properties.map((property) => presentProperty(property, account, context))
  const holderName = holder ? `${holder.givenName} ${holder.familyName}` : ''
  return {
    __typename: 'AccountType',
    id: account.id,
    number: account.number,
    status: 'ACTIVE',
    accountType: 'DOMESTIC',
    brand: instance.brand,
    createdAt: zone.dateTime(account.createdAt),
    preferredLanguageForComms: instance.language,
    commsDeliveryPreference: 'EMAIL',
    isInHardship: false,
    references: [],
    holderName,
    hasActiveAgreement: true,
    canModifyPayments: { canAmendPayments: true, canCancelPayments: true },
    balance: () => balanceOf(account),
    overdueBalance: 0,
    billingName: holderName,
    billingEmail: holder?.email ?? null,
    billingAddress: home ? addressLines(home.address).join('\n') : null,
    billingAddressLine1: home?.address.street ?? null,
    billingAddressLine2: home?.address.town ?? null,
    billingAddressPostcode: home?.address.postcode ?? null,
    billingCountryCode: home?.address.country ?? null,
    splitBillingAddress: home ? addressLines(home.address) : null,
    address: home ? richAddress(home.address) : null,
    canRequestRefund: () => balanceOf(account) > 0,
    maximumRefund: () => ({ amount: Math.max(0, balanceOf(account)), recommendedBalance: 0 }),
    users: () => (holder ? [presentViewer(holder, context)] : []),
    consents: [],
    metadata: [],
    properties,
    allProperties: properties,
    property: ({ id }: { id: string }) => {
      const property = account.properties.find((candidate) => candidate.id === id)
      return property ? presentProperty(property, account, context) : null
    },
    ledgers: ({ ledgerNumber }: { ledgerNumber?: string | null }) =>
      [account.ledger]
        .filter(({ number }) => !ledgerNumber || number === ledgerNumber)
        .map((ledger) => presentLedger(ledger, account, context)),
    transactions: (filter: TransactionFilter) => transactionsOf(account, filter, context),
    marketSupplyAgreements: (filter: AgreementFilter) => supplyAgreements(account, filter, context),
    bills: (filter: BillFilter) => billsOf(account, filter, context),
    bill: ({ id, identifier }: { id?: string | null; identifier?: string | null }) => {
      const bill = account.ledger.bills.find((candidate) => candidate.id === (id ?? identifier))
      return bill ? presentBill(bill, account, context) : null
    },
    billingOptions: () => billingOptions(context),
    payments: (filter: PaymentFilter) => paymentsOf(account, filter, context),
    paymentSchedules: () => paymentSchedules(account, context),
    paymentMethods: () => paymentMethods(account, holderName, context),
    ...instance.account(account, context),
  }
}

/** What an account owes (below zero) or has to its credit, in cents. */
export function balanceOf({ ledger }: Account): number {
  return ledger.transactions.at(-1)?.balance ?? 0
}
