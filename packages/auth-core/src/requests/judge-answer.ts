import type { EnergyError } from '../errors/energy-error.ts'
import { TransportError, type TransportErrorDetails } from '../errors/errors.ts'
import { isRecord } from '../is-record.ts'
import type { FailureClass, Provider } from '../provider.ts'
import type { Verdict } from '../session/session.ts'
import { asGraphQL, withTypedError } from './answer-body.ts'
import {
  type AnswerFailure,
  classifyAnswer,
  executedNothing,
  fieldsAt,
  type GraphQLAnswer,
  hasValues,
  type RawError,
  readGraphQL,
} from './graphql-answer.ts'
import { failureError, limited, partlyExecuted, tokenWanted } from './request-errors.ts'
import type { RequestFacts } from './request-facts.ts'

/** What an answer means for its request. */
export type Judgement =
  /** It is delivered, and the token was good. */
  | { readonly type: 'taken'; readonly response: Response }
  /** It was refused as a whole, for its token. */
  | {
      readonly type: 'token'
      readonly verdict: Verdict
      /** Nothing of it was executed. */
      readonly isUntouched: boolean
      readonly withError?: WithError
    }
  /** It was refused for its rate. */
  | {
      readonly type: 'limit'
      readonly error: EnergyError
      /** Nothing of it was executed. */
      readonly isUntouched: boolean
      /** The limited root fields, where the provider says which. */
      readonly fields: readonly string[]
      readonly withError?: WithError
    }
  /** Another attempt may end better; this is how it ends without one. */
  | { readonly type: 'passing'; readonly ending: Response | EnergyError }
  | { readonly type: 'failed'; readonly error: EnergyError }

/** Puts a typed error into the answer, beside the provider's own. */
export type WithError = (error: EnergyError) => Response

/** The request that an answer belongs to. */
export interface JudgedRequest {
  readonly provider: Provider
  /** Computed only when the answer is not plainly good. */
  readonly facts: () => RequestFacts
  /** It went without a token. */
  readonly isAnonymous: boolean
  readonly details: () => TransportErrorDetails
  /** What the answer says of the next attempt, in ms since the Unix epoch. */
  readonly retryAt: number | undefined
}

/** Says what the answer to a GraphQL request means. */
export function judgeAnswer(response: Response, text: string, request: JudgedRequest): Judgement {
  const answer = readGraphQL(text)
  if (!answer) return judgeForeignBody(response, text, request)
  return answer.errors.length > 0
    ? judgeErrors(response, text, answer, request)
    : { type: 'taken', response: asGraphQL(response, text) }
}

function judgeErrors(
  response: Response,
  text: string,
  answer: GraphQLAnswer,
  { provider, facts, isAnonymous, details, retryAt }: JudgedRequest,
): Judgement {
  const { status } = response
  const failures = classifyAnswer(answer, status, provider)
  const failure = failures[0]?.failure ?? 'other'
  const about = failures[0]?.error ?? {}
  const asked = facts()
  const own = { ...details(), providerCode: failures[0]?.providerCode }
  const withError: WithError = (error) => withTypedError(response, answer, about, error)
  const taken = (error: EnergyError | undefined): Judgement => ({
    type: 'taken',
    response: error ? withError(error) : asGraphQL(response, text),
  })

  if (failure === 'token-refused' || failure === 'token-missing') {
    if (isAnonymous) return taken(tokenWanted(own))
    // The same token was good for its siblings.
    if (hasValues(answer.data))
      return taken(asked.kind === 'mutation' ? partlyExecuted(own) : failureError(failure, own))
    const isRefusal = isOneOf(failures, ['token-refused', 'token-missing'])
    const isUntouched = executedNothing(answer, asked, isRefusal)
    return { type: 'token', verdict: failure, isUntouched, withError }
  }
  if (failure === 'rate-limited') {
    const isLimit = isOneOf(failures, ['rate-limited'])
    const byField = provider.limits?.byField === true && status !== 429
    const fields = byField ? fieldsAt(answer.errors.filter(isLimit), asked) : []
    const isUntouched = executedNothing(answer, asked, isLimit)
    const isPart = asked.kind === 'mutation' && !isUntouched
    const retryable = asked.kind !== 'mutation' || !provider.sendsMutationsOnce
    const error = isPart ? partlyExecuted({ ...own, retryAt }) : limited({ ...own, retryAt, retryable })
    return { type: 'limit', error, isUntouched, fields, withError }
  }
  const error = failureError(failure, own)
  const mayPass = failure === 'transient' || (failure === 'other' && isPassingStatus(status))
  if (!mayPass || hasValues(answer.data)) return taken(error)
  return { type: 'passing', ending: error ? withError(error) : asGraphQL(response, text) }
}

/** Judges what should have been GraphQL: a page of a firewall, an empty body, JSON of something else. */
function judgeForeignBody(
  { status, ok }: Response,
  text: string,
  { provider, facts, isAnonymous, details, retryAt }: JudgedRequest,
): Judgement {
  const own = { ...details(), status, retryAt }
  const failure = provider.classify({ status, body: text })
  if (failure === 'token-refused' || failure === 'token-missing')
    return isAnonymous
      ? { type: 'failed', error: tokenWanted(own) }
      : { type: 'token', verdict: failure, isUntouched: true }
  const isMutation = facts().kind === 'mutation'
  const noGraphQL = new TransportError(`The provider answered with status ${status} and no GraphQL.`, {
    ...own,
    retryable: failure === 'transient' || status >= 500 || ok || [401, 403, 408, 429].includes(status),
    // A proxy in front may answer for a server that has already acted.
    outcomeUnknown: isMutation && (status >= 500 || ok || provider.sendsMutationsOnce === true),
  })
  // A 503 may come from a proxy that lost the answer of a mutation that ran.
  const isUntouched = status === 429
  const retryable = !isMutation || (isUntouched && !provider.sendsMutationsOnce)
  if (failure === 'rate-limited')
    return { type: 'limit', error: limited({ ...own, retryable }), isUntouched, fields: [] }
  if (status === 503 && retryAt !== undefined)
    return { type: 'limit', error: noGraphQL, isUntouched, fields: [] }
  const typed = failureError(failure, own)
  if (isPassingStatus(status) || ok) return { type: 'passing', ending: noGraphQL }
  // A page of HTML says nothing of the one who asks, whatever its status.
  const speaks = (failure === 'forbidden' && isJsonObject(text)) || failure === 'too-complex'
  return { type: 'failed', error: speaks && typed ? typed : noGraphQL }
}

function isOneOf(
  failures: readonly AnswerFailure[],
  classes: readonly FailureClass[],
): (error: RawError) => boolean {
  return (error) => failures.some((one) => one.error === error && classes.includes(one.failure))
}

function isPassingStatus(status: number): boolean {
  return status === 502 || status === 503 || status === 504
}

function isJsonObject(text: string): boolean {
  try {
    return isRecord(JSON.parse(text))
  } catch {
    return false
  }
}
