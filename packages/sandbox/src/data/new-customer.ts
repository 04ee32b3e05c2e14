import { accountNumber, digits, hex } from './identifiers.ts'
import type { Account, Address, Ledger, Person, Property } from './model.ts'
import type { World } from './world.ts'

/** What a new customer says. */
export interface NewCustomer {
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly address: Address
}

/** Takes a customer in who has an account and a home, and neither a supply nor a bill yet. */
export function takeIn(world: World, { address, ...person }: NewCustomer, now: number): Account {
  const { people, random } = world
  const label = `customer ${people.length}`
  const properties: Property[] = []
  const account: Account = {
    is: 'account',
    id: digits(random, label, 6),
    number: accountNumber(random, label),
    createdAt: now,
    properties,
    devices: [],
    loyaltyPoints: [],
    paymentInstructions: [],
    get ledger() {
      return ledger
    },
  }
  const ledger: Ledger = {
    is: 'ledger',
    account,
    number: `L-${account.number.slice(2)}`,
    name: 'Ledger',
    transactions: [],
    bills: [],
  }
  const id = digits(random, `${label} property`, 6)
  properties.push({ is: 'property', id, account, address, movedInAt: now, supplyPoints: [] })
  const customer: Person = {
    is: 'person',
    ...person,
    id: digits(random, `${label} person`, 6),
    password: `sandbox-${hex(random, `${label} password`, 8)}`,
    apiKey: `sk_live_${hex(random, `${label} key`, 32)}`,
    mobile: '',
    dateOfBirth: '1980-01-01',
    createdAt: now,
    accounts: [account],
  }
  people.push(customer)
  return account
}
