import type { Account, Address, Person } from './model.ts'

/** What a world is grown from, besides chance: people, places, tariffs and numbers of one region, as data. */
export interface Region {
  /** The IANA name of its time zone. */
  readonly zone: string
  /** The ISO code of the country. */
  readonly country: string
  readonly words: Words
  readonly ledgerName: string
  /** Net, per kWh that is fed in. As all money, in the smallest unit of the currency. */
  readonly feedInRate: number
  /** Paid every month for smart charging. */
  readonly monthlyBonus: number
  /** The customer whose credentials are handed out, and a stranger. */
  readonly people: readonly [Holder, Holder]
  /** What mobile numbers begin with. */
  readonly mobilePrefix: string
  /** The first customer's house, where a car charges, and flat; and the stranger's home. */
  readonly addresses: Readonly<Record<'flat' | 'house' | 'neighbour', AddressRow>>
  /** VAT as a fraction. */
  readonly vat: number
  readonly tariffs: {
    /** The house had it before, and the neighbour has it. */
    readonly first: TariffRow
    /** The house has it since fourteen months ago. */
    readonly second: TariffRow
    /** For a heat pump with a meter of its own, where houses have one. */
    readonly heating?: TariffRow
    /** The second one where it is left out. */
    readonly flat?: TariffRow
    /** Left out where there is no gas. */
    readonly gas?: TariffRow
  }
  readonly numbers: {
    /** The market's numbers of supply points; those for gas are as those for electricity where they are left out. */
    readonly electricity: NumberForm
    readonly gas?: NumberForm
    /** The number on a meter. */
    readonly meter: NumberForm
    readonly gasMeter?: NumberForm
    /** The number by which the market knows the metering. */
    readonly metering: NumberForm
  }
  /** Adds what checks a number of a supply point. */
  readonly withCheck?: (number: string) => string
}

/** The words in which an account is billed. `*` stands for the word of the fuel. */
export interface Words {
  readonly electricity: string
  readonly gas: string
  readonly energy: string
  readonly standing: string
  readonly payment: string
  readonly feedIn: string
  readonly bonus: string
  readonly refund: string
}

/** A number in which `#` stands for a digit that is drawn, and `X` for a hexadecimal one. */
export type NumberForm = string

/** An address in its country. */
export type AddressRow = readonly [
  street: string,
  postcode: string,
  town: string,
  region: string,
  latitude: number,
  longitude: number,
]

/** A tariff: net, in the smallest unit of the currency; the standing charge is that of a month. */
export type TariffRow = readonly [code: string, name: string, standingCharge: number, pricing: PricingRow]

/**
 * One rate for all hours; the surcharge on the price of the exchange; or rates by the time of day, each with the local
 * hours in which it holds, such as `6-12 16-18`.
 */
export type PricingRow =
  | number
  | { readonly surcharge: number }
  | Readonly<Record<string, readonly [rate: number, hours: string]>>

/** Someone who has an account. */
export type Holder = Pick<Person, 'givenName' | 'familyName' | 'dateOfBirth'>

/** The address of an account's first property. */
export function homeOf({ properties: [home] }: Account): Address {
  if (!home) throw new Error('An account needs a property.')
  return home.address
}

/** Writes an address in lines. */
export function addressLines({ street, postcode, town }: Address): string[] {
  return [street, `${postcode} ${town}`]
}
