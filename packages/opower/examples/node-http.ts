import { createServer, type IncomingMessage, type Server } from 'node:http'
import { Readable } from 'node:stream'

/** Serves a gateway with Node's own `http`. */
export function serveGateway(handle: (request: Request) => Promise<Response>): Server {
  return createServer(async (incoming, outgoing) => {
    const response = await handle(toRequest(incoming))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(await response.text())
  })
}

function toRequest(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', headers } = incoming
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const init = {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(hasBody && { body: Readable.toWeb(incoming), duplex: 'half' }),
  }
  return new Request(new URL(url, 'http://gateway.invalid'), init as RequestInit)
}
