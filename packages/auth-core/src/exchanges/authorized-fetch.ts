import { SessionChangedError, SessionClosedError } from '../errors/errors.ts'
import { anySignal } from '../http/any-signal.ts'
import { withAuthorization } from '../http/with-authorization.ts'
import type { Session } from '../session/session.ts'

/** The options of {@link authorizedFetch}. */
export interface AuthorizedFetchOptions {
  /** @defaultValue the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch
  /** Tells whether an answer means that the token was refused. @defaultValue status 401 */
  readonly isRefused?: (response: Response) => boolean
}

/**
 * Makes a `fetch` that sends the token of a session, for everything that is not urql.
 *
 * @remarks A refused request is sent once more with a newer token, if its body can be sent twice: a stream cannot. The
 * answer of an earlier identity is never handed out.
 * @throws SessionChangedError when the session was signed out or switched meanwhile, besides what `session.token`
 * and `fetch` throw.
 *
 * @example
 * ```ts
 * const fetchDocument = authorizedFetch(session)
 * const invoice = await fetchDocument('https://api.example.com/invoices/1')
 * ```
 */
export function authorizedFetch(
  session: Session,
  {
    fetch = (input, init) => globalThis.fetch(input, init),
    isRefused = ({ status }) => status === 401,
  }: AuthorizedFetchOptions = {},
): typeof globalThis.fetch {
  return async (input, init) => {
    const { epoch } = session.state
    const identity = new AbortController()
    const unsubscribe = session.subscribe((state) => {
      if (state.epoch !== epoch) identity.abort(identityError(session))
    })
    const signal = anySignal(
      init?.signal ?? (input instanceof Request ? input.signal : undefined),
      identity.signal,
    )

    const send = async (): Promise<{ response: Response; refused: boolean }> => {
      const lease = session.peek() ?? (await session.token(signal ? { signal } : {}))
      identity.signal.throwIfAborted()
      const headers = withAuthorization(init?.headers ?? headersOf(input), lease.authorization)
      // A Request gives its body away once.
      const response = await fetch(input instanceof Request ? input.clone() : input, {
        ...init,
        headers,
        ...(signal ? { signal } : {}),
      })
      identity.signal.throwIfAborted()
      const refused = isRefused(response)
      if (lease.authorization === undefined) return { response, refused: false }
      if (refused) session.reject(lease, 'token-refused')
      else session.accept(lease)
      return { response, refused }
    }

    try {
      const first = await send()
      if (!first.refused || init?.body instanceof ReadableStream) return first.response
      await first.response.body?.cancel()
      return (await send()).response
    } catch (error) {
      throw identity.signal.aborted ? identity.signal.reason : error
    } finally {
      unsubscribe()
    }
  }
}

function headersOf(input: RequestInfo | URL): Headers | undefined {
  return input instanceof Request ? input.headers : undefined
}

function identityError({ state }: Session): Error {
  return state.status === 'closed'
    ? new SessionClosedError('The session was disposed of meanwhile.')
    : new SessionChangedError('The identity of the session changed meanwhile.')
}
