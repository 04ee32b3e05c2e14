import type { Page } from '@energy/auth-core'
import type { SSRData } from '@urql/core'

/** The first page of a list, as the server has read it. */
export type FirstPage = Page<unknown, unknown>

/** What the server hands to the page. */
export interface Overview {
  /** Tells whose page it is, and is no secret. */
  readonly customer: string
  readonly accountNumber: string
  /** The answers to queries: the browser does not ask again. */
  readonly answers: SSRData
  /** Reading goes on behind it. */
  readonly transactions: FirstPage | undefined
}
