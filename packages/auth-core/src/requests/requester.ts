import { type Clock, systemClock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import { TransportError, type TransportErrorDetails } from '../errors/errors.ts'
import { withOperationName } from '../errors/with-operation-name.ts'
import { refuseRedirect } from '../http/refuse-redirect.ts'
import { retryAtOf } from '../http/retry-at.ts'
import { withAuthorization } from '../http/with-authorization.ts'
import { isRecord } from '../is-record.ts'
import { noticeOtherVersions } from '../notice-other-versions.ts'
import type { Endpoint, Provider } from '../provider.ts'
import type { GateEvent } from '../rate-gate/gate-event.ts'
import type { GateRequest, LimitInfo, Permit, RateGate } from '../rate-gate/rate-gate.ts'
import { report } from '../report.ts'
import type { Lease } from '../session/lease.ts'
import type { Identity, Verdict } from '../session/session.ts'
import { asGraphQL, readAgain } from './answer-body.ts'
import { readGraphQL } from './graphql-answer.ts'
import { createHosts, type Target } from './hosts.ts'
import { type Judgement, judgeAnswer, type WithError } from './judge-answer.ts'
import { alwaysRefused, brokenFunction, lostAnswer, notSentAgain, partlyExecuted } from './request-errors.ts'
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

interface Call {
  readonly asked: AskedRequest
  readonly input: RequestInfo | URL
  readonly init: RequestInit
  readonly gateRequest: GateRequest
  readonly resolve: (response: Response) => void
  readonly reject: (error: unknown) => void
  readonly target: Target
  readonly gate: RateGate | undefined
  permit: Permit | undefined
  lease: Lease | undefined
  sends: number
  retries: number
  /** When the attempt under way ends by itself, by the monotonic clock. */
  expiresAt: number
  /** What is delivered when the gate lets nothing more through. */
  refusedAnswer: WithError | undefined
  /** Stops the pause before another attempt. */
  cancelBackoff: (() => void) | undefined
  /** Takes the listener off the signal of the one who asked. */
  unlisten: (() => void) | undefined
  isOver: boolean
}

// A request that is refused with this many tokens in a row is not refused because of its token.
const mostSends = 8
const mostRetries = 2
const firstBackoff = 500
const questionTimeout = 10_000

/**
 * Makes what stands between a client and the network, in the shape of `fetch`: the hosts, the gate and its lanes, the
 * token, the deadline, replays and retries, and the judgement of each answer.
 *
 * @remarks A mutation is sent again only when the server executed nothing of it. A query is sent again after a passing
 * failure, twice, with full jitter and within the budget of its host. With a token at hand and no limit in sight, a
 * request leaves in the same turn.
 */
export function createRequester(options: RequesterOptions): Requester {
  const {
    provider,
    endpoint,
    clock = systemClock,
    random = Math.random,
    requestTimeout = 30_000,
    on,
  } = options
  noticeOtherVersions()
  const hostsBehind = createHosts({
    provider,
    endpoint,
    clock,
    allowInsecureRequests: options.allowInsecureRequests,
  })
  const calls = new Set<Call>()
  // The gate that was asked for last, which most often is the one that is asked for next.
  let latest: { identity: Asker; target: Target; gate: RateGate | undefined } | undefined
  let cancelTimer: (() => void) | undefined

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
        resolve,
        reject,
        gate: options.gate && gateOf(asked.identity, target),
        gateRequest: {
          admit(permit) {
            call.permit = permit
            guard(call, authorize)
          },
          refuse(error) {
            call.permit = undefined
            const answer = call.refusedAnswer
            if (answer) deliver(call, answer(named(call, error)))
            else fail(call, error)
          },
          fields: () => [...asked.facts().fields.values()],
          askLimits: provider.limits?.question && (() => askLimits(call)),
          on,
        },
        permit: undefined,
        lease: undefined,
        sends: 0,
        retries: 0,
        expiresAt: Number.POSITIVE_INFINITY,
        refusedAnswer: undefined,
        cancelBackoff: undefined,
        unlisten: undefined,
        isOver: false,
      }
      calls.add(call)
      heedSignals(call)
      enter(call)
    })
  }

  function gateOf(identity: Asker, target: Target): RateGate | undefined {
    if (latest?.identity !== identity || latest.target !== target)
      latest = { identity, target, gate: options.gate?.(identity, target.url) }
    return latest.gate
  }

  function enter(call: Call): void {
    if (call.isOver) return
    if (!call.gate) {
      guard(call, authorize)
      return
    }
    const permit = call.gate.enter(call.gateRequest)
    if (!call.isOver) call.permit ??= permit
  }

  /** Puts the token on: the one at hand, or the next one. */
  function authorize(call: Call): void {
    if (call.isOver) {
      release(call)
      return
    }
    if (call.init.signal?.aborted) {
      fail(call, aborted(call))
      return
    }
    const { identity } = call.asked
    const lease = identity.peek(call.target.host)
    if (lease) {
      send(call, lease)
      return
    }
    identity.token({ host: call.target.host }).then(
      (obtained) => guard(call, () => send(call, obtained)),
      (error: unknown) => fail(call, brokenFunction(error, details(call))),
    )
  }

  function send(call: Call, lease: Lease): void {
    if (call.isOver) return
    if (call.init.signal?.aborted) {
      fail(call, aborted(call))
      return
    }
    const { asked, target, init, input } = call
    call.lease = lease
    if (call.sends++ === 0) target.budget.earn()
    startDeadline(call)
    const headers = headersOf(call, lease)
    let answer: Promise<Response>
    try {
      // A redirect is never followed: it would carry the variables, and the app's headers, to a stranger.
      answer = asked.fetch(input instanceof Request ? input.clone() : input, {
        ...init,
        headers,
        redirect: 'manual',
      })
    } catch (cause) {
      answer = Promise.reject(cause)
    }
    answer.then(
      (response) => guard(call, () => receive(call, response)),
      (cause: unknown) => guard(call, () => lose(call, cause)),
    )
  }

  function receive(call: Call, response: Response): void {
    if (call.isOver) {
      response.body?.cancel().catch(() => {})
      return
    }
    if (!response.ok || response.redirected) refuseRedirect(response, call.target.url, 'The provider')
    if (!call.asked.isGraphQL) judgeForeign(call, response)
    else if (response.ok && isStream(response)) accept(call, response)
    else
      response.text().then(
        (text) => guard(call, () => judge(call, response, text)),
        (cause: unknown) => guard(call, () => lose(call, cause, response.status)),
      )
  }

  /** Judges the answer to a request that is not GraphQL. Whoever asked judges what is not the token's fault. */
  function judgeForeign(call: Call, response: Response): void {
    const verdict = provider.classify({ status: response.status })
    const isRefused = verdict === 'token-refused' && call.lease?.authorization !== undefined
    if (isRefused && call.sends === 1 && isRepeatable(call)) {
      refuse(call, verdict)
      authorize(call)
    } else if (isRefused) {
      refuse(call, verdict)
      deliver(call, response)
    } else accept(call, response)
  }

  function judge(call: Call, response: Response, text: string): void {
    if (call.isOver) return
    const { headers } = response
    // What is most often the case, and needs no parsing: the client is about to do that itself.
    if (isPlainlyGood(response, text)) {
      const isText = /^text\//i.test(headers.get('content-type') ?? '')
      accept(call, isText ? asGraphQL(response, text) : readAgain(response, text))
      return
    }
    const { asked, lease } = call
    const judgement = judgeAnswer(response, text, {
      provider,
      facts: asked.facts,
      isAnonymous: lease?.authorization === undefined,
      details: () => details(call),
      get retryAt() {
        return retryAtOf(headers, clock.now())
      },
    })
    switch (judgement.type) {
      case 'taken':
        accept(call, judgement.response)
        return
      case 'token':
        refuse(call, judgement.verdict)
        replay(call, judgement.isUntouched, judgement.withError)
        return
      case 'limit':
        limit(call, judgement)
        return
      case 'passing':
        if (!retry(call, retryAtOf(headers, clock.now()))) end(call, judgement.ending)
        return
      case 'failed':
        fail(call, judgement.error)
    }
  }

  function refuse({ asked, lease, target }: Call, verdict: Verdict): void {
    if (lease) asked.identity.reject(lease, verdict, target.host)
  }

  /** Sends what was refused for its token once more, with a newer one, if it may be sent again. */
  function replay(call: Call, isUntouched: boolean, withError: WithError | undefined): void {
    const error = reasonNotToReplay(call, isUntouched)
    if (!error) authorize(call)
    else end(call, withError?.(error) ?? error)
  }

  function reasonNotToReplay(call: Call, isUntouched: boolean): EnergyError | undefined {
    const { asked, sends } = call
    if (!isRepeatable(call) || (asked.isMutation && asked.sendOnce)) return notSentAgain(details(call))
    if (asked.isMutation && !isUntouched) return partlyExecuted(details(call))
    return sends < mostSends ? undefined : alwaysRefused(details(call))
  }

  /** Tells the gate of a limit, and lets it decide about another attempt. */
  function limit(call: Call, judgement: Extract<Judgement, { type: 'limit' }>): void {
    const { asked, gate, permit } = call
    const { error, fields, isUntouched, withError } = judgement
    const mayRepeat = asked.isMutation ? isUntouched && !asked.sendOnce : asked.facts().kind === 'query'
    const again = mayRepeat && gate !== undefined && isRepeatable(call)
    call.refusedAnswer = withError
    call.expiresAt = Number.POSITIVE_INFINITY
    if (!again) call.permit = undefined
    if (gate && permit && gate.limited(permit, { retryAt: error.retryAt, again, fields })) tellRetry(call)
    if (!again) end(call, withError?.(error) ?? error)
  }

  /** Ends a call with an answer or an error. */
  function end(call: Call, ending: Response | EnergyError): void {
    if (EnergyError.isInstance(ending)) fail(call, ending)
    else deliver(call, ending)
  }

  function accept(call: Call, response: Response): void {
    if (call.lease) call.asked.identity.accept(call.lease, call.target.host)
    deliver(call, response)
  }

  /** No answer, or not the whole of it. */
  function lose(call: Call, cause: unknown, status?: number): void {
    if (call.isOver) return
    if (EnergyError.isInstance(cause)) {
      fail(call, cause)
      return
    }
    if (call.init.signal?.aborted) {
      fail(call, aborted(call))
      return
    }
    if (retry(call, undefined)) return
    fail(call, lostAnswer({ ...details(call), status, cause }, call.asked.isMutation))
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
    const backoff = firstBackoff * 3 ** call.retries++
    call.cancelBackoff = clock.schedule(() => guard(call, enter), Math.max(named, backoff * random()))
    return true
  }

  function tellRetry(call: Call): void {
    report(on, { type: 'retry-scheduled', operationName: call.asked.facts().operationName })
  }

  /** Asks the provider for its limits, past the gate, with the token of the request that met one. */
  async function askLimits(call: Call): Promise<LimitInfo | undefined> {
    const { asked, target, lease } = call
    const question = provider.limits?.question
    if (!question || !lease) return undefined
    let cancel = (): void => {}
    const tooLate = new Promise<undefined>((resolve) => {
      cancel = clock.schedule(() => resolve(undefined), questionTimeout)
    })
    try {
      const headers = headersOf(call, lease)
      const body = JSON.stringify({ query: question.query })
      const answer = asked.fetch(target.url, { method: 'POST', redirect: 'manual', headers, body })
      const text = await Promise.race([answer.then((response) => response.text()), tooLate])
      const data = text === undefined ? undefined : readGraphQL(text)?.data
      return isRecord(data) ? question.read(data, clock.now()) : undefined
    } catch {
      return undefined
    } finally {
      cancel()
    }
  }

  function startDeadline(call: Call): void {
    call.expiresAt = clock.monotonic() + requestTimeout
    cancelTimer ??= clock.schedule(expire, requestTimeout)
  }

  /** Ends the attempts that take too long. One timer watches over all of them. */
  function expire(): void {
    cancelTimer = undefined
    const now = clock.monotonic()
    let next = Number.POSITIVE_INFINITY
    for (const call of [...calls]) {
      if (call.expiresAt > now) next = Math.min(next, call.expiresAt)
      else guard(call, () => fail(call, tookTooLong(call)))
    }
    if (next < Number.POSITIVE_INFINITY) cancelTimer ??= clock.schedule(expire, next - now)
  }

  function tookTooLong(call: Call): EnergyError {
    const cause = Object.assign(new Error('timeout'), { name: 'TimeoutError' })
    const own = { ...details(call), cause, outcomeUnknown: call.asked.isMutation }
    return new TransportError(`The provider did not answer within ${requestTimeout} ms.`, own)
  }

  function heedSignals(call: Call): void {
    const { signal } = call.asked
    if (!signal) return
    const stop = (): void => fail(call, aborted(call))
    if (signal.aborted) {
      stop()
      return
    }
    signal.addEventListener('abort', stop, { once: true })
    call.unlisten = () => signal.removeEventListener('abort', stop)
  }

  function aborted(call: Call): EnergyError {
    return new TransportError('The operation was aborted by its own signal.', {
      ...details(call),
      retryable: false,
      outcomeUnknown: call.sends > 0 && call.asked.isMutation,
    })
  }

  function deliver(call: Call, response: Response): void {
    const { gate, permit, sends } = call
    if (gate && permit && sends > 0) {
      call.permit = undefined
      gate.passed(permit)
    }
    if (finish(call)) call.resolve(response)
  }

  function fail(call: Call, error: EnergyError): void {
    if (finish(call)) call.reject(named(call, error))
  }

  function finish(call: Call): boolean {
    if (call.isOver) return false
    call.isOver = true
    calls.delete(call)
    call.cancelBackoff?.()
    call.unlisten?.()
    if (calls.size === 0) {
      cancelTimer?.()
      cancelTimer = undefined
    }
    release(call)
    return true
  }

  function release(call: Call): void {
    const { gate, permit } = call
    call.permit = undefined
    if (gate && permit) gate.leave(permit)
  }

  /** Runs what calls functions of the app or of the provider's description: one that throws ends the request. */
  function guard(call: Call, run: (call: Call) => unknown): void {
    try {
      run(call)
    } catch (cause) {
      fail(call, brokenFunction(cause, details(call)))
    }
  }

  function details({ asked, target }: Call): TransportErrorDetails {
    return { provider: provider.name, operationName: asked.facts().operationName, host: target.host }
  }

  function named({ asked }: Call, error: EnergyError): EnergyError {
    return error.operationName === undefined ? withOperationName(error, asked.facts().operationName) : error
  }

  return {
    request,
    end(reason) {
      for (const call of [...calls]) fail(call, reason)
    },
  }
}

function isPlainlyGood({ ok }: Response, text: string): boolean {
  return ok && text.startsWith('{"data"') && text.endsWith('}') && !text.includes('"errors"')
}

/** The headers of a request, with the token in the form that its host wants. */
function headersOf({ init, input, target }: Call, { authorization }: Lease): HeadersInit {
  return withAuthorization(
    init.headers ?? (input instanceof Request ? input.headers : undefined),
    authorization !== undefined && target.authorization ? target.authorization(authorization) : authorization,
  )
}

function isRepeatable({ init }: Call): boolean {
  // React Native has no streams at all.
  return !(globalThis.ReadableStream && init.body instanceof ReadableStream)
}

function isStream({ headers }: Response): boolean {
  return /event-stream|multipart\/mixed/i.test(headers.get('content-type') ?? '')
}

function urlOf(input: RequestInfo | URL): string {
  if (typeof input === 'string') return input
  return input instanceof URL ? input.href : input.url
}
