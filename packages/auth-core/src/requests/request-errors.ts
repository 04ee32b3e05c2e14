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
import { describeLoss } from '../http/describe-loss.ts'
import { wasNeverSent } from '../http/was-never-sent.ts'
import type { FailureClass } from '../provider.ts'
import type { RequestFacts } from './request-facts.ts'

// One field was refused beside others that the same token was good for.
const refusedInPart = [
  ForbiddenError,
  'The provider refuses the token for a part of this operation.',
] as const
const refused = [CredentialRejectedError, 'The provider refused a credential in this operation.'] as const

const errorOf = {
  forbidden: [ForbiddenError, 'The provider does not allow this operation, or a part of it.'],
  'rate-limited': [RateLimitedError, 'The provider limits requests at the moment.'],
  'too-complex': [
    QueryTooComplexError,
    'The document exceeds a limit of the provider on complexity or nodes.',
  ],
  'credential-rejected': refused,
  'credential-doubted': refused,
  invalid: [
    InvalidRequestError,
    'The provider refuses the arguments of this operation. Its own errors say which.',
  ],
  'schema-mismatch': [
    SchemaMismatchError,
    "The provider's schema does not take this document. Update the package, or pull the schema and generate your documents anew.",
  ],
  'token-refused': refusedInPart,
  'token-missing': refusedInPart,
  'refresh-token-rejected': undefined,
  transient: undefined,
  other: undefined,
} as const satisfies Record<FailureClass, unknown>

/** The typed error for what a failure means; `undefined` where the provider's own errors say it all. */
export function failureError(failure: FailureClass, details: EnergyErrorDetails): EnergyError | undefined {
  const known = errorOf[failure]
  return known && new known[0](known[1], details)
}

/** A mutation that was refused, for its token or its rate, after it had done something. */
export function partlyExecuted(details: EnergyErrorDetails): EnergyError {
  return new PartialMutationError(
    'A part of the mutation was executed, or may have been, before the rest was refused. It was not sent again.',
    details,
  )
}

/**
 * A request that was refused for its rate. A mutation is `retryable` only where the answer proves that nothing of it was
 * executed.
 *
 * @param isUntouched - the answer says so.
 * @param provesNothing - no answer of the provider is to be believed in that.
 */
export function limitError(
  details: EnergyErrorDetails,
  { kind }: RequestFacts,
  isUntouched: boolean,
  provesNothing = false,
): EnergyError {
  const isMutation = kind === 'mutation'
  if (isMutation && !isUntouched) return partlyExecuted(details)
  const [, message] = errorOf['rate-limited']
  return new RateLimitedError(message, { ...details, retryable: !(isMutation && provesNothing) })
}

/** A provider wants a token, and nobody had one. */
export function tokenWanted(details: EnergyErrorDetails): EnergyError {
  return new ReauthenticationRequiredError(
    'The provider wants a token for this operation, and it was sent without one.',
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

/** The token of an answer that comes in parts was refused after it had begun. */
export function refusedMeanwhile(details: TransportErrorDetails): EnergyError {
  return new TransportError(
    'The token was refused while the answer was coming. Ask again: the next token is another one.',
    {
      ...details,
      retryable: true,
    },
  )
}

/** An operation for which no token is good. */
export function alwaysRefused(details: EnergyErrorDetails): EnergyError {
  return new SessionSuspectError(
    'The provider refused this operation with every token, though it takes them for others.',
    details,
  )
}

/** The error of a request that takes longer than `timeout` ms. */
export function tookTooLong(
  details: TransportErrorDetails,
  timeout: number,
  isMutation: boolean,
): EnergyError {
  const cause = Object.assign(new Error('timeout'), { name: 'TimeoutError' })
  return new TransportError(`The provider did not answer within ${timeout} ms.`, {
    ...details,
    cause,
    outcomeUnknown: isMutation,
  })
}

/** The error of a request whose own signal ended it. */
export function aborted(details: TransportErrorDetails, outcomeUnknown: boolean): EnergyError {
  return new TransportError('The operation was aborted by its own signal.', {
    ...details,
    retryable: false,
    outcomeUnknown,
  })
}

/** A subscription that the provider would not understand. */
export function noSubscriptions(details: EnergyErrorDetails): EnergyError {
  return new ConfigurationError(
    'The provider is not known to offer subscriptions over HTTP. Poll with `watch`; if your platform does offer them, give its description `subscriptions: true`.',
    details,
  )
}

/** The error of a request that no runtime sends. */
export function malformedRequest(details: TransportErrorDetails): EnergyError {
  return new ConfigurationError(
    'The request cannot be sent as it stands, and nothing was sent: a header has a name or a value that HTTP does not know, or the method takes no body.',
    details,
  )
}

/**
 * The error of a request that got no complete answer.
 *
 * @param matters - what became of it matters: a mutation, or a credential that may be used up.
 */
export function lostAnswer(details: TransportErrorDetails, matters: boolean): EnergyError {
  const { cause, host = 'the provider', status } = details
  return new TransportError(describeLoss(cause, host, status), {
    ...details,
    outcomeUnknown: matters && !wasNeverSent(cause),
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
