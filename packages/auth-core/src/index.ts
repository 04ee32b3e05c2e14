export { type Clock, systemClock } from './clock.ts'
export {
  EnergyError,
  type EnergyErrorCode,
  type EnergyErrorDetails,
  type RedactedCause,
} from './errors/energy-error.ts'
export {
  ConfigurationError,
  CredentialRejectedError,
  ForbiddenError,
  PartialMutationError,
  QueryTooComplexError,
  RateLimitedError,
  ReauthenticationRequiredError,
  RenewalFailedError,
  RenewalOutcomeUnknownError,
  RenewalTimeoutError,
  ServerOnlyCredentialError,
  SessionChangedError,
  SessionClosedError,
  SessionSuspectError,
  TransportError,
  type TransportErrorDetails,
} from './errors/errors.ts'
export { energyError } from './errors/find-energy-error.ts'
export { defineGrant } from './grants/define-grant.ts'
export type { Grant, GrantContext, RefreshTokenUse, TokenSet } from './grants/grant.ts'
export { type GraphQLTokenRequest, graphqlTokenRequest } from './grants/graphql-token-request.ts'
export { isServerRuntime, type RuntimeGlobals } from './grants/is-server-runtime.ts'
export { type JwtClaims, jwtClaims, jwtLifetime } from './grants/jwt.ts'
export {
  defineProvider,
  type Endpoint,
  type Failure,
  type FailureClass,
  type PaginationRules,
  type Provider,
} from './provider.ts'
export type { Lease } from './session/lease.ts'
export type {
  RenewalReason,
  Session,
  SessionEvent,
  SessionOptions,
  SessionState,
  SessionStatus,
  Verdict,
} from './session/session.ts'
export type { CommitResult, SessionStore, StoreEntry } from './stores/session-store.ts'
