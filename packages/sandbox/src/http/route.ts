import type { RequestRecord } from './request-log.ts'

/** What can be told of a request before it is answered. */
export interface RequestSummary {
  /** The name of the operation, or `token` at an OAuth token endpoint. */
  readonly operationName?: string
  /** The fields that stand at the root of the operation. */
  readonly rootFields: readonly string[]
  readonly kind: RequestRecord['kind']
}

/** One address of a provider. */
export interface Route {
  /** The start of the paths that belong to it. */
  readonly path: string
  /** The provider that answers, such as `kraken/de`. */
  readonly provider: string
  /** Reads what a request asks for, without running it. */
  describe(request: Request, body: string): RequestSummary
  /** Answers the request, and notes in `record` what came of it. */
  answer(request: Request, body: string, record: RequestRecord): Promise<Response>
}

/** An address of the sandbox itself: it is not logged, and no fault befalls it. */
export interface ControlRoute {
  readonly path: string
  answer(request: Request, body: string): Promise<Response>
}
