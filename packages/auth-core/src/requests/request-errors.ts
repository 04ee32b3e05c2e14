import { EnergyError, type EnergyErrorDetails } from '../errors/energy-error.ts'
import {
  ConfigurationError,
  CredentialRejectedError,
  ForbiddenError,
  InvalidRequestError,
  PartialMutationError,
  QueryTooComplexError,
  RateLimitedError,
  ReauthenticationRequiredError,
  SchemaMismatchError,
  SessionSuspectError,
  TransportError,
  type TransportErrorDetails,
} from '../errors/errors.ts'
import { withOperationName } from '../errors/with-operation-name.ts'
import { wasNeverSent } from '../http/was-never-sent.ts'
import type { FailureClass } from '../provider.ts'

/** The typed error for what a failure means; `undefined` where the provider's own errors say it all. */
export function failureError(failure: FailureClass, details: EnergyErrorDetails): EnergyError | undefined {
  switch (failure) {
    case 'forbidden':
      return new ForbiddenError('The provider does not allow this operation, or a part of it.', details)
    case 'rate-limited':
      return new RateLimitedError('The provider limits requests at the moment.', details)
    case 'too-complex':
      return new QueryTooComplexError(
        'The document exceeds a limit of the provider on complexity or nodes.',
        details,
      )
    case 'credential-rejected':
    case 'credential-doubted':
      return new CredentialRejectedError('The provider refused a credential in this operation.', details)
    case 'invalid':
      return new InvalidRequestError(
        'The provider refuses the arguments of this operation. Its own errors say which.',
        details,
      )
    case 'schema-mismatch':
      return new SchemaMismatchError(
        "The provider's schema does not take this document. Update the package, or pull the schema and generate your documents anew.",
        details,
      )
    // One field was refused beside others that the same token was good for.
    case 'token-refused':
    case 'token-missing':
      return new ForbiddenError('The provider refuses the token for a part of this operation.', details)
    default:
      return undefined
  }
}

/** A mutation whose token was refused after it had done something. */
export function partlyExecuted(details: EnergyErrorDetails): EnergyError {
  return new PartialMutationError(
    'The mutation was executed in part before its token was refused. It was not sent again.',
    details,
  )
}

/** A provider wants a token, and there is nobody to have one. */
export function tokenWanted(details: EnergyErrorDetails): EnergyError {
  return new ReauthenticationRequiredError(
    'The provider wants a token for this operation, and the session is anonymous.',
    details,
  )
}

/** A mutation that is never sent twice was refused for its token. */
export function notSentAgain(details: EnergyErrorDetails): EnergyError {
  return new TransportError(
    'The token of this mutation was refused. It was not sent again: look whether it was executed, then send it.',
    { ...details, outcomeUnknown: true, retryable: false },
  )
}

/** An operation for which no token is good. */
export function alwaysRefused(details: EnergyErrorDetails): EnergyError {
  return new SessionSuspectError(
    'The provider refused this operation with every token, though it takes them for others.',
    details,
  )
}

/** A subscription that the provider would not understand. */
export function noSubscriptions(details: EnergyErrorDetails): EnergyError {
  return new ConfigurationError(
    'The provider is not known to offer subscriptions over HTTP. Poll with `watch`; if your platform does offer them, give its description `subscriptions: true`.',
    details,
  )
}

/** The error of a request that got no complete answer. */
export function lostAnswer(details: TransportErrorDetails, isMutation: boolean): EnergyError {
  return new TransportError('No complete answer arrived from the provider.', {
    ...details,
    outcomeUnknown: isMutation && !wasNeverSent(details.cause),
  })
}

/** The error of what a function of the app, or of the provider's description, threw. */
export function brokenFunction(cause: unknown, details: EnergyErrorDetails): EnergyError {
  return EnergyError.isInstance(cause)
    ? withOperationName(cause, details.operationName)
    : new ConfigurationError(
        'A function that prepares or judges requests threw: `fetchOptions`, or one of the description of the provider.',
        { ...details, cause },
      )
}
