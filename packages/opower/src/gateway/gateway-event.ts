import type { GatewayErrorCode } from './gateway-error.ts'

/** How a request ended that was sent on. `cancelled`: the customer went away, and Opower was no longer waited for. */
export type RequestOutcome = 'complete' | 'partial' | 'failed' | 'cancelled'

/**
 * What the gateway reports to its `on` function, for an audit trail: one event for each request, when it is over.
 *
 * @remarks Names of operations are those of the list, never what a browser sent; no event carries a token, a variable or
 * a part of an answer.
 */
export type GatewayEvent =
  | {
      /** Nothing was sent to Opower. */
      readonly type: 'request-refused'
      readonly code: GatewayErrorCode
      readonly status: number
      /** Absent when the request was refused before its sender was known. */
      readonly customerId?: string
      /** Absent when no listed operation was recognised. */
      readonly operationName?: string
    }
  | {
      /** The operation was sent on. */
      readonly type: 'request-end'
      readonly customerId: string
      readonly operationName: string
      readonly outcome: RequestOutcome
      /** In ms, since it was sent on. */
      readonly duration: number
    }
