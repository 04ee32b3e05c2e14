import { assertNumber } from './assert-number.ts'
import { createWaitingFaults } from './waiting-faults.ts'

const transportFaultKinds = [
  'html-502',
  'html-403',
  'html-429',
  'not-json',
  'reset',
  'lost-answer',
  'hang',
  'slow',
  'slow-body',
  'truncated',
] as const

/**
 * What can go wrong between a server that works and a client.
 *
 * | kind | what the client sees | executed |
 * |---|---|---|
 * | `html-502`, `html-403`, `html-429` | that status with an HTML page | no |
 * | `not-json` | 200 with a body that is not JSON | no |
 * | `reset` | the connection is closed without an answer | no |
 * | `lost-answer` | the connection is closed without an answer | yes |
 * | `hang` | no answer, the connection stays open | no |
 * | `slow` | the answer, after `delay` ms | yes |
 * | `slow-body` | the header and half of the body; the rest after `delay` ms | yes |
 * | `truncated` | half of the body, then the connection is closed | yes |
 */
export type TransportFaultKind = (typeof transportFaultKinds)[number]

/** A fault that is laid in wait for the next matching requests. */
export interface TransportFault {
  readonly kind: TransportFaultKind
  /** How many requests it befalls. @defaultValue `1` */
  readonly count?: number
  /** Only requests with this operation name or root field; `token` means an OAuth token endpoint. */
  readonly operation?: string
  /** Only requests to this provider, such as `kraken/de`. */
  readonly provider?: string
  /** In ms of the sandbox's clock, for `slow` and `slow-body`. @defaultValue `1000` */
  readonly delay?: number
  /** The value of a `Retry-After` header, for the HTML answers: seconds or a date. */
  readonly retryAfter?: string
}

/** When a slow request is looked at. */
export type TokenCheck = 'arrival' | 'end'

/** Holds the faults that wait for requests. */
export interface TransportFaultQueue {
  tokenCheck: TokenCheck
  add(fault: TransportFault): void
  /** Takes the first fault that fits the request. */
  take(request: {
    provider: string
    operationName?: string
    rootFields: readonly string[]
  }): TransportFault | undefined
  clear(): void
}

/** Creates an empty queue. */
export function createTransportFaultQueue(): TransportFaultQueue {
  const waiting = createWaitingFaults<TransportFault>(1)
  return {
    tokenCheck: 'arrival',
    add(fault) {
      if (!transportFaultKinds.includes(fault.kind))
        throw new RangeError(`There is no fault ${fault.kind}; use one of ${transportFaultKinds.join(', ')}.`)
      assertNumber('count', fault.count, 1)
      assertNumber('delay', fault.delay, 0, 2 ** 31 - 1)
      waiting.add(fault)
    },
    take: (request) => waiting.take((fault) => fits(fault, request)),
    clear: waiting.clear,
  }
}

function fits(
  fault: TransportFault,
  request: { provider: string; operationName?: string; rootFields: readonly string[] },
): boolean {
  if (fault.provider !== undefined && fault.provider !== request.provider) return false
  if (fault.operation === undefined) return true
  return fault.operation === request.operationName || request.rootFields.includes(fault.operation)
}
