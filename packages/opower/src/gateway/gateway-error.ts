/** Why the gateway refused a request, or could not answer it. It stands in `extensions.code` of the answer's error. */
export type GatewayErrorCode =
  | 'method-not-allowed'
  | 'media-type-not-allowed'
  | 'body-too-large'
  | 'body-malformed'
  | 'batching-not-allowed'
  | 'unauthenticated'
  | 'authentication-failed'
  | 'rate-limited'
  | 'operation-not-listed'
  | 'document-changed'
  | 'variable-bound'
  | 'variable-unknown'
  | 'binding-failed'
  | 'upstream-busy'
  | 'upstream-failed'

interface Refusal {
  readonly status: number
  readonly message: string
}

/** The HTTP status and the text of each refusal. No text depends on what the browser sent or what Opower answered. */
export const refusals: Readonly<Record<GatewayErrorCode, Refusal>> = {
  'method-not-allowed': { status: 405, message: 'Send the operation with POST.' },
  'media-type-not-allowed': { status: 415, message: 'Send the operation as application/json.' },
  'body-too-large': { status: 413, message: 'The request is larger than this gateway takes.' },
  'body-malformed': { status: 400, message: 'The body is not one GraphQL request in JSON.' },
  'batching-not-allowed': { status: 400, message: 'Send one operation to a request.' },
  unauthenticated: { status: 401, message: 'Sign in first.' },
  'authentication-failed': { status: 500, message: 'The session could not be checked.' },
  'rate-limited': { status: 429, message: 'Too many requests; wait before the next one.' },
  'operation-not-listed': { status: 403, message: 'This gateway does not list the operation.' },
  'document-changed': { status: 403, message: 'The document is not the one that this gateway lists.' },
  'variable-bound': { status: 403, message: 'The gateway sets this variable itself; do not send it.' },
  'variable-unknown': { status: 400, message: 'The document does not declare one of the variables.' },
  'binding-failed': { status: 500, message: 'The account of the customer could not be determined.' },
  'upstream-busy': { status: 503, message: 'Energy data are not available right now; try again later.' },
  'upstream-failed': { status: 502, message: 'Energy data could not be read.' },
}

/** Carries a refusal from where it is found to where the answer is written. Never leaves the gateway. */
export class GatewayRefusal extends Error {
  override readonly name = 'GatewayRefusal'
  readonly code: GatewayErrorCode
  /** When the next attempt makes sense, in ms from now. */
  readonly retryAfter: number | undefined

  constructor(code: GatewayErrorCode, retryAfter?: number) {
    super(refusals[code].message)
    this.code = code
    this.retryAfter = retryAfter
  }
}
