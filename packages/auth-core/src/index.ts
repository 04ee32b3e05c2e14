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
export {
  type PaginationErrorDetails,
  PaginationLimitError,
  PaginationLoopError,
} from './errors/pagination-errors.ts'
export {
  type PaginationExtension,
  type PaginationRequest,
  paginationExchange,
} from './exchanges/pagination-exchange.ts'
export { type RateGateExchangeOptions, rateGateExchange } from './exchanges/rate-gate-exchange.ts'
export type { Grant, GrantContext, RefreshTokenUse, TokenSet } from './grants/grant.ts'
export type { ClientFacts } from './pagination/client-facts.ts'
export type {
  ConnectionPath,
  EdgeAt,
  ListVariables,
  NodeAt,
  OnlyConnectionPath,
  PathArguments,
} from './pagination/connection-types.ts'
export type { Drift, Page, PageInfo } from './pagination/page.ts'
export { type Paginated, type PaginateOptions, paginate } from './pagination/paginate.ts'
export {
  defineProvider,
  type Endpoint,
  type Failure,
  type FailureClass,
  type PaginationRules,
  type Provider,
} from './provider.ts'
export {
  createRateGate,
  type RateGate,
  type RateGateOptions,
  type Visit,
  type Visitor,
} from './rate-gate/rate-gate.ts'
export { parseRetryAfter } from './rate-gate/retry-after.ts'
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
