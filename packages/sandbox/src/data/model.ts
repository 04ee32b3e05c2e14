import type { Charge, ChargingPlan } from './charging.ts'
import type { Span } from './span.ts'

/** What there is in a world, by the name of its kind. */
export interface Kinds {
  readonly account: Account
  readonly address: Address
  readonly agreement: Agreement
  readonly bill: Bill
  readonly charge: Charge
  readonly device: Device
  readonly ledger: Ledger
  readonly loyaltyEntry: LoyaltyEntry
  readonly meter: Meter
  readonly paymentInstruction: PaymentInstruction
  readonly person: Person
  readonly product: Product
  readonly property: Property
  readonly quote: Quote
  readonly quotedProduct: QuotedProduct
  readonly quotedSupply: QuotedSupply
  readonly rate: Rate
  readonly reading: Reading
  readonly supplyPoint: SupplyPoint
  readonly transaction: Transaction
  readonly usage: Usage
}

/** Someone who can sign in. */
export interface Person {
  readonly is: 'person'
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly password: string
  readonly apiKey: string
  readonly mobile: string
  readonly landline?: string
  readonly title?: string
  readonly dateOfBirth: string
  readonly createdAt: number
  readonly accounts: readonly Account[]
}

/** An OAuth application that the supplier has registered. */
export interface Application {
  readonly id: string
  readonly clientId: string
  /** Left out for an application that is installed at customers: PKCE takes its place. */
  readonly clientSecret?: string
  readonly grantTypes: readonly string[]
  /** Where customers may be sent back to. On a loopback address any port is taken. */
  readonly redirectUris: readonly string[]
  readonly role?: string
  readonly permissions: readonly Permission[]
}

/** What an application may do on its own account. */
export type Permission = 'CAN_VIEW_DETAILED_USAGE' | 'CAN_QUERY_PROPERTY'

/** A customer's account. Money is in the smallest unit of the currency. */
export interface Account {
  readonly is: 'account'
  readonly id: string
  readonly number: string
  readonly createdAt: number
  readonly properties: readonly Property[]
  readonly devices: Device[]
  readonly ledger: Ledger
  readonly loyaltyPoints: LoyaltyEntry[]
  /** How the account pays, the newest first. */
  readonly paymentInstructions: PaymentInstruction[]
}

/** A mandate, or another way to pay. */
export interface PaymentInstruction {
  readonly is: 'paymentInstruction'
  readonly id: string
  readonly account: Account
  readonly type: string
  readonly vendor: string
  readonly validFrom: number
  status: 'ACTIVE' | 'SUPERSEDED'
}

/** A place that is supplied. */
export interface Property {
  readonly is: 'property'
  readonly id: string
  readonly account: Account
  readonly address: Address
  readonly movedInAt: number
  readonly supplyPoints: readonly SupplyPoint[]
}

/** A postal address. */
export interface Address {
  readonly is: 'address'
  readonly street: string
  readonly postcode: string
  readonly town: string
  readonly region: string
  readonly country: string
  readonly latitude: number
  readonly longitude: number
}

/** Where energy is delivered. */
export interface SupplyPoint {
  readonly is: 'supplyPoint'
  readonly id: string
  readonly property: Property
  /** The market's number: the MaLo in Germany. */
  readonly number: string
  readonly fuel: 'electricity' | 'gas'
  readonly suppliedFrom: number
  readonly meter: Meter
  readonly agreements: Agreement[]
  /** What its customer told of the meter. */
  readonly ownReadings: Reading[]
  readonly consumption: Curve
  /** What a photovoltaic system feeds in, where there is one. */
  readonly generation?: Curve
  /** kWh a year. */
  readonly annualConsumption: number
}

/** A meter. */
export interface Meter {
  readonly is: 'meter'
  readonly supplyPoint: SupplyPoint
  readonly id: string
  readonly number: string
  /** What the market knows the metering by, such as a MeLo or the id of a smart meter. */
  readonly marketNumber: string
  readonly isSmart: boolean
}

/** Energy over time, the same at every call. */
export interface Curve {
  /** Wh between two instants on the quarter-hour grid, or within one quarter hour. */
  wattHours(startAt: number, endAt: number): number
}

/** A tariff that an account has agreed to. */
export interface Agreement {
  readonly is: 'agreement'
  readonly id: string
  readonly supplyPoint: SupplyPoint
  readonly product: Product
  readonly validFrom: number
  /** Null while it is open-ended. */
  validTo: number | null
}

/** A tariff. Rates are net, in hundredths of the currency's unit (cents) per kWh. */
export interface Product {
  readonly is: 'product'
  readonly code: string
  readonly fuel: SupplyPoint['fuel']
  readonly name: string
  readonly description: string
  /** Net cents a month. */
  readonly standingCharge: number
  /** VAT as a fraction. */
  readonly vat: number
  readonly pricing: Pricing
}

