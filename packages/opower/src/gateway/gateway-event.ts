import type { GatewayErrorCode } from './gateway-error.ts'

/**
 * What the gateway reports to its `on` function, for an audit trail.
 *
 * @remarks Names of operations are those of the list, never what a browser sent; no event carries a token, a variable or
 * a part of an answer.
 */
export type GatewayEvent =
  | {
      readonly type: 'request-refused'
      readonly code: GatewayErrorCode
      readonly status: number
      /** Absent when the request was refused before its sender was known. */
      readonly customerId?: string
      /** Absent when no listed operation was recognised. */
      readonly operationName?: string
    }
  | { readonly type: 'request-start'; readonly customerId: string; readonly operationName: string }
  | {
      readonly type: 'request-end'
      readonly customerId: string
      readonly operationName: string
      readonly outcome: 'complete' | 'partial' | 'failed'
      /** In ms. */
      readonly duration: number
    }
