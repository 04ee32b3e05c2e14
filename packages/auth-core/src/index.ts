export { assertCount } from './assert-count.ts'
export { assertDuration, type DurationRule } from './assert-duration.ts'
export { classifyStatus } from './classify-status.ts'
export type { ClientEvent } from './client/client-event.ts'
export type { ProviderClientOptions, ProviderSessionOptions } from './client/client-options.ts'
export { createProviderClient } from './client/create-provider-client.ts'
export { createProviderSession } from './client/create-provider-session.ts'
export {
  createProviderSessionPool,
  type ProviderSessionPoolOptions,
  type SessionPool,
} from './client/create-provider-session-pool.ts'
export { type EndpointSelection, resolveEndpoint } from './client/resolve-endpoint.ts'
export { type Clock, systemClock } from './clock.ts'
export {
  EnergyError,
  type EnergyErrorCode,
  type EnergyErrorDetails,
  type RedactedCause,
} from './errors/energy-error.ts'
export {
  ConfigurationError,
  type CredentialRejectedDetails,
  CredentialRejectedError,
  ForbiddenError,
  InvalidRequestError,
  PartialMutationError,
  QueryTooComplexError,
  type RateLimitedDetails,
  RateLimitedError,
  ReauthenticationRequiredError,
  RenewalFailedError,
  RenewalOutcomeUnknownError,
  RenewalTimeoutError,
  SchemaMismatchError,
  ServerOnlyCredentialError,
  SessionChangedError,
  SessionClosedError,
  SessionSuspectError,
  StoreError,
  type StoreErrorDetails,
  TransportError,
  type TransportErrorDetails,
} from './errors/errors.ts'
export { energyError } from './errors/find-energy-error.ts'
export {
  type PaginationErrorDetails,
  PaginationLimitError,
  PaginationLoopError,
} from './errors/pagination-errors.ts'
export { paginationExchange } from './exchanges/pagination-exchange.ts'
export { type ProviderExchangeOptions, providerExchange } from './exchanges/provider-exchange.ts'
export { type RateGateExchangeOptions, rateGateExchange } from './exchanges/rate-gate-exchange.ts'
export { type SessionExchangeOptions, sessionExchange } from './exchanges/session-exchange.ts'
export { accessToken, type ProvidedToken } from './grants/access-token.ts'
export { defineGrant } from './grants/define-grant.ts'
export type { Grant, GrantContext, RefreshTokenUse, TokenSet } from './grants/grant.ts'
export { type GraphQLTokenRequest, graphqlTokenRequest } from './grants/graphql-token-request.ts'
export { isServerRuntime, type RuntimeGlobals } from './grants/is-server-runtime.ts'
export { type JwtClaims, jwtClaims, jwtLifetime } from './grants/jwt.ts'
export {
  type OAuthRefreshTokenOptions,
  oauthClientCredentials,
  oauthRefreshToken,
  oauthRenewal,
  withRefreshToken,
} from './grants/oauth.ts'
export {
  type ClientAuthentication,
  type OAuthClient,
  oauthRequest,
  oauthTokenRequest,
} from './grants/oauth-request.ts'
export { resumeSignIn, type SignInRenewal } from './grants/resume-sign-in.ts'
export type { TokenAnswer } from './grants/token-request.ts'
export type { ClientFacts } from './pagination/client-facts.ts'
export type {
  ConnectionPath,
  EdgeAt,
  ListDocumentProblem,
  ListVariables,
  NodeAt,
  OnlyConnectionPath,
  PageableDocument,
} from './pagination/connection-types.ts'
export type { ListEvent } from './pagination/list-event.ts'
export type { Drift, Page, PageInfo } from './pagination/page.ts'
export { type Paginated, type PaginateOptions, paginate } from './pagination/paginate.ts'
export type { PaginationExtension, PaginationRequest } from './pagination/pagination-request.ts'
export {
  defineProvider,
  type Endpoint,
  type Failure,
  type FailureClass,
  type Host,
  type PaginationRules,
  type Provider,
  type ProviderLimits,
} from './provider.ts'
export type { Gate, Limit, RateGateOptions } from './rate-gate/gate.ts'
export type { GateEvent } from './rate-gate/gate-event.ts'
export type { GateRequest, LimitInfo, Permit } from './rate-gate/permit.ts'
export { createRateGate, type RateGate } from './rate-gate/rate-gate.ts'
export { parseRetryAfter } from './rate-gate/retry-after.ts'
export { report } from './report.ts'
export {
  type AuthorizedFetch,
  type AuthorizedFetchOptions,
  type AuthorizedRequestInit,
  authorizedFetch,
} from './requests/authorized-fetch.ts'
export type {
  OperationEnd,
  OperationEvent,
  OperationOutcome,
  OperationStart,
} from './requests/operation-event.ts'
export { createSession } from './session/create-session.ts'
export type { Lease } from './session/lease.ts'
export type {
  Identity,
  RenewalReason,
  RenewalStart,
  Session,
  SessionEvent,
  SessionOptions,
  SessionState,
  SessionStatus,
  StoreAction,
  TokenOptions,
  Verdict,
} from './session/session.ts'
export { sha256 } from './session/sha256.ts'
export { type StoreProtocol, storeProtocol } from './session/sharing.ts'
export { memoryStore } from './stores/memory-store.ts'
export { type Seal, sealedStore } from './stores/sealed-store.ts'
export type { CommitResult, SessionStore, StoredHandles, StoreEntry } from './stores/session-store.ts'
