import type { Clock } from '@energy/auth-core'
import type { Quote } from '../data/model.ts'
import type { World } from '../data/world.ts'
import type { RequestRecord } from '../http/request-log.ts'
import type { FieldFaults } from './field-faults.ts'
import type { KrakenInstance } from './instance.ts'
import type { AuthServer } from './oauth/auth-server.ts'
import type { RateLimiter } from './rate-limits.ts'
import type { Onboarding } from './resolvers/onboarding.ts'
import type { TokenService, TokenVerdict } from './tokens.ts'

/** What resolvers of an instance share. */
export interface KrakenServices {
  readonly instance: KrakenInstance
  /** Where the files of bills are, with a slash at the end. */
  readonly documentsUrl: string
  readonly clock: Clock
  readonly world: World
  readonly tokens: TokenService
  readonly authServer: AuthServer
  readonly limiter: RateLimiter
  readonly fieldFaults: FieldFaults
  /** The onboardings of devices that are under way, by their ids. */
  readonly onboardings: Map<string, Onboarding>
  /** What was quoted, by its code. */
  readonly quotes: Map<string, Quote>
  /** What mutations left behind that has no place in the world, by its own name. */
  readonly kept: Map<string, unknown>
}

/** What a resolver knows of the request that it works for. */
export interface KrakenContext extends KrakenServices {
  readonly verdict: TokenVerdict
  readonly record: RequestRecord
}
