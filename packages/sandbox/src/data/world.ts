import type { Applications } from './applications.ts'
import type { Account, Person, SupplyPoint } from './model.ts'
import type { Prices } from './prices.ts'
import type { Random } from './random.ts'
import type { Zone } from './zone.ts'

/** Everything that one provider knows. */
export interface World {
  readonly zone: Zone
  readonly prices: Prices
  readonly random: Random
  /** The first is the one whose credentials are handed out. */
  readonly people: Person[]
  readonly organization: { readonly id: string; readonly name: string; readonly secretKey: string }
  readonly applications: Applications
  /** A key that was made for the first person and ends by itself. */
  readonly preSignedKey: string
  /** What the support site gave to its staff, for the first person. */
  readonly masqueradeToken: string
}

/** What a world is grown from. */
export interface WorldOptions {
  readonly random: Random
  /** The instant at which the sandbox started: data ends there. */
  readonly now: number
}

/** Every account of a world. */
export function accountsOf({ people }: World): Account[] {
  return people.flatMap(({ accounts }) => accounts)
}

/** The supply points of an account. */
export function supplyPointsIn({ properties }: Account): SupplyPoint[] {
  return properties.flatMap(({ supplyPoints }) => supplyPoints)
}
