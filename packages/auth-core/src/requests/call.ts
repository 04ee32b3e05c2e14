import type { Clock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import type { TransportErrorDetails } from '../errors/errors.ts'
import { withOperationName } from '../errors/with-operation-name.ts'
import { isMalformed } from '../http/is-malformed.ts'
import { isStream } from '../http/is-stream.ts'
import { refuseRedirect } from '../http/refuse-redirect.ts'
import { retryAtOf } from '../http/retry-at.ts'
import { withAuthorization } from '../http/with-authorization.ts'
import type { Provider } from '../provider.ts'
import type { Gate } from '../rate-gate/gate.ts'
import type { GateRequest, Permit } from '../rate-gate/permit.ts'
import { report } from '../report.ts'
import type { Lease } from '../session/lease.ts'
import type { Verdict } from '../session/session.ts'
import { asGraphQL, readAgain } from './answer-body.ts'
import { askLimits } from './ask-limits.ts'
import type { Deadlines, Expiring } from './deadlines.ts'
import type { Target } from './hosts.ts'
import { type Judgement, judgeAnswer, raise } from './judge-answer.ts'
import { type OperationObservation, observeOperation } from './observe-operation.ts'
import type { OperationOutcome } from './operation-event.ts'
import {
  aborted,
  alwaysRefused,
  brokenFunction,
  lostAnswer,
  malformedRequest,
  notSentAgain,
  partlyExecuted,
  refusedMeanwhile,
  tookTooLong,
} from './request-errors.ts'
import type { AskedRequest, RequesterOptions } from './requester.ts'

/** What all calls of one client share. */
export interface CallSurroundings {
  readonly provider: Provider
  readonly clock: Clock
  readonly random: () => number
  /** How long one attempt may take, in ms. */
  readonly requestTimeout: number
  readonly on: RequesterOptions['on']
  /** The calls that are under way, and their deadlines. */
  readonly calls: Deadlines<Call>
}

/** One request from the moment it is asked for until it has its answer. */
export interface Call extends GateRequest, Expiring {
  readonly own: CallSurroundings
  readonly asked: AskedRequest
  readonly input: Request | string
  readonly init: RequestInit
  readonly target: Target
  readonly gate: Gate | undefined
  readonly resolve: (response: Response) => void
  readonly reject: (error: unknown) => void
  permit: Permit | undefined
  lease: Lease | undefined
  sends: number
  retries: number
  /** What its last answer came to, for when the gate lets nothing more through. */
  limited: Judgement | undefined
  /** Stops the pause before another attempt. */
  cancelPause: (() => void) | undefined
  /** Listens to signals: to the one that it is asked with, and while it waits to that of `fetch`. */
  stop: (() => void) | undefined
  /** Left out while nobody observes. */
  observation: OperationObservation | undefined
  isOver: boolean
}

// A request that is refused with this many tokens in a row is not refused because of its token.
const mostSends = 8
const mostRetries = 2
const firstPause = 500

/** What a call is made of. */
export type NewCall = Pick<Call, 'asked' | 'input' | 'init' | 'target' | 'gate' | 'resolve' | 'reject'>

/** Makes a call, and sends it as soon as its gate and its token let it. */
export function sendCall(own: CallSurroundings, given: NewCall): void {
  const { asked, init, target } = given
  const { provider, clock, on } = own
  const question = provider.limits?.question
  const call: Call = {
    ...given,
    own,
    admit(permit) {
      call.permit = permit
      call.observation?.leaveGate()
      void attempt(call)
    },
    refuse(error) {
      call.permit = undefined
      end(call, error, call.limited)
    },
    fields: () => [...asked.facts().fields.values()],
    askLimits: question && (() => askLimits(question, (body) => post(call, body), clock)),
    on,
    permit: undefined,
    lease: undefined,
    sends: 0,
    retries: 0,
    expiresAt: Number.POSITIVE_INFINITY,
    limited: undefined,
    cancelPause: undefined,
    stop: undefined,
    observation: on && observeOperation({ on, clock }, asked.facts(), target.host),
    isOver: false,
  }
  own.calls.add(call)
  heedSignal(call, asked.signal)
  enter(call)
  if (call.sends === 0) heedSignal(call, init.signal)
}

/** Ends a call whose attempt has taken too long. */
export function expireCall(call: Call): void {
  failCall(call, tookTooLong(details(call), call.own.requestTimeout, call.asked.isMutation))
}

function enter(call: Call): void {
  if (call.isOver) return
  if (call.gate) call.observation?.enterGate()
  const permit = call.gate?.enter(call)
  if (!permit) void attempt(call)
  else if (!call.isOver) call.permit ??= permit
}

/** Sends a call with the token at hand, or the next one, until an answer decides what becomes of it. */
async function attempt(call: Call): Promise<void> {
  const { asked, target, input } = call
  let isAway = false
  let status: number | undefined
  try {
    for (;;) {
      status = undefined
      if (isUnwanted(call)) return
      call.lease = asked.identity.peek(target.host)
      if (!call.lease) {
        const coming = asked.identity.token({ host: target.host })
        call.observation?.awaitRenewal(asked.identity.renewal)
        call.lease = await coming
        if (isUnwanted(call)) return
      }
      if (call.sends++ === 0) target.budget.earn()
      call.own.calls.start(call)
      const init = initOf(call)
      isAway = true
      const response = await asked.fetch(input instanceof Request ? input.clone() : input, init)
      if (call.isOver) {
        response.body?.cancel().catch(() => {})
        return
      }
      status = response.status
      call.observation?.receive(status)
      if (!response.ok || response.redirected) refuseRedirect(response, target.url, 'The provider')
      const contentType = response.headers.get('content-type') ?? ''
      const isInParts = asked.isGraphQL && response.ok && isStream(contentType)
      if (isInParts) {
        if (await isBegun(call, response)) return
        isAway = false
        continue
      }
      const text = asked.isGraphQL ? await response.text() : undefined
      if (call.isOver) return
      isAway = false
      if (text === undefined ? isDone(call, response) : isSettled(call, response, contentType, text)) return
    }
  } catch (cause) {
    if (!isAway || EnergyError.isInstance(cause) || call.isOver) failCall(call, cause)
    else if (call.init.signal?.aborted) cancel(call)
    else if (status === undefined && isMalformed(target.url, initOf(call)))
      failCall(call, malformedRequest(details(call)))
    else if (!retry(call, undefined))
      failCall(call, lostAnswer({ ...details(call), status, cause }, asked.isMutation))
  }
}

/** Whether a call ended meanwhile, or ends here because nobody waits for it any more. */
function isUnwanted(call: Call): boolean {
  if (!call.isOver && !call.init.signal?.aborted) return false
  return cancel(call)
}

/** Judges an answer that is not read. @returns whether the call is over; otherwise it is sent again */
function isDone(call: Call, response: Response): boolean {
  const { asked, lease, sends } = call
  // Of what is not GraphQL the status alone counts: whoever asked judges what is not the token's fault.
  const verdict = asked.isGraphQL ? 'other' : call.own.provider.classify({ status: response.status })
  if (verdict !== 'token-refused' || lease?.authorization === undefined)
    return accept(call, response, response.ok ? 'ok' : 'failed')
  refuse(call, verdict)
  if (sends === 1 && isRepeatable(call)) return false
  return deliver(call, response, 'failed')
}

/** Judges an answer that was read. @returns whether the call is over or waits; otherwise it is sent again */
function isSettled(call: Call, response: Response, contentType: string, text: string): boolean {
  // What is most often the case, and needs no parsing: the client is about to do that itself.
  if (isPlainlyGood(response, text)) {
    const isText = /^text\//i.test(contentType)
    return accept(call, isText ? asGraphQL(response, text) : readAgain(response, text), 'ok')
  }
  return follow(call, response, judge(call, response, text))
}

/** Judges an answer in parts by the first one. @returns whether the call is over or waits; otherwise it is sent again */
async function isBegun(call: Call, response: Response): Promise<boolean> {
  const isSubscription = call.asked.facts().kind === 'subscription'
  // The next event of a subscription may take as long as it likes, and holds nobody up.
  if (isSubscription) {
    call.expiresAt = Number.POSITIVE_INFINITY
    pass(call)
  }
  const { openParts } = await import('../late.ts')
  const parts = await openParts(response)
  const { first } = parts
  const respond = (): Response =>
    parts.respond((answer, isPartial) => judgePart(call, response, answer, isPartial))
  // A subscription may end without an event.
  const isGood = first === undefined || (isSubscription && first === '')
  const judgement = isGood ? undefined : judge(call, response, first)
  if (!call.isOver && (!judgement || judgement.type === 'taken'))
    return accept(call, respond(), judgement?.outcome ?? 'ok', judgement?.error)
  parts.cancel()
  return call.isOver || !judgement || follow(call, response, judgement)
}

/** Puts the typed error into an answer of a part: the same as into a whole one. */
async function judgePart(call: Call, response: Response, text: string, isPartial: boolean): Promise<string> {
  const { type, error, fields, respond } = judge(call, response, text, isPartial)
  if (type === 'limit') call.gate?.hear(call, { retryAt: error?.retryAt, fields })
  const isRefusal = type === 'token-refused' || type === 'token-missing'
  if (isRefusal) refuse(call, type)
  const typed = isRefusal ? refusedMeanwhile(details(call)) : error
  return respond(typed && withOperationName(typed, call.asked.facts().operationName)).text()
}

function judge(call: Call, response: Response, text: string, isPartial = false): Judgement {
  return judgeAnswer(response, text, {
    provider: call.own.provider,
    facts: call.asked.facts(),
    isAnonymous: call.lease?.authorization === undefined,
    ...(isPartial && { isPartial }),
    details: details(call),
    retryAt: retryAtOf(response.headers, call.own.clock.now()),
  })
}

/** Does what a judgement says. @returns whether the call is over or waits; otherwise it is sent again */
function follow(call: Call, { headers }: Response, judgement: Judgement): boolean {
  const { type, error, respond, outcome } = judgement
  switch (type) {
    case 'taken':
      return accept(call, respond(error), outcome, error)
    case 'limit':
      return limit(call, judgement)
    case 'passing':
      return retry(call, retryAtOf(headers, call.own.clock.now())) || end(call, error, judgement)
    case 'failed':
      return end(call, error, judgement)
    default: {
      refuse(call, type)
      const reason = reasonNotToReplay(call, judgement)
      return reason !== undefined && end(call, reason, judgement)
    }
  }
}

function refuse({ asked, lease, target }: Call, verdict: Verdict): void {
  if (lease) asked.identity.reject(lease, verdict, target.host)
}

/** Why what was refused for its token is not sent once more, with a newer one. */
function reasonNotToReplay(call: Call, { isUntouched }: Judgement): EnergyError | undefined {
  const { asked, sends } = call
  if (!isRepeatable(call) || (asked.isMutation && asked.sendOnce)) return notSentAgain(details(call))
  if (asked.isMutation && !isUntouched) return partlyExecuted(details(call))
  return sends < mostSends ? undefined : alwaysRefused(details(call))
}

/** Tells the gate of a limit, and lets it decide about another attempt. */
function limit(call: Call, judgement: Judgement): true {
  const { error, fields, isUntouched } = judgement
  const { asked, gate, permit } = call
  const mayRepeat = asked.isMutation ? isUntouched && !asked.sendOnce : asked.facts().kind === 'query'
  const again = mayRepeat && gate !== undefined && isRepeatable(call)
  call.limited = judgement
  call.expiresAt = Number.POSITIVE_INFINITY
  if (again) {
    call.observation?.enterGate()
    heedSignal(call, call.init.signal)
  } else call.permit = undefined
  if (gate && permit && gate.limited(permit, { retryAt: error?.retryAt, again, fields })) tellRetry(call)
  return again || end(call, error, judgement)
}

/** Sends a query once more in a while, after a failure that may pass. @returns whether it does. */
function retry(call: Call, retryAt: number | undefined): boolean {
  const { gate, target, asked, own } = call
  const { clock, random, requestTimeout } = own
  const named = retryAt === undefined ? 0 : Math.max(0, retryAt - clock.now())
  if (!gate || call.retries >= mostRetries || named > requestTimeout) return false
  if (asked.facts().kind !== 'query' || !target.budget.spend()) return false
  release(call)
  call.expiresAt = Number.POSITIVE_INFINITY
  tellRetry(call)
  heedSignal(call, call.init.signal)
  const pause = firstPause * 3 ** call.retries++
  call.cancelPause = clock.schedule(() => enter(call), Math.max(named, pause * random()))
  return true
}

function tellRetry({ asked, own, target: { host } }: Call): void {
  report(own.on, { type: 'retry-scheduled', operationName: asked.facts().operationName, host })
}

/** Sends something else with the token of a call. */
function post(call: Call, body: string): Promise<Response> {
  const { asked, target } = call
  return asked.fetch(target.url, { method: 'POST', redirect: 'manual', headers: headersOf(call), body })
}

/** Ends a call at once when a signal is aborted. While it is under way, `fetch` itself heeds the signal that it was given. */
function heedSignal(call: Call, signal: AbortSignal | null | undefined): void {
  if (!signal || call.isOver) return
  call.stop ??= () => void cancel(call)
  if (signal.aborted) call.stop()
  else signal.addEventListener('abort', call.stop)
}

/** Ends a call whose signal was aborted: by the one who asked, or for a typed reason of ours. */
function cancel(call: Call): true {
  const { asked, sends } = call
  const reason: unknown = asked.signal?.reason
  return EnergyError.isInstance(reason)
    ? failCall(call, reason)
    : failCall(call, aborted(details(call), sends > 0 && asked.isMutation), 'cancelled')
}

function accept(call: Call, response: Response, outcome: OperationOutcome, error?: EnergyError): true {
  if (call.lease) call.asked.identity.accept(call.lease, call.target.host)
  return deliver(call, response, outcome, error)
}

function deliver(call: Call, response: Response, outcome: OperationOutcome, error?: EnergyError): true {
  pass(call)
  if (finish(call, outcome, error)) call.resolve(response)
  return true
}

/** Tells the gate that a call came through. */
function pass(call: Call): void {
  const { gate, permit, sends } = call
  if (!gate || !permit || sends === 0) return
  call.permit = undefined
  gate.passed(permit)
}

/** Ends a call with its answer, where one can carry the error, or with the error. */
function end(call: Call, error: EnergyError | undefined, judgement?: Judgement): true {
  const { respond = raise, outcome = 'failed' } = judgement ?? {}
  try {
    const named = error && withOperationName(error, call.asked.facts().operationName)
    return deliver(call, respond(named), outcome, named)
  } catch (cause) {
    return failCall(call, cause)
  }
}

/** Ends a call with an error; what is none of ours was thrown by a function of the app or of the provider's description. */
export function failCall(call: Call, cause: unknown, outcome: OperationOutcome = 'failed'): true {
  if (call.isOver) release(call)
  else {
    const error = brokenFunction(cause, details(call))
    if (finish(call, outcome, error)) call.reject(error)
  }
  return true
}

function finish(call: Call, outcome: OperationOutcome, error: EnergyError | undefined): boolean {
  release(call)
  if (call.isOver) return false
  call.isOver = true
  call.own.calls.delete(call)
  call.cancelPause?.()
  if (call.stop)
    for (const signal of [call.asked.signal, call.init.signal])
      signal?.removeEventListener('abort', call.stop)
  call.observation?.end(outcome, call.sends, error)
  return true
}

function release(call: Call): void {
  const { gate, permit } = call
  call.permit = undefined
  if (gate && permit) gate.leave(permit)
}

function details({ asked, target, own }: Call): TransportErrorDetails {
  return { provider: own.provider.name, operationName: asked.facts().operationName, host: target.host }
}

function isPlainlyGood({ ok }: Response, text: string): boolean {
  return ok && text.startsWith('{"data"') && text.endsWith('}') && !text.includes('"errors"')
}

/** The headers of a request, with the token in the form that its host wants. */
function initOf(call: Call): RequestInit {
  const { init, input } = call
  return {
    ...(input instanceof Request && { method: input.method }),
    ...init,
    headers: headersOf(call),
    // A redirect is never followed: it would carry the variables, and the app's headers, to a stranger.
    redirect: 'manual',
  }
}

function headersOf({ init, input, target, lease }: Call): HeadersInit {
  const authorization = lease?.authorization
  return withAuthorization(
    init.headers ?? (input instanceof Request ? input.headers : undefined),
    authorization !== undefined && target.authorization ? target.authorization(authorization) : authorization,
  )
}

function isRepeatable({ init }: Call): boolean {
  // React Native has no streams at all.
  return !(globalThis.ReadableStream && init.body instanceof ReadableStream)
}
