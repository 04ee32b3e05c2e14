import type { Clock } from '../clock.ts'
import { isStream } from '../http/is-stream.ts'
import type { Endpoint, Provider } from '../provider.ts'
import type { GateEvent } from '../rate-gate/gate-event.ts'
import type { Session } from '../session/session.ts'
import { anyProvider } from './any-provider.ts'
import { byPost, type FetchArguments } from './by-post.ts'
import { withoutToken } from './nobody.ts'
import type { OperationEvent } from './operation-event.ts'
import { noSubscriptions } from './request-errors.ts'
import { createBodyReader } from './request-facts.ts'
import { createRequester, type RequesterOptions } from './requester.ts'
import { untilEnd } from './until-end.ts'

/** The options of {@link authorizedFetch}. */
export interface AuthorizedFetchOptions {
  /** Whose errors are read. Left out, HTTP statuses alone tell of refused tokens and limits. */
  readonly provider?: Provider
  /** Where the provider is reached, for its further hosts. @defaultValue the provider's endpoint with the URL */
  readonly endpoint?: Endpoint | undefined
  /** @defaultValue the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** How long one attempt may take, in ms. @defaultValue `30_000` */
  readonly requestTimeout?: number | undefined
  /**
   * Never sends a mutation again by itself, not even when its token or its rate was refused. @defaultValue what the
   * provider's description says
   */
  readonly sendOnce?: boolean | undefined
  /** Lets secrets go to hosts other than this machine over plain `http:`. @defaultValue `false` */
  readonly allowInsecureRequests?: boolean | undefined
  /** @defaultValue the machine's clock */
  readonly clock?: Clock | undefined
  /** @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined
  /** Receives what happens to operations and at the gate, free of secrets. */
  readonly on?: ((event: OperationEvent | GateEvent) => void) | undefined
}

/** What a request of {@link authorizedFetch} takes besides what `fetch` does. */
export interface AuthorizedRequestInit extends RequestInit {
  /** Sends the request without a token, whoever is signed in. @defaultValue `false` */
  readonly anonymous?: boolean
}

/** A `fetch` that knows whom it speaks for; see {@link authorizedFetch}. */
export type AuthorizedFetch = (input: RequestInfo | URL, init?: AuthorizedRequestInit) => Promise<Response>

/**
 * Makes a `fetch` with the guarantees of a session, for everything that is not urql: Apollo Client, graphql-request,
 * TanStack Query, or a request for a document.
 *
 * @remarks A GraphQL answer is judged as in urql: an expired token is renewed and the request sent again, a mutation only
 * when the server executed nothing of it; limits are waited for at the gate of the session. The typed error is found with
 * `energyError(error)` in whatever the client throws. Of other requests the status alone counts: a refused token is
 * renewed once, and the answer handed out as it came. A body that is a stream is never sent again. A query by GET is sent by
 * POST, like every other one.
 *
 * The token goes to the origins of `endpoint`, of the session's endpoint and of the provider; a request to another one
 * ends before anything is sent. Where none of them is known, it goes wherever the caller says.
 * @throws ConfigurationError when an option is wrong, or a request would bring the token to a stranger.
 * @throws SessionChangedError when the session was signed out or switched meanwhile, besides what `session.token`
 * and `fetch` throw.
 *
 * @example
 * ```ts
 * const fetchGraphQL = authorizedFetch(session, { provider })
 * const invoice = await fetchGraphQL('https://api.example.com/invoices/1')
 * ```
 */
export function authorizedFetch(session: Session, options: AuthorizedFetchOptions = {}): AuthorizedFetch {
  const {
    provider = anyProvider,
    fetch = (input, init) => globalThis.fetch(input, init),
    sendOnce = false,
    ...rest
  } = options
  const readBody = createBodyReader()
  const own = { provider: provider.name }
  const gate: RequesterOptions['gate'] = (identity, url) => identity.gate?.(url, own)
  const requester = createRequester({ ...rest, provider, gate }, () => session.endpoints)

  return async (given, { anonymous, ...options } = {}) => {
    const { identity } = session
    const { input, init } = queryByPost({ input: given, init: options })
    const signal = init.signal ?? (input instanceof Request ? input.signal : undefined)
    const body = typeof init.body === 'string' ? init.body : await bodyOf(input, init)
    const facts = readBody(body)
    const isGraphQL = facts.kind !== 'other'
    if (!provider.subscriptions && facts.kind === 'subscription')
      throw noSubscriptions({ provider: provider.name, operationName: facts.operationName })

    const ending = new AbortController()
    // A client that ends its operations with their identity may abort before the session tells of it here.
    const stop = (): void =>
      ending.abort(session.identity === identity ? signal?.reason : identity.signal.reason)
    const unsubscribe = session.subscribe(() => {
      if (session.identity !== identity) ending.abort(identity.signal.reason)
    })
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
    const release = (): void => {
      unsubscribe()
      signal?.removeEventListener('abort', stop)
    }
    try {
      const asked = {
        identity: anonymous ? withoutToken(identity) : identity,
        fetch,
        facts: () => facts,
        isMutation: facts.kind === 'mutation' || (!isGraphQL && mayChange(input, init)),
        isGraphQL,
        sendOnce: sendOnce || provider.sendsMutationsOnce === true,
        signal: ending.signal,
      }
      // Where it is no GraphQL, the caller's own signal goes along: the body of the answer is the caller's to read.
      const sent = isGraphQL ? { ...init, signal: ending.signal } : init
      const response = await requester.request(asked, input, sent)
      // What comes in parts ends with its identity as well.
      if (isGraphQL && isStream(response.headers.get('content-type'))) return untilEnd(response, release)
      release()
      return response
    } catch (error) {
      release()
      if (ending.signal.aborted) throw ending.signal.reason
      ending.abort()
      throw error
    }
  }

  /** What is asked by GET has its document in the URL, where neither a host is found for it nor an answer judged. */
  function queryByPost(asked: FetchArguments): FetchArguments {
    const posted = byPost(asked)
    return posted && readBody(posted.body).kind === 'query' ? posted : asked
  }
}

/** Tells whether a request that is no GraphQL may change something at the provider. */
function mayChange(input: RequestInfo | URL, { method }: RequestInit): boolean {
  const own = method ?? (input instanceof Request ? input.method : 'GET')
  return !/^(get|head|options)$/i.test(own)
}

/** Reads the body of what may be GraphQL; a stream is left to be sent. */
async function bodyOf(input: RequestInfo | URL, { body, headers }: RequestInit): Promise<string | undefined> {
  if (body === undefined && input instanceof Request)
    return input.body && isJson(input.headers) ? input.clone().text() : undefined
  const isAtHand = body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body)
  return isAtHand && isJson(new Headers(headers)) ? new Response(body).text() : undefined
}

function isJson(headers: Headers): boolean {
  return /json/i.test(headers.get('content-type') ?? '')
}
