import type { Clock } from '@energy/auth-core'
import type { RequestRecord } from '../http/request-log.ts'
import type { Utility } from './utility.ts'

/** What the fields of an answer are made from. */
export interface OpowerContext {
  readonly utility: Utility
  readonly clock: Clock
  readonly record: RequestRecord
}
