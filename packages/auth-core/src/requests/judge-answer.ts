import type { EnergyError } from '../errors/energy-error.ts'
import { TransportError, type TransportErrorDetails } from '../errors/errors.ts'
import { parseRecord } from '../parse-record.ts'
import type { FailureClass, Provider } from '../provider.ts'
import { asGraphQL, withTypedError } from './answer-body.ts'
import {
  classifyAnswer,
  executedNothing,
  fieldsAt,
  type GraphQLAnswer,
  hasValues,
  type RawError,
  readGraphQL,
} from './graphql-answer.ts'
import type { OperationOutcome } from './operation-event.ts'
import { failureError, limitError, partlyExecuted, tokenWanted } from './request-errors.ts'
import type { RequestFacts } from './request-facts.ts'

/** What an answer means for its request. */
export interface Judgement {
  /**
   * - `taken`: it is delivered, and the token was good.
   * - `token-refused`, `token-missing`: it was refused as a whole, for its token.
   * - `limit`: it was refused for its rate.
   * - `passing`: another attempt may end better.
   * - `failed`: none will, and it says nothing of the token.
   */
  readonly type: 'taken' | 'token-refused' | 'token-missing' | 'limit' | 'passing' | 'failed'
  /** How the request ends without another attempt, for those who observe it. */
  readonly outcome: OperationOutcome
  /** The error that it ends with then. Left out: the answer says it all. */
  readonly error?: EnergyError | undefined
  /** Nothing of it was executed. */
  readonly isUntouched: boolean
  /** The limited root fields, where the provider says which. */
  readonly fields: readonly string[]
  /**
   * Makes what is delivered: the answer, with a typed error beside the provider's own.
   *
   * @throws the error, where the answer is none that could carry it.
   */
  readonly respond: (error: EnergyError | undefined) => Response
}

/** The request that an answer belongs to. */
export interface JudgedRequest {
  readonly provider: Provider
  readonly facts: RequestFacts
  /** It went without a token. */
  readonly isAnonymous: boolean
  /** The server has executed a part of it, whatever the answer holds. */
  readonly isPartial?: boolean
  readonly details: TransportErrorDetails
  /** What the answer says of the next attempt, in ms since the Unix epoch. */
  readonly retryAt: number | undefined
}

/** Says what the answer to a GraphQL request means. */
export function judgeAnswer(response: Response, text: string, request: JudgedRequest): Judgement {
  const answer = readGraphQL(text)
  return answer ? judgeGraphQL(response, text, answer, request) : judgeForeignBody(response, text, request)
}

function judgeGraphQL(
  response: Response,
  text: string,
  answer: GraphQLAnswer,
  { provider, facts, isAnonymous, details, retryAt, isPartial = hasValues(answer.data) }: JudgedRequest,
): Judgement {
  const { status } = response
  const failures = classifyAnswer(answer, provider, status)
  const [gravest] = failures
  const failure = gravest?.failure ?? 'other'
  const own = { ...details, providerCode: gravest?.providerCode }
  const isOneOf =
    (...classes: readonly FailureClass[]) =>
    (error: RawError): boolean =>
      failures.some((one) => one.error === error && classes.includes(one.failure))
  const judgement = {
    outcome: gravest ? (isPartial ? 'partial' : 'failed') : 'ok',
    isUntouched: false,
    fields: [],
    respond: (error: EnergyError | undefined) =>
      error && gravest ? withTypedError(response, answer, gravest.error, error) : asGraphQL(response, text),
  } as const

  if (failure === 'token-refused' || failure === 'token-missing') {
    if (isAnonymous) return { ...judgement, type: 'taken', error: tokenWanted(own) }
    // The same token was good for its siblings.
    if (isPartial)
      return {
        ...judgement,
        type: 'taken',
        error: facts.kind === 'mutation' ? partlyExecuted(own) : failureError(failure, own),
      }
    const isRefusal = isOneOf('token-refused', 'token-missing')
    return { ...judgement, type: failure, isUntouched: executedNothing(answer, facts, isRefusal) }
  }
  if (failure === 'rate-limited') {
    const isLimit = isOneOf(failure)
    const isUntouched = executedNothing(answer, facts, isLimit)
    const byField = provider.limits?.byField === true && status !== 429
    return {
      ...judgement,
      type: 'limit',
      error: limitError({ ...own, retryAt }, facts, isUntouched, provider.sendsMutationsOnce),
      isUntouched,
      fields: byField ? fieldsAt(answer.errors.filter(isLimit), facts) : [],
    }
  }
  const mayPass = failure === 'transient' || (gravest && failure === 'other' && isPassingStatus(status))
  return {
    ...judgement,
    type: mayPass && !isPartial ? 'passing' : 'taken',
    error: failureError(failure, own),
  }
}

/** Judges what should have been GraphQL: a page of a firewall, an empty body, JSON of something else. */
function judgeForeignBody(
  { status, ok }: Response,
  text: string,
  { provider, facts, isAnonymous, details, retryAt }: JudgedRequest,
): Judgement {
  const own = { ...details, status, retryAt }
  const failure = provider.classify({ status, body: text })
  const judgement = { outcome: 'failed', isUntouched: true, fields: [], respond: raise } as const
  if (failure === 'token-refused' || failure === 'token-missing')
    return isAnonymous
      ? { ...judgement, type: 'failed', error: tokenWanted(own) }
      : { ...judgement, type: failure }
  const noGraphQL = new TransportError(`The provider answered with status ${status} and no GraphQL.`, {
    ...own,
    retryable: failure === 'transient' || status >= 500 || ok || [401, 403, 408, 429].includes(status),
    // A proxy in front may answer for a server that has already acted.
    outcomeUnknown:
      facts.kind === 'mutation' && (status >= 500 || ok || provider.sendsMutationsOnce === true),
  })
  // A 503 may come from a proxy that lost the answer of a mutation that ran.
  const isUntouched = status === 429
  if (failure === 'rate-limited' || (status === 503 && retryAt !== undefined))
    return {
      ...judgement,
      type: 'limit',
      error:
        failure === 'rate-limited'
          ? limitError(own, facts, isUntouched, provider.sendsMutationsOnce)
          : noGraphQL,
      isUntouched,
    }
  const typed = failureError(failure, own)
  if (isPassingStatus(status) || ok) return { ...judgement, type: 'passing', error: noGraphQL }
  // A page of HTML says nothing of the one who asks, whatever its status.
  const speaks = (failure === 'forbidden' && parseRecord(text) !== undefined) || failure === 'too-complex'
  return { ...judgement, type: 'failed', error: (speaks && typed) || noGraphQL }
}

/** Responds to what can carry no error. */
export function raise(error: EnergyError | undefined): never {
  throw error
}

function isPassingStatus(status: number): boolean {
  return status >= 502 && status <= 504
}
