import { ConnectionClosedError, type Handler } from './handler.ts'

/** A `fetch` that a handler answers, without a port. */
export interface InProcess {
  readonly fetch: typeof fetch
  /** Ends what is still open. */
  close(): void
}

/** Creates a `fetch` for one handler. A connection that closes, and what hangs at the end, fails as it does on the wire. */
export function inProcess(handler: Handler): InProcess {
  const closed = new AbortController()
  const answer: typeof fetch = async (input, init) => {
    const asked = new Request(input, init)
    const signal = AbortSignal.any([asked.signal, closed.signal])
    signal.throwIfAborted()
    try {
      const response = await handler.answer(new Request(asked, { signal }))
      const location = response.status < 400 ? response.headers.get('location') : null
      if (location === null || asked.redirect === 'manual') return response
      if (asked.redirect === 'error') throw new TypeError('fetch failed')
      return answer(new URL(location, asked.url), { headers: asked.headers })
    } catch (error) {
      if (error instanceof ConnectionClosedError || closed.signal.aborted) throw new TypeError('fetch failed')
      throw error
    }
  }
  return { fetch: answer, close: () => closed.abort() }
}
