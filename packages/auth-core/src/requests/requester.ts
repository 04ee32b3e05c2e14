import { assertDuration } from '../assert-duration.ts'
import { type Clock, systemClock } from '../clock.ts'
import type { EnergyError } from '../errors/energy-error.ts'
import { noticeOtherVersions } from '../notice-other-versions.ts'
import type { Endpoint, Provider } from '../provider.ts'
import type { Gate } from '../rate-gate/gate.ts'
import type { GateEvent } from '../rate-gate/gate-event.ts'
import type { Identity } from '../session/session.ts'
import { expireCall, failCall, sendCall } from './call.ts'
import { createDeadlines } from './deadlines.ts'
import { createHosts, type OwnEndpoints } from './hosts.ts'
import type { OperationEvent } from './operation-event.ts'
import { lostAnswer } from './request-errors.ts'
import type { RequestFacts } from './request-facts.ts'

/** The settings of {@link createRequester}. */
export interface RequesterOptions {
  readonly provider: Provider
  /** Where the provider is reached, for its further hosts. @defaultValue the provider's endpoint with the URL */
  readonly endpoint?: Endpoint | undefined
  /** Finds the gate of a host. Left out: no gate, and nothing is sent again after a passing failure. */
  readonly gate?: ((identity: Asker, url: string) => Gate | undefined) | undefined
  /** How long one attempt may take, in ms. @defaultValue `30_000` */
  readonly requestTimeout?: number | undefined
  /** Lets secrets go to hosts other than this machine over plain `http:`. @defaultValue `false` */
  readonly allowInsecureRequests?: boolean | undefined
  /** @defaultValue the machine's clock */
  readonly clock?: Clock | undefined
  /** @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined
  /** Receives what happens to operations and at the gate, free of secrets. Left out: nobody is told. */
  readonly on?: ((event: OperationEvent | GateEvent) => void) | undefined
}

/** Whom a request speaks for. */
export type Asker = Pick<Identity, 'peek' | 'token' | 'reject' | 'accept'> &
  Partial<Pick<Identity, 'gate' | 'signal' | 'renewal'>>

/** One request of a client, before anything of ours. */
export interface AskedRequest {
  readonly identity: Asker
  readonly fetch: typeof globalThis.fetch
  /** Computed when something needs it: an error, a closed lane, several hosts. */
  readonly facts: () => RequestFacts
  /** It may change something at the provider, and so what became of it matters. */
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

/**
 * Makes what stands between a client and the network, in the shape of `fetch`: the hosts, the gate and its lanes, the
 * token, the deadline, replays and retries, and the judgement of each answer.
 *
 * @remarks A mutation is sent again only when the server executed nothing of it. A query is sent again after a passing
 * failure, twice, with full jitter and within the budget of its host. With a token at hand and no limit in sight, a
 * request leaves in the same turn.
 *
 * @param ownEndpoints - where the token may go besides the provider's endpoints. Left out: there is no token.
 */
export function createRequester(options: RequesterOptions, ownEndpoints?: OwnEndpoints): Requester {
  const { provider, endpoint, allowInsecureRequests, clock = systemClock, random = Math.random, on } = options
  const { requestTimeout = 30_000 } = options
  assertDuration('requestTimeout', requestTimeout, { example: 30_000, provider: provider.name })
  noticeOtherVersions()
  const hostsBehind = createHosts({ provider, endpoint, clock, allowInsecureRequests, ownEndpoints })
  const calls = createDeadlines(clock, requestTimeout, expireCall)
  const own = { provider, clock, random, requestTimeout, on, calls }

  function request(asked: AskedRequest, given: RequestInfo | URL, init: RequestInit): Promise<Response> {
    // What is looked at is what is sent: the caller may change a URL object while the token comes.
    const input = given instanceof Request ? given : String(given)
    return new Promise((resolve, reject) => {
      const { main, forField } = hostsBehind(typeof input === 'string' ? input : input.url)
      const served = forField ? new Set([...asked.facts().fields.values()].map(forField)) : []
      const [target = main, another] = served
      if (forField && another) {
        const split = { asked, input, init, forField, request }
        resolve(
          import('../late.ts').then(
            (late) => late.splitRequest(split),
            (cause: unknown) => Promise.reject(lostAnswer({ cause }, false)),
          ),
        )
        return
      }
      sendCall(own, {
        asked,
        input:
          target === main ? input : input instanceof Request ? new Request(target.url, input) : target.url,
        init,
        target,
        gate: options.gate?.(asked.identity, target.url),
        resolve,
        reject,
      })
    })
  }

  return {
    request,
    end(reason) {
      for (const call of [...calls.items]) failCall(call, reason)
    },
  }
}
