/** Why the gateway refused a request, or could not answer it. It stands in `extensions.code` of the answer's error. */
export type GatewayErrorCode =
  | 'request-malformed'
  | 'method-not-allowed'
  | 'media-type-not-allowed'
  | 'body-too-large'
  | 'body-malformed'
  | 'body-already-read'
  | 'request-timeout'
  | 'batching-not-allowed'
  | 'unauthenticated'
  | 'authentication-failed'
  | 'rate-limited'
  | 'operation-not-listed'
  | 'document-changed'
  | 'hash-not-listed'
  | 'hash-mismatch'
  | 'variable-bound'
  | 'variable-unknown'
  | 'variable-invalid'
  | 'binding-failed'
  | 'upstream-busy'
  | 'upstream-timeout'
  | 'upstream-failed'
  | 'cancelled'
  | 'gateway-failed'

interface Refusal {
  readonly status: number
  readonly message: string
}

/** The HTTP status and the text of each refusal. No text depends on what the browser sent or what Opower answered. */
export const refusals: Readonly<Record<GatewayErrorCode, Refusal>> = {
  'request-malformed': { status: 400, message: 'The request has no valid URL, host or headers.' },
  'method-not-allowed': { status: 405, message: 'Send the operation with POST.' },
  'media-type-not-allowed': { status: 415, message: 'Send the operation as application/json.' },
  'body-too-large': { status: 413, message: 'The request is larger than this gateway takes.' },
  'body-malformed': { status: 400, message: 'The body is not one GraphQL request in JSON.' },
  'body-already-read': {
    status: 500,
    message:
      'The body was read before it came to the gateway. Let the gateway read it, or use nodeHandler, which takes a parsed body.',
  },
  'request-timeout': { status: 408, message: 'The request did not arrive in time.' },
  'batching-not-allowed': { status: 400, message: 'Send one operation to a request.' },
  unauthenticated: { status: 401, message: 'Sign in first.' },
  'authentication-failed': { status: 500, message: 'The session could not be checked.' },
  'rate-limited': { status: 429, message: 'Too many requests; wait before the next one.' },
  'operation-not-listed': { status: 403, message: 'This gateway does not list the operation.' },
  'document-changed': { status: 403, message: 'The document is not the one that this gateway lists.' },
  // By these words urql and Apollo Client know that they may send the text, which has to be a listed one too.
  'hash-not-listed': { status: 403, message: 'PersistedQueryNotFound' },
  'hash-mismatch': { status: 400, message: 'The text and the hash are of two documents.' },
  'variable-bound': { status: 403, message: 'The gateway sets this variable itself; do not send it.' },
  'variable-unknown': { status: 400, message: 'The document does not declare one of the variables.' },
  'variable-invalid': {
    status: 400,
    message: 'A variable is missing or is not of the type that the document declares.',
  },
  'binding-failed': { status: 500, message: 'The account of the customer could not be determined.' },
  'upstream-busy': { status: 503, message: 'Energy data are not available right now; try again later.' },
  'upstream-timeout': { status: 504, message: 'Energy data did not come in time; try again later.' },
  'upstream-failed': { status: 502, message: 'Energy data could not be read.' },
  // Nobody is left to read it; the status is the one that proxies log.
  cancelled: { status: 499, message: 'The customer went away.' },
  'gateway-failed': { status: 500, message: 'The gateway failed.' },
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
