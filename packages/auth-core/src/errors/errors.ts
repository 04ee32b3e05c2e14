import { driverCode } from './driver-code.ts'
import { EnergyError, type EnergyErrorDetails } from './energy-error.ts'

/** The session has no credential: it was signed out, or never had one. Call `session.switchTo(grant)`. */
export class ReauthenticationRequiredError extends EnergyError {
  override readonly code = 'reauthentication-required'
  override readonly retryable = false
}

/** What a {@link CredentialRejectedError} knows of the refusal. */
export interface CredentialRejectedDetails extends EnergyErrorDetails {
  /** Whether good credentials meet this refusal too, so that another attempt may help. @defaultValue `false` */
  retryable?: boolean | undefined
}

/**
 * The provider refused the credential. It is not presented again until it changes; where `retryable` says that good
 * credentials meet the same refusal, one attempt is made at `retryAt`.
 */
export class CredentialRejectedError extends EnergyError {
  override readonly code = 'credential-rejected'
  override readonly retryable: boolean

  constructor(message: string, details: CredentialRejectedDetails = {}) {
    super(message, details)
    this.retryable = details.retryable ?? false
  }
}

/** The token endpoint did not answer within the session's deadline. */
export class RenewalTimeoutError extends EnergyError {
  override readonly code = 'renewal-timeout'
  override readonly retryable = true
}

/** A token could not be obtained for a passing reason; `retryAt` says when the session will try again. */
export class RenewalFailedError extends EnergyError {
  override readonly code = 'renewal-failed'
  override readonly retryable = true
}

/** The connection broke after a refresh token had been sent, so nobody knows whether it was used up. */
export class RenewalOutcomeUnknownError extends EnergyError {
  override readonly code = 'renewal-outcome-unknown'
  override readonly retryable = true
}

/** The identity of the session changed while the operation was under way: a sign-out or a switch. */
export class SessionChangedError extends EnergyError {
  override readonly code = 'session-changed'
  override readonly retryable = false
}

/** The session was disposed of. */
export class SessionClosedError extends EnergyError {
  override readonly code = 'session-closed'
  override readonly retryable = false
}

/** The provider refuses even brand-new tokens; the session waits out a cooldown before it asks for another one. */
export class SessionSuspectError extends EnergyError {
  override readonly code = 'session-suspect'
  override readonly retryable = true
}

/** The identity is known but may not do this. A new token does not help. */
export class ForbiddenError extends EnergyError {
  override readonly code = 'forbidden'
  override readonly retryable = false
}

/**
 * A mutation was executed in part, or may have been, before the rest was refused for its token or its rate. It was not
 * sent again; what came of it is in the result.
 */
export class PartialMutationError extends EnergyError {
  override readonly code = 'partial-mutation'
  override readonly retryable = false
}

/** What a {@link RateLimitedError} knows of the limit. */
export interface RateLimitedDetails extends EnergyErrorDetails {
  /** Whether another attempt is safe. @defaultValue `true` */
  retryable?: boolean | undefined
}

/**
 * The provider limits this identity; `retryAt` says when the next attempt makes sense. It is not `retryable` for a mutation
 * of a provider whose answers never prove that nothing was executed.
 */
export class RateLimitedError extends EnergyError {
  override readonly code = 'rate-limited'
  override readonly retryable: boolean

  constructor(message: string, details: RateLimitedDetails = {}) {
    super(message, details)
    this.retryable = details.retryable ?? true
  }
}

/** The document exceeds a limit of the provider on complexity or nodes. Only a smaller document helps. */
export class QueryTooComplexError extends EnergyError {
  override readonly code = 'query-too-complex'
  override readonly retryable = false
}

/** The provider refuses what the operation was given: an argument is missing, malformed or out of range. */
export class InvalidRequestError extends EnergyError {
  override readonly code = 'invalid-request'
  override readonly retryable = false
}

/**
 * The provider's schema no longer takes the document: a field, an argument or a type is gone. Update the package, or pull
 * the schema and generate your documents anew.
 */
export class SchemaMismatchError extends EnergyError {
  override readonly code = 'schema-mismatch'
  override readonly retryable = false
}

/** A credential that belongs on a server was about to be used in a browser or a mobile app. */
export class ServerOnlyCredentialError extends EnergyError {
  override readonly code = 'server-only-credential'
  override readonly retryable = false
}

/** An option is missing or wrong; the message names it and an accepted value. */
export class ConfigurationError extends EnergyError {
  override readonly code = 'configuration'
  override readonly retryable = false
}

/** What a {@link StoreError} knows of the failure. */
export interface StoreErrorDetails extends EnergyErrorDetails {
  /** The driver's code. @defaultValue the one that `cause` brings along */
  driverCode?: string | undefined
}

/**
 * A session store failed: storage is disabled or full, a file is locked or unreadable, a server is out of reach. The
 * session reports it as `store-failure` and goes on in memory.
 */
export class StoreError extends EnergyError {
  override readonly code = 'store'
  override readonly retryable = true
  /** How the medium names the cause: `SQLITE_FULL`, `ECONNREFUSED`, `OOM` (Redis), `QuotaExceededError`. */
  readonly driverCode?: string | undefined

  constructor(message: string, details: StoreErrorDetails = {}) {
    super(message, details)
    this.driverCode = details.driverCode ?? driverCode(details.cause)
  }
}

/** What a {@link TransportError} knows of the failed exchange. */
export interface TransportErrorDetails extends EnergyErrorDetails {
  /** The HTTP status, when an answer arrived at all. */
  status?: number | undefined
  /** The host that was asked. */
  host?: string | undefined
  /** Whether the request may have been executed although its answer was lost. */
  outcomeUnknown?: boolean | undefined
  /** Whether another attempt can help. @defaultValue `true`, and always `false` when the outcome is unknown */
  retryable?: boolean | undefined
}

/**
 * No usable answer arrived: no connection, a broken one, none in time, an HTML page, something that is not JSON.
 * `cause.code` says why in the words of the runtime, such as `ECONNREFUSED`, `ENOTFOUND` or `CERT_HAS_EXPIRED`; browsers do not.
 */
export class TransportError extends EnergyError {
  override readonly code = 'transport'
  override readonly retryable: boolean
  readonly status?: number | undefined
  readonly host?: string | undefined
  readonly outcomeUnknown: boolean

  constructor(message: string, details: TransportErrorDetails = {}) {
    super(message, details)
    this.status = details.status
    this.host = details.host
    this.outcomeUnknown = details.outcomeUnknown ?? false
    this.retryable = !this.outcomeUnknown && (details.retryable ?? true)
  }
}
