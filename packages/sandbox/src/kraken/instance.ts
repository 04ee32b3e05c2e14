import type { Region } from '../data/region.ts'
import type { TypeTables } from '../graphql/type-tables.ts'
import type { KrakenContext } from './context.ts'
import type { Fields } from './field.ts'
import type { FieldRate } from './rate-limits.ts'
import type { RotationRules } from './tokens.ts'

/** One Kraken instance, as data: what differs from the others. */
export interface KrakenInstance {
  /** The name in addresses and in `@energy/kraken`, such as `de`. */
  readonly name: string
  /** The schema that `@energy/kraken` bundles for it, where it is that of another instance of the same market. */
  readonly schema?: string
  readonly brand: string
  /** The ISO code of the currency. */
  readonly currency: string
  /** The language in which customers are written to. */
  readonly language: string
  /** The people and places of the instance. */
  readonly region: Region
  /** How many digits the smallest unit of the currency stands behind the point. */
  readonly minorDigits: number
  /** How many of the smallest unit make the unit in which prices are told: 1, or 100 where they are euros. */
  readonly centsPerPrice: number
  readonly limits: {
    readonly complexity: number
    readonly nodes: number
    /** The largest page, and those of lists that take more or less. */
    readonly pageSize: number
    readonly pageSizes: Readonly<Record<string, number>>
    readonly fields: Readonly<Record<string, FieldRate>>
  }
  readonly refreshTokenLifetime: number
  readonly rotation: RotationRules
  /** What the names of its markets begin with, such as `DEU` in `DEU_ELECTRICITY`. */
  readonly market: string
  /** The kind of ledger that an account has, where it is not that of the market for electricity. */
  readonly ledgerType?: string
  /** Says which root fields a second host answers, with the same token, where there is one. */
  readonly secondHost?: (field: string) => boolean
  /** Root fields that only this instance has, or that it answers in its own way. */
  readonly query: Fields
  readonly mutation: Fields
  /** How objects and types are read that only this instance has, or that it reads in its own way. */
  readonly tables: TypeTables<KrakenContext>
}
