import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Handler } from './handler.ts'

/** A server that listens on loopback. */
export interface Listener {
  /** Where it is reached, without a slash at the end. */
  readonly origin: string
  /** Stops listening, and closes connections that are still open. */
  close(): Promise<void>
}

/** Listens on 127.0.0.1; port 0 lets the system choose. */
export async function listen(handler: Handler, port: number): Promise<Listener> {
  const server = createServer((incoming, outgoing) => {
    respond(incoming, outgoing, handler).catch(() => outgoing.destroy())
  })
  // A client that waits longer than the usual 5 s would send its next request into a closing connection.
  server.keepAliveTimeout = 120_000
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The sandbox has no port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function respond(incoming: IncomingMessage, outgoing: ServerResponse, handler: Handler): Promise<void> {
  allowBrowsers(incoming, outgoing)
  if (incoming.method === 'OPTIONS') return void outgoing.writeHead(204).end()
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  const response = await handler.answer(await toRequest(incoming, gone.signal))
  response.headers.forEach((value, name) => {
    outgoing.setHeader(name, value)
  })
  outgoing.writeHead(response.status)
  for await (const chunk of response.body ?? [])
    await new Promise<void>((resolve) => outgoing.write(chunk, () => resolve()))
  outgoing.end()
}

/** Whether the real APIs allow browsers is not known; the sandbox does, so that browser tests can use it. */
function allowBrowsers(incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.setHeader('access-control-allow-origin', incoming.headers.origin ?? '*')
  outgoing.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS')
  outgoing.setHeader(
    'access-control-allow-headers',
    incoming.headers['access-control-request-headers'] ?? 'authorization, content-type',
  )
  outgoing.setHeader('access-control-expose-headers', 'retry-after')
}

async function toRequest(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`)
  const method = incoming.method ?? 'GET'
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one)
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks)
  return new Request(url, { method, headers, signal, body })
}