/** How a tariff prices a kWh. */
export type Pricing =
  | { readonly kind: 'fixed'; readonly rate: number }
  | { readonly kind: 'time-of-use'; readonly slots: readonly TimeSlot[] }
  | { readonly kind: 'dynamic'; readonly surcharge: number }

/** A named part of the day, in local hours; a range that ends before it starts passes midnight. */
export interface TimeSlot {
  readonly name: string
  readonly rate: number
  readonly ranges: readonly { readonly from: number; readonly to: number }[]
}

/** What a product costs: a day, or a kWh in a part of the day. */
export interface Rate {
  readonly is: 'rate'
  readonly product: Product
  /** The part of the day; left out for the price of a day. */
  readonly slot?: TimeSlot
  /** In cents. */
  readonly net: number
  readonly gross: number
}

/** What was used in a span, and what it cost, in cents. */
export interface Usage extends Span {
  readonly is: 'usage'
  readonly supplyPoint: SupplyPoint
  readonly kilowattHours: number
  readonly net: number
  readonly gross: number
}

/** What a meter showed at an instant. */
export interface Reading {
  readonly is: 'reading'
  readonly at: number
  readonly kilowattHours: number
  readonly supplyPoint: SupplyPoint
}

/** The bookings of an account. */
export interface Ledger {
  readonly is: 'ledger'
  readonly account: Account
  readonly number: string
  readonly name: string
  /** Oldest first. Charges are negative, payments and credits positive, so that they add up to the balance. */
  readonly transactions: Transaction[]
  /** Oldest first. */
  readonly bills: readonly Bill[]
}

/** A booking. */
export interface Transaction {
  readonly is: 'transaction'
  readonly id: string
  readonly account: Account
  readonly kind: 'charge' | 'payment' | 'credit' | 'refund'
  readonly title: string
  readonly postedAt: number
  readonly net: number
  readonly tax: number
  readonly gross: number
  /** The balance after it. */
  readonly balance: number
  readonly billId?: string
  readonly reasonCode?: string
  readonly consumption?: { readonly startAt: number; readonly endAt: number; readonly wattHours: number }
}

/** A monthly bill. */
export interface Bill {
  readonly is: 'bill'
  readonly id: string
  readonly account: Account
  readonly startAt: number
  readonly endAt: number
  readonly issuedAt: number
  readonly openingBalance: number
  readonly closingBalance: number
  readonly transactions: readonly Transaction[]
}

/** A booking of loyalty points, oldest first in an account. */
export interface LoyaltyEntry {
  readonly is: 'loyaltyEntry'
  readonly id: string
  readonly account: Account
  readonly kind: 'credit' | 'debit'
  readonly points: number
  readonly balance: number
  readonly reasonCode: string
  readonly postedAt: number
}

/** Something that can charge when energy is cheap. Its state can be changed by mutations. */
export interface Device {
  readonly is: 'device'
  readonly id: string
  readonly kind: 'vehicle' | 'charge-point'
  readonly name: string
  readonly make: string
  readonly model: string
  readonly propertyId: string
  readonly provider: string
  /** kWh. */
  readonly batterySize: number
  /** kW. */
  readonly power: number
  readonly charging: ChargingPlan
  readonly state: DeviceState
}

/** What changes about a device. */
export interface DeviceState {
  suspended: boolean
  boosting: boolean
  connected: boolean
  atHome: boolean
  lifecycle: 'LIVE' | 'ONBOARDING' | 'RETIRED'
  /** Percent. */
  stateOfCharge: number
  preferences: {
    mode: string
    unit: string
    schedules: readonly { dayOfWeek: string; time: string; min: number | null; max: number }[]
  }
}

/** What products would cost at supply points that somebody named. */
export interface Quote {
  readonly is: 'quote'
  readonly code: string
  readonly postcode: string
  readonly quotedSupplyPoints: readonly QuotedSupply[]
}

/** The products that are quoted for one supply point. */
export interface QuotedSupply {
  readonly is: 'quotedSupply'
  readonly id: string
  readonly fuel: SupplyPoint['fuel']
  /** The market's number, where it is known. */
  readonly number: string
  /** kWh a year. */
  readonly annualConsumption: number
  readonly quotedProducts: readonly QuotedProduct[]
}

/** What a product would cost. */
export interface QuotedProduct {
  readonly is: 'quotedProduct'
  readonly id: string
  readonly product: Product
  readonly annualConsumption: number
  /** With VAT, in the smallest unit of the currency. */
  readonly annualCost: number
}
