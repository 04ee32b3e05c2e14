import type { BillingWords } from './billing.ts'
import type { Habits } from './curves.ts'
import type { Account, Address, Person, Product, SupplyPoint } from './model.ts'
import type { Random } from './random.ts'

/** What a world is grown from, besides chance: people, places, tariffs and numbers of one region. */
export interface Region {
  /** The IANA name of its time zone. */
  readonly zone: string
  readonly words: BillingWords
  readonly ledgerName: string
  /** Net, per kWh that is fed in. As all money, in the smallest unit of the currency. */
  readonly feedInRate: number
  /** Paid every month for smart charging. */
  readonly monthlyBonus: number
  /** The customer whose credentials are handed out, and a stranger. */
  readonly people: readonly [Holder, Holder]
  /** The first customer's house. A car charges there. */
  readonly house: Home
  /** The first customer's second account. */
  readonly flat: Home
  /** The stranger's home. */
  readonly neighbour: Home
  /** What mobile numbers begin with. */
  readonly mobilePrefix: string
  /** Draws the market's number of a supply point. */
  supplyNumber(random: Random, label: string, fuel: SupplyPoint['fuel']): string
  /** Draws the number on a meter, and the number by which the market knows the metering. */
  meterNumbers(
    random: Random,
    label: string,
    fuel: SupplyPoint['fuel'],
  ): { readonly number: string; readonly marketNumber: string }
}

/** Someone who has an account. */
export type Holder = Pick<Person, 'givenName' | 'familyName' | 'dateOfBirth'>

/** A place and what is delivered there. */
export interface Home {
  readonly address: Address
  /** How many months ago it was moved in to. */
  readonly months: number
  readonly supplies: readonly Supply[]
}

/** One supply point of a home. */
export interface Supply {
  /** Names its chance, and its curve. */
  readonly name: string
  readonly fuel: SupplyPoint['fuel']
  /** kWh a year. */
  readonly annualConsumption: number
  readonly habits: Habits
  /** kWp of a photovoltaic system. */
  readonly panels?: number
  /** Oldest first; the first holds since the home was moved in to. */
  readonly tariffs: readonly { readonly product: Product; readonly months?: number }[]
}

/** The address of an account's first property. */
export function homeOf({ properties: [home] }: Account): Address {
  if (!home) throw new Error('An account needs a property.')
  return home.address
}

/** Writes an address in lines. */
export function addressLines({ street, postcode, town }: Address): string[] {
  return [street, `${postcode} ${town}`]
}
