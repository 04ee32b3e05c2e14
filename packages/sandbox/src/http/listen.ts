import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Clock } from '@energy/auth-core'
import type { TransportFault, TransportFaultQueue } from '../faults/transport-fault.ts'
import { htmlPage } from './html-page.ts'
import type { RequestRecord } from './request-log.ts'
import type { ControlRoute, Route } from './route.ts'

/** A server that listens on loopback. */
export interface Listener {
  /** Where it is reached, without a slash at the end. */
  readonly origin: string
  /** Sets what is served. Until then nothing is found. */
  serve(routes: readonly (Route | ControlRoute)[]): void
  /** Stops listening, and closes connections that are still open. */
  close(): Promise<void>
}

/** What the listener works with. */
export interface ListenOptions {
  readonly clock: Clock
  readonly faults: TransportFaultQueue
  readonly log: RequestRecord[]
  /** 0 lets the system choose. */
  readonly port: number
}

/**
 * Listens on 127.0.0.1, and does to requests what the waiting faults ask for.
 */
export async function listen(options: ListenOptions): Promise<Listener> {
  let routes: readonly (Route | ControlRoute)[] = []
  const server = createServer((incoming, outgoing) => {
    respond(incoming, outgoing, routes, options).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The sandbox has no port.')
  const origin = `http://127.0.0.1:${address.port}`
  return {
    origin,
    serve(next) {
      routes = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  routes: readonly (Route | ControlRoute)[],
  { clock, faults, log }: ListenOptions,
): Promise<void> {
  const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`)
  allowBrowsers(incoming, outgoing)
  if (incoming.method === 'OPTIONS') return void outgoing.writeHead(204).end()

  const route = routes.find(({ path }) => url.pathname.startsWith(path))
  if (!route) return void outgoing.writeHead(404, { 'content-type': 'text/plain' }).end('Not found.\n')

  const body = await read(incoming)
  const request = toRequest(incoming, url, body)
  if (!('provider' in route)) return write(outgoing, await route.answer(request, body), undefined, clock)

  const summary = route.describe(request, body)
  const record: RequestRecord = {
    ...summary,
    at: clock.now(),
    provider: route.provider,
    method: request.method,
    path: url.pathname,
    authorization: 'unread',
    executed: [],
    errorCodes: [],
    outcome: 'pending',
  }
  log.push(record)
  outgoing.once('close', () => {
    if (record.outcome === 'pending') record.outcome = 'abandoned'
  })

  const fault = faults.take(record)
  if (fault) record.fault = fault.kind
  if (fault?.kind === 'hang') {
    record.outcome = 'hang'
    return
  }
  if (fault?.kind === 'reset') return reset(outgoing, record)

  const isSlow = fault?.kind === 'slow'
  const isCheckedLate = faults.tokenCheck === 'end'
  if (isSlow && isCheckedLate) await elapse(clock, fault.delay)
  const response = refusal(fault) ?? (await route.answer(request, body, record))
  if (fault?.kind === 'lost-answer') return reset(outgoing, record)
  if (isSlow && !isCheckedLate) await elapse(clock, fault.delay)
  record.outcome = response.status
  await write(outgoing, response, fault, clock)
}

/** The answers that a fault gives in place of the provider. */
function refusal(fault: TransportFault | undefined): Response | undefined {
  switch (fault?.kind) {
    case 'html-502':
      return htmlPage(502, fault.retryAfter)
    case 'html-403':
      return htmlPage(403, fault.retryAfter)
    case 'html-429':
      return htmlPage(429, fault.retryAfter)
    case 'not-json':
      return new Response('upstream connect error or disconnect', {
        headers: { 'content-type': 'application/json' },
      })
    default:
      return undefined
  }
}

async function write(
  outgoing: ServerResponse,
  response: Response,
  fault: TransportFault | undefined,
  clock: Clock,
): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer())
  response.headers.forEach((value, name) => {
    outgoing.setHeader(name, value)
  })
  outgoing.setHeader('content-length', body.length)
  outgoing.writeHead(response.status)
  if (fault?.kind !== 'slow-body' && fault?.kind !== 'truncated') return void outgoing.end(body)

  const half = Math.floor(body.length / 2)
  await new Promise<void>((resolve) => outgoing.write(body.subarray(0, half), () => resolve()))
  if (fault.kind === 'truncated') return void outgoing.destroy()
  await elapse(clock, fault.delay)
  outgoing.end(body.subarray(half))
}

function reset(outgoing: ServerResponse, record: RequestRecord): void {
  record.outcome = 'reset'
  outgoing.destroy()
}

function elapse(clock: Clock, delay = 1000): Promise<void> {
  return new Promise((resolve) => {
    clock.schedule(resolve, delay)
  })
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

async function read(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function toRequest(incoming: IncomingMessage, url: URL, body: string): Request {
  const method = incoming.method ?? 'GET'
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one)
  return new Request(url, { method, headers, ...(method === 'GET' || method === 'HEAD' ? {} : { body }) })
}
