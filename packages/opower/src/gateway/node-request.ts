import type { Connection } from './connection-watch.ts'
import { GatewayRefusal } from './gateway-error.ts'

/** What a gateway needs of Node's `IncomingMessage`. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Each header with all its values. Node takes the first of two hosts otherwise. */
  readonly headersDistinct?: Readonly<Record<string, readonly string[] | undefined>>
  readonly socket: Connection
  /** Whether somebody has begun to read the body. */
  readonly readableDidRead: boolean
  iterator(options: { destroyOnReturn: boolean }): AsyncIterator<Uint8Array>
  /** What a parser in front of the gateway has made of the body. */
  readonly body?: unknown
}

/**
 * Makes a web request of Node's.
 *
 * @param body - what a parser has made of the body, when the body was read.
 * @param signal - aborts when the customer goes away.
 *
 * @throws GatewayRefusal for a request whose target, host or headers are none.
 */
export function toWebRequest(incoming: NodeRequest, body: unknown, signal: AbortSignal): Request {
  const { method = 'GET' } = incoming
  // A web request cannot carry these methods, and the gateway takes none but POST.
  if (/^(?:CONNECT|TRACE|TRACK)$/i.test(method)) throw new GatewayRefusal('method-not-allowed')
  const url = urlOf(incoming)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const content = hasBody ? contentOf(incoming, body) : null
  try {
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(incoming.headers))
      if (value !== undefined) headers[name] = String(value)
    return new Request(url, { method, headers, signal, body: content, duplex: 'half' } as RequestInit)
  } catch {
    throw new GatewayRefusal('request-malformed')
  }
}

/**
 * Reads the target as a path of the host, or as a whole URL of HTTP. A path that begins with two slashes is neither: some
 * readers take what follows for a host.
 */
function urlOf({ url = '', headers, headersDistinct, socket }: NodeRequest): URL {
  const scheme = Reflect.get(socket, 'encrypted') ? 'https' : 'http'
  const host = (headersDistinct?.host ?? [headers.host ?? '']).join()
  const isPath = /^\/(?![/\\])/.test(url)
  const text = isPath ? `${scheme}://${host}${url}` : url
  if (/^[^\s,/\\?#@]+$/.test(host) && /^https?:\/\/[^/\\]/i.test(text) && URL.canParse(text)) {
    const target = new URL(text)
    if (target.username === '' && target.password === '') return target
  }
  throw new GatewayRefusal('request-malformed')
}

function contentOf(incoming: NodeRequest, body: unknown): BodyInit {
  if (!incoming.readableDidRead) return streamOf(incoming)
  if (body === undefined) throw new GatewayRefusal('body-already-read')
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array) return Uint8Array.from(body)
  try {
    return JSON.stringify(body)
  } catch {
    throw new GatewayRefusal('body-malformed')
  }
}

/** Reads only when it is asked to, and leaves the connection open when the gateway has seen enough: it has yet to answer. */
function streamOf(incoming: NodeRequest): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false })
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await chunks.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
