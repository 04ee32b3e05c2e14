export {
  type SignIn,
  SignInFailedError,
  type SignInFailedReason,
  type SignInOptions,
  type StartedAuthorization,
  type StartedDeviceAuthorization,
} from '@energy/auth-core/oauth'
export type { KrakenApplication } from './auth-server/application.ts'
export {
  type AuthorizationOptions,
  type CompleteAuthorizationOptions,
  completeAuthorization,
  startAuthorization,
} from './auth-server/authorization-code.ts'
export {
  completeDeviceAuthorization,
  type DeviceAuthorizationOptions,
  startDeviceAuthorization,
} from './auth-server/device-code.ts'
export { type RevokeTokenOptions, revokeToken } from './auth-server/revoke-token.ts'
export type { AuthorizationScheme } from './authorization-scheme.ts'
export { createKrakenClient, type KrakenClientOptions } from './client.ts'
export { type ClientIp, clientIpHeaders } from './client-ip-headers.ts'
export { endpoints, type KrakenInstance } from './endpoints.ts'
export { describeErrorCode, type KrakenErrorDescription } from './errors/describe-error-code.ts'
export { explainSignInFailure, type SignInFailure } from './errors/explain-sign-in-failure.ts'
export type { KrakenErrorCode } from './errors/failure-classes.ts'
export { type ValidationError, validationErrors } from './errors/validation-errors.ts'
export { krakenExchange } from './exchange.ts'
export { type KrakenFetchOptions, krakenFetch } from './fetch.ts'
export {
  accessToken,
  apiKey,
  type ClientCredentials,
  clientCredentials,
  type EmailPassword,
  emailPassword,
  type Masquerade,
  masquerade,
  organizationSecretKey,
  preSignedKey,
  refreshToken,
  resumeSignIn,
} from './grants/index.ts'
export { kraken } from './kraken.ts'
export { type KrakenLimits, limits } from './limits.ts'
export { type QueryComplexity, type QueryComplexityOptions, queryComplexity } from './query-complexity.ts'
export { type FieldRateLimit, type RateLimitInfo, type RateLimits, readRateLimits } from './rate-limits.ts'
export { createKrakenSession, type KrakenSessionOptions } from './session.ts'
export { createKrakenSessionPool, type KrakenSessionPoolOptions } from './session-pool.ts'
export { fromMinorUnits, toMinorUnits } from './values/minor-units.ts'
export { sumDecimals } from './values/sum-decimals.ts'
export { toIsoDateTime } from './values/to-iso-date-time.ts'
