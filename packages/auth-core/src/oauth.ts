export type { OAuthApplication, SignInOptions } from './oauth/application.ts'
export {
  type ApplicationProof,
  type AuthorizationRequest,
  type CompletionOptions,
  completeAuthorization,
  type StartedAuthorization,
  startAuthorization,
} from './oauth/authorization-code.ts'
export {
  completeDeviceAuthorization,
  type StartedDeviceAuthorization,
  startDeviceAuthorization,
} from './oauth/device-code.ts'
export { type RevocationOptions, revokeToken } from './oauth/revoke-token.ts'
export type { SignIn } from './oauth/sign-in.ts'
export { SignInFailedError, type SignInFailedReason } from './oauth/sign-in-failed-error.ts'
