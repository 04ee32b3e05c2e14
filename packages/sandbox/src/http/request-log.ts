/**
 * What the sandbox saw of one request. It holds no token, no variable and no body, so it can be printed.
 */
export interface RequestRecord {
  /** Wall time of the sandbox's clock, in ms. */
  readonly at: number
  /** The provider that was asked, such as `kraken/de`. */
  readonly provider: string
  readonly method: string
  /** The path, without the query. */
  readonly path: string
  readonly kind: 'query' | 'mutation' | 'token' | 'page' | 'unknown'
  readonly operationName?: string
  /** The fields at the root of the operation, such as `obtainKrakenToken`. */
  readonly rootFields: readonly string[]
  /** What the `Authorization` header was worth. */
  authorization: 'none' | 'valid' | 'refused' | 'unread'
  /** Says which of the sandbox's tokens was presented: the first issued is 1. */
  tokenNumber?: number
  /** The root fields that ran to their end without an error. */
  readonly executed: string[]
  /** The codes of the errors in the answer. */
  readonly errorCodes: string[]
  /** The HTTP status, or what was done to the connection instead. */
  outcome: number | 'pending' | 'reset' | 'hang' | 'abandoned'
  /** The fault that was applied, where there was one. */
  fault?: string
}

/** Notes what the `Authorization` header of a request was worth. */
export function noteToken(
  record: RequestRecord,
  verdict: { readonly kind: 'none' | 'valid' | 'refused'; readonly number?: number },
): void {
  record.authorization = verdict.kind
  if (verdict.number !== undefined) record.tokenNumber = verdict.number
}
