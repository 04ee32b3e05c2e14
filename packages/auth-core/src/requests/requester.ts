import { type Clock, systemClock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import type { TransportErrorDetails } from '../errors/errors.ts'
import { withOperationName } from '../errors/with-operation-name.ts'
import { refuseRedirect } from '../http/refuse-redirect.ts'
import { retryAtOf } from '../http/retry-at.ts'
import { withAuthorization } from '../http/with-authorization.ts'
import type { Endpoint, Provider } from '../provider.ts'
import type { GateEvent } from '../rate-gate/gate-event.ts'
import type { GateRequest, Permit, RateGate } from '../rate-gate/rate-gate.ts'
import { report } from '../report.ts'
import type { Lease } from '../session/lease.ts'
import type { Identity, Verdict } from '../session/session.ts'
import { asGraphQL, readAgain } from './answer-body.ts'
import { askLimits } from './ask-limits.ts'
import { createDeadlines, type Expiring } from './deadlines.ts'
import { createHosts, type Target } from './hosts.ts'
import { type Judgement, judgeAnswer, type Respond, raise } from './judge-answer.ts'
import {
  aborted,
  alwaysRefused,
  brokenFunction,
  lostAnswer,
  notSentAgain,
  partlyExecuted,
  tookTooLong,
} from './request-errors.ts'
import type { RequestFacts } from './request-facts.ts'

/** The settings of {@link createRequester}. */
export interface RequesterOptions {
  readonly provider: Provider
  /** Where the provider is reached, for its further hosts. @defaultValue the provider's endpoint with the URL */
  readonly endpoint?: Endpoint | undefined
  /** Finds the gate of a host. Left out: no gate, and nothing is sent again after a passing failure. */
  readonly gate?: ((identity: Asker, url: string) => RateGate | undefined) | undefined
  /** How long one attempt may take, in ms. @defaultValue `30_000` */
  readonly requestTimeout?: number | undefined
  /** Lets secrets go to hosts other than this machine over plain `http:`. @defaultValue `false` */
  readonly allowInsecureRequests?: boolean | undefined
  /** @defaultValue the machine's clock */
  readonly clock?: Clock | undefined
  /** @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined
  /** Receives what happens at the gate, free of secrets. Left out: nobody is told. */
  readonly on?: ((event: GateEvent) => void) | undefined
}

/** Whom a request speaks for. */
export type Asker = Pick<Identity, 'peek' | 'token' | 'reject' | 'accept'> &
  Partial<Pick<Identity, 'gate' | 'signal'>>

/** One request of a client, before anything of ours. */
export interface AskedRequest {
  readonly identity: Asker
  readonly fetch: typeof globalThis.fetch
  /** Computed when something needs it: an error, a closed lane, several hosts. */
  readonly facts: () => RequestFacts
  readonly isMutation: boolean
  /** Whether GraphQL was asked for. Of other answers the status alone counts, and their bodies pass unread. */
  readonly isGraphQL: boolean
  /** It must never be sent again by itself. */
  readonly sendOnce: boolean
  /** Ends it, besides the signal that `fetch` is given. */
  readonly signal?: AbortSignal | undefined
}

/** Sends requests. */
export interface Requester {
  /** Sends a request as `fetch` does. Every failure is a typed error; an answer of GraphQL carries it beside its own. */
  request(asked: AskedRequest, input: RequestInfo | URL, init: RequestInit): Promise<Response>
  /** Ends everything that is under way with an error. */
  end(reason: EnergyError): void
}

/** One request from the moment it is asked for until it has its answer. */
interface Call extends GateRequest, Expiring {
  readonly asked: AskedRequest
  readonly input: RequestInfo | URL
  readonly init: RequestInit
  readonly target: Target
  readonly gate: RateGate | undefined
  readonly resolve: (response: Response) => void
  readonly reject: (error: unknown) => void
  permit: Permit | undefined
  lease: Lease | undefined
  sends: number
  retries: number
  /** Makes what is delivered when the gate lets nothing more through. */
  respond: Respond | undefined
  /** Stops the pause before another attempt. */
  cancelPause: (() => void) | undefined
  /** Takes the listener off the signal of the one who asked. */
  unlisten: (() => void) | undefined
  isOver: boolean
}

// A request that is refused with this many tokens in a row is not refused because of its token.
const mostSends = 8
const mostRetries = 2
const firstPause = 500

/**
 * Makes what stands between a client and the network, in the shape of `fetch`: the hosts, the gate and its lanes, the
 * token, the deadline, replays and retries, and the judgement of each answer.
 *
 * @remarks A mutation is sent again only when the server executed nothing of it. A query is sent again after a passing
 * failure, twice, with full jitter and within the budget of its host. With a token at hand and no limit in sight, a
 * request leaves in the same turn.
 */
export function createRequester(options: RequesterOptions): Requester {
  const { provider, endpoint, allowInsecureRequests, clock = systemClock, random = Math.random, on } = options
  const { requestTimeout = 30_000 } = options
  const hostsBehind = createHosts({ provider, endpoint, clock, allowInsecureRequests })
  const calls = createDeadlines<Call>(clock, requestTimeout, (call) =>
    fail(call, tookTooLong(details(call), requestTimeout, call.asked.isMutation)),
  )
  const question = provider.limits?.question

  function request(asked: AskedRequest, input: RequestInfo | URL, init: RequestInit): Promise<Response> {
    return new Promise((resolve, reject) => {
      const { main, forFields } = hostsBehind(urlOf(input))
      const target = forFields ? forFields(asked.facts().fields.values()) : main
      const call: Call = {
        asked,
        input:
          target === main ? input : input instanceof Request ? new Request(target.url, input) : target.url,
        init,
        target,
        gate: options.gate?.(asked.identity, target.url),
        resolve,
        reject,
        admit(permit) {
          call.permit = permit
          void attempt(call)
        },
        refuse(error) {
          call.permit = undefined
          end(call, error, call.respond)
        },
        fields: () => [...asked.facts().fields.values()],
        askLimits: question && (() => askLimits(question, (body) => post(call, body), clock)),
        on,
        permit: undefined,
        lease: undefined,
        sends: 0,
        retries: 0,
        expiresAt: Number.POSITIVE_INFINITY,
        respond: undefined,
        cancelPause: undefined,
        unlisten: undefined,
        isOver: false,
      }
      calls.add(call)
      heedSignal(call)
      enter(call)
    })
  }

  function enter(call: Call): void {
    if (call.isOver) return
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
        assertWanted(call)
        call.lease = asked.identity.peek(target.host)
        if (!call.lease) {
          call.lease = await asked.identity.token({ host: target.host })
          assertWanted(call)
        }
        if (call.sends++ === 0) target.budget.earn()
        calls.start(call)
        // A redirect is never followed: it would carry the variables, and the app's headers, to a stranger.
        const init: RequestInit = { ...call.init, headers: headersOf(call), redirect: 'manual' }
        isAway = true
        const response = await asked.fetch(input instanceof Request ? input.clone() : input, init)
        if (call.isOver) {
          response.body?.cancel().catch(() => {})
          return
        }
        status = response.status
        if (!response.ok || response.redirected) refuseRedirect(response, target.url, 'The provider')
        const contentType = response.headers.get('content-type') ?? ''
        const isRead = asked.isGraphQL && !(response.ok && isStream(contentType))
        const text = isRead ? await response.text() : undefined
        if (call.isOver) return
        isAway = false
        if (text === undefined ? isDone(call, response) : isSettled(call, response, contentType, text)) return
      }
    } catch (cause) {
      if (!isAway || EnergyError.isInstance(cause) || call.isOver) fail(call, cause)
      else if (call.init.signal?.aborted) fail(call, abortedBy(call))
      else if (!retry(call, undefined))
        fail(call, lostAnswer({ ...details(call), status, cause }, asked.isMutation))
    }
  }

  function assertWanted(call: Call): void {
    if (call.isOver || call.init.signal?.aborted) throw abortedBy(call)
  }

  /** Judges an answer that is not read. @returns whether the call is over; otherwise it is sent again */
  function isDone(call: Call, response: Response): boolean {
    const { asked, lease, sends } = call
    // Of what is not GraphQL the status alone counts: whoever asked judges what is not the token's fault.
    const verdict = asked.isGraphQL ? 'other' : provider.classify({ status: response.status })
    if (verdict !== 'token-refused' || lease?.authorization === undefined) return accept(call, response)
    refuse(call, verdict)
    if (sends === 1 && isRepeatable(call)) return false
    return deliver(call, response)
  }

  /** Judges an answer that was read. @returns whether the call is over or waits; otherwise it is sent again */
  function isSettled(call: Call, response: Response, contentType: string, text: string): boolean {
    // What is most often the case, and needs no parsing: the client is about to do that itself.
    if (isPlainlyGood(response, text))
      return accept(
        call,
        /^text\//i.test(contentType) ? asGraphQL(response, text) : readAgain(response, text),
      )
    const retryAt = retryAtOf(response.headers, clock.now())
    const judgement = judgeAnswer(response, text, {
      provider,
      facts: call.asked.facts(),
      isAnonymous: call.lease?.authorization === undefined,
      details: details(call),
      retryAt,
    })
    const { type, error, respond } = judgement
    switch (type) {
      case 'taken':
        return accept(call, respond(error))
      case 'limit':
        return limit(call, judgement)
      case 'passing':
        return retry(call, retryAt) || end(call, error, respond)
      case 'failed':
        return end(call, error, respond)
      default: {
        refuse(call, type)
        const reason = reasonNotToReplay(call, judgement)
        return reason !== undefined && end(call, reason, respond)
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
  function limit(call: Call, { error, fields, isUntouched, respond }: Judgement): true {
    const { asked, gate, permit } = call
    const mayRepeat = asked.isMutation ? isUntouched && !asked.sendOnce : asked.facts().kind === 'query'
    const again = mayRepeat && gate !== undefined && isRepeatable(call)
    call.respond = respond
    call.expiresAt = Number.POSITIVE_INFINITY
    if (!again) call.permit = undefined
    if (gate && permit && gate.limited(permit, { retryAt: error?.retryAt, again, fields })) tellRetry(call)
    return again || end(call, error, respond)
  }

  /** Sends a query once more in a while, after a failure that may pass. @returns whether it does. */
  function retry(call: Call, retryAt: number | undefined): boolean {
    const { gate, target, asked } = call
    const named = retryAt === undefined ? 0 : Math.max(0, retryAt - clock.now())
    if (!gate || call.retries >= mostRetries || named > requestTimeout) return false
    if (asked.facts().kind !== 'query' || !target.budget.spend()) return false
    release(call)
    call.expiresAt = Number.POSITIVE_INFINITY
    tellRetry(call)
    const pause = firstPause * 3 ** call.retries++
    call.cancelPause = clock.schedule(() => enter(call), Math.max(named, pause * random()))
    return true
  }

  function tellRetry({ asked }: Call): void {
    report(on, { type: 'retry-scheduled', operationName: asked.facts().operationName })
  }

  /** Sends something else with the token of a call. */
  function post(call: Call, body: string): Promise<Response> {
    const { asked, target } = call
    return asked.fetch(target.url, { method: 'POST', redirect: 'manual', headers: headersOf(call), body })
  }

  function heedSignal(call: Call): void {
    const { signal } = call.asked
    if (!signal) return
    const stop = (): void => void fail(call, abortedBy(call))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    call.unlisten = () => signal.removeEventListener('abort', stop)
  }

  function abortedBy(call: Call): EnergyError {
    return aborted(details(call), call.sends > 0 && call.asked.isMutation)
  }

  function accept(call: Call, response: Response): true {
    if (call.lease) call.asked.identity.accept(call.lease, call.target.host)
    return deliver(call, response)
  }

  function deliver(call: Call, response: Response): true {
    const { gate, permit, sends } = call
    if (gate && permit && sends > 0) {
      call.permit = undefined
      gate.passed(permit)
    }
    if (finish(call)) call.resolve(response)
    return true
  }

  /** Ends a call with its answer, where one can carry the error, or with the error. */
  function end(call: Call, error: EnergyError | undefined, respond: Respond = raise): true {
    try {
      const { operationName } = call.asked.facts()
      return deliver(call, respond(error && withOperationName(error, operationName)))
    } catch (cause) {
      return fail(call, cause)
    }
  }

  /** Ends a call with an error; what is none of ours was thrown by a function of the app or of the provider's description. */
  function fail(call: Call, cause: unknown): true {
    if (finish(call)) call.reject(brokenFunction(cause, details(call)))
    return true
  }

  function finish(call: Call): boolean {
    release(call)
    if (call.isOver) return false
    call.isOver = true
    calls.delete(call)
    call.cancelPause?.()
    call.unlisten?.()
    return true
  }

  function release(call: Call): void {
    const { gate, permit } = call
    call.permit = undefined
    if (gate && permit) gate.leave(permit)
  }

  function details({ asked, target }: Call): TransportErrorDetails {
    return { provider: provider.name, operationName: asked.facts().operationName, host: target.host }
  }

  return {
    request,
    end(reason) {
      for (const call of [...calls.items]) fail(call, reason)
    },
  }
}

function isPlainlyGood({ ok }: Response, text: string): boolean {
  return ok && text.startsWith('{"data"') && text.endsWith('}') && !text.includes('"errors"')
}

/** The headers of a request, with the token in the form that its host wants. */
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

function isStream(contentType: string): boolean {
  return /event-stream|multipart\/mixed/i.test(contentType)
}

function urlOf(input: RequestInfo | URL): string {
  if (typeof input === 'string') return input
  return input instanceof URL ? input.href : input.url
}
