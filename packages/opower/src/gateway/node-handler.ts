import { answerRefusal } from './answer.ts'
import { createConnectionWatch } from './connection-watch.ts'
import { GatewayRefusal } from './gateway-error.ts'
import { type NodeRequest, toWebRequest } from './node-request.ts'

/** What a gateway needs of Node's `ServerResponse`. */
export interface NodeResponse {
  readonly headersSent: boolean
  readonly destroyed: boolean
  statusCode: number
  setHeader(name: string, value: string | string[]): unknown
  end(body: string | Uint8Array): unknown
}

/** What a gateway needs of Fastify's request. */
export interface FastifyRequestLike {
  readonly raw: NodeRequest
  readonly body?: unknown
}

/** What a gateway needs of Fastify's reply. */
export interface FastifyReplyLike {
  readonly raw: NodeResponse
  code(status: number): unknown
  headers(values: Record<string, string | string[]>): unknown
  send(payload: string | Uint8Array): unknown
  /** Settles when the answer is out. */
  then(fulfilled: () => void, rejected: () => void): void
}

/** A handler for `node:http`, Express and Fastify. */
export type NodeHandler = (
  request: NodeRequest | FastifyRequestLike,
  response: NodeResponse | FastifyReplyLike,
) => Promise<void>

/**
 * Makes a gateway a handler of `node:http`, Express or Fastify.
 *
 * @param gateway - what {@link createGateway} returned, or a function around it.
 * @returns a handler that always answers and never throws: 400 to what is no request for a URL. A body that Express or
 * Fastify has parsed already is taken as it is; one that was read by somebody else is refused as `body-already-read`. When
 * the customer disconnects, the signal of the web request aborts.
 *
 * @remarks The URL of the web request has the host that the customer names in `host`, which proves nothing. What is refused
 * here never reaches the gateway, so there is no event of it.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http'
 *
 * const gateway = createGateway({
 *   client,
 *   authenticate: () => ({ id: 'ada', account }),
 *   operations: [{ document: BillForecastDocument, bind: { account: (customer) => customer.account } }],
 * })
 * createServer(nodeHandler(gateway)).listen(8080)
 * ```
 */
export function nodeHandler(gateway: (request: Request) => Response | Promise<Response>): NodeHandler {
  const watch = createConnectionWatch()
  return async (request, response) => {
    const incoming = 'raw' in request ? request.raw : request
    const outgoing = 'raw' in response ? response.raw : response
    const customer = watch(incoming.socket)
    try {
      const parsed = request.body === undefined ? incoming.body : request.body
      const answer = await answerOf(() => toWebRequest(incoming, parsed, customer.signal))
      if (outgoing.headersSent || outgoing.destroyed) return
      if ('raw' in response) await reply(response, answer)
      else {
        outgoing.statusCode = answer.status
        for (const [name, value] of Object.entries(answer.headers)) outgoing.setHeader(name, value)
        outgoing.end(answer.body)
      }
    } finally {
      customer.release()
    }
  }

  async function answerOf(toRequest: () => Request): Promise<Answer> {
    try {
      return await readAnswer(await gateway(toRequest()))
    } catch (error) {
      const refusal = error instanceof GatewayRefusal ? error : new GatewayRefusal('gateway-failed')
      return readAnswer(answerRefusal(refusal))
    }
  }
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string | string[]>
  readonly body: string | Uint8Array
}

async function readAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response
  if (status < 200) throw new GatewayRefusal('gateway-failed')
  const cookies = headers.getSetCookie()
  return {
    status,
    headers: { ...Object.fromEntries(headers), ...(cookies.length > 0 && { 'set-cookie': cookies }) },
    // JSON as a text, which Node sends together with the headers; bytes would be a second write.
    body:
      headers.get('content-type')?.startsWith('application/json') && !headers.has('content-encoding')
        ? await response.text()
        : new Uint8Array(await response.arrayBuffer()),
  }
}

/** Through Fastify's own reply, so that its hooks see the answer. */
function reply(target: FastifyReplyLike, { status, headers, body }: Answer): Promise<void> {
  target.code(status)
  target.headers(headers)
  target.send(body)
  return new Promise((resolve) => target.then(resolve, resolve))
}
