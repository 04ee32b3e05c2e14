import type { KrakenInstance } from './endpoints.ts'

/** What a platform allows. */
export interface KrakenLimits {
  /** The highest complexity of one request; more is answered with `KT-CT-1188`. */
  readonly complexity: number
  /** The highest number of nodes that one request may ask for; more is answered with `KT-CT-1189`. */
  readonly nodes: number
  /** Points per hour; with none left, `KT-CT-1199`. The allowance grows with the number of supply points. */
  readonly pointsPerHour: {
    readonly accountUser: number
    readonly organisation: number
    readonly oauthApplication: number
  }
}

const pointsPerHour = { accountUser: 50_000, organisation: 100_000, oauthApplication: 300_000 }
const common: KrakenLimits = { complexity: 200, nodes: 10_000, pointsPerHour }

/**
 * The published limits of each platform, as far as they are known. `readRateLimits` says what is left at the moment.
 *
 * @remarks Unverified: the numbers are known from the guides as quoted in public repositories. Those of `us`, `es`,
 * `it`, `fr` and `nz` are not known.
 */
export const limits: Readonly<Partial<Record<KrakenInstance, KrakenLimits>>> = {
  de: common,
  gb: common,
  jp: common,
  'edf-gb': common,
  au: { complexity: 550, nodes: 100_000, pointsPerHour },
}
