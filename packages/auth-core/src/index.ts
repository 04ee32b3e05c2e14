export { classifyStatus } from './classify-status.ts'
export type { ClientEvent } from './client/client-event.ts'
export type { ProviderClientOptions, ProviderSessionOptions } from './client/client-options.ts'
export { createProviderClient } from './client/create-provider-client.ts'
export { createProviderSession } from './client/create-provider-session.ts'
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
  StoreError,
  TransportError,
  type TransportErrorDetails,
} from './errors/errors.ts'
export { energyError } from './errors/find-energy-error.ts'
export {
  type PaginationErrorDetails,
  PaginationLimitError,
  PaginationLoopError,
} from './errors/pagination-errors.ts'
export { type AuthorizedFetchOptions, authorizedFetch } from './exchanges/authorized-fetch.ts'
export {
  type PaginationExtension,
  type PaginationRequest,
  paginationExchange,
} from './exchanges/pagination-exchange.ts'
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
} from './grants/oauth.ts'
export {
  type ClientAuthentication,
  type OAuthClient,
  oauthRequest,
  oauthTokenRequest,
} from './grants/oauth-request.ts'
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
export {
  defineProvider,
  type Endpoint,
  type Failure,
  type FailureClass,
  type PaginationRules,
  type Provider,
} from './provider.ts'
export type { GateEvent } from './rate-gate/gate-event.ts'
export {
  createRateGate,
  type RateGate,
  type RateGateOptions,
  type Visit,
  type Visitor,
} from './rate-gate/rate-gate.ts'
export { parseRetryAfter } from './rate-gate/retry-after.ts'
export { createSession } from './session/create-session.ts'
export type { Lease } from './session/lease.ts'
export type {
  Identity,
  RenewalReason,
  Session,
  SessionEvent,
  SessionOptions,
  SessionState,
  SessionStatus,
  Verdict,
} from './session/session.ts'
export { memoryStore } from './stores/memory-store.ts'
export { type Seal, sealedStore } from './stores/sealed-store.ts'
export type { CommitResult, SessionStore, StoreEntry } from './stores/session-store.ts'
