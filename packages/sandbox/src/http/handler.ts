import type { Clock } from '@energy/auth-core'
import type { TransportFault, TransportFaultQueue } from '../faults/transport-fault.ts'
import { htmlPage } from './html-page.ts'
import type { RequestRecord } from './request-log.ts'
import type { ControlRoute, Route } from './route.ts'

/** What every way into the sandbox leads to. */
export interface Handler {
  /** Sets what is served. Until then nothing is found. */
  serve(routes: readonly (Route | ControlRoute)[]): void
  /**
   * Answers a request, and does to it what the waiting faults ask for.
   *
   * @throws a {@link ConnectionClosedError} where a connection would close without an answer.
   */
  answer(request: Request): Promise<Response>
}

/** What it works with. */
export interface HandlerOptions {
  readonly clock: Clock
  readonly faults: TransportFaultQueue
  readonly log: RequestRecord[]
}

/** A connection that a fault closes. */
export class ConnectionClosedError extends Error {
  override readonly name = 'ConnectionClosedError'
}

/** Creates the handler of a sandbox. */
export function createHandler({ clock, faults, log }: HandlerOptions): Handler {
  let routes: readonly (Route | ControlRoute)[] = []
  return {
    serve(next) {
      routes = next
    },
    async answer(request) {
      const { pathname } = new URL(request.url)
      const route = routes.find(({ path }) => pathname.startsWith(path))
      if (!route)
        return new Response('Not found.\n', { status: 404, headers: { 'content-type': 'text/plain' } })
      const body = await request.text()
      if (!('provider' in route)) return whole(await route.answer(request, body))

      const record: RequestRecord = {
        ...route.describe(request, body),
        at: clock.now(),
        provider: route.provider,
        method: request.method,
        path: pathname,
        authorization: 'unread',
        executed: [],
        errorCodes: [],
        outcome: 'pending',
      }
      log.push(record)
      request.signal.addEventListener('abort', () => {
        if (record.outcome === 'pending') record.outcome = 'abandoned'
      })
      const fault = faults.take(record)
      if (fault) record.fault = fault.kind
      if (fault?.kind === 'hang') return hang(request, record)
      if (fault?.kind === 'reset') return reset(record)

      const isSlow = fault?.kind === 'slow'
      const isCheckedLate = faults.tokenCheck === 'end'
      if (isSlow && isCheckedLate) await elapse(clock, fault.delay)
      const response = refusal(fault) ?? (await route.answer(request, body, record))
      if (fault?.kind === 'lost-answer') return reset(record)
      if (isSlow && !isCheckedLate) await elapse(clock, fault.delay)
      record.outcome = response.status
      return whole(response, fault, clock)
    },
  }
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

/** Tells the length of an answer; a fault sends its second half late, or never. */
async function whole(response: Response, fault?: TransportFault, clock?: Clock): Promise<Response> {
  const body = new Uint8Array(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  headers.set('content-length', String(body.length))
  const { status } = response
  if (body.length === 0) return new Response(null, { status, headers })
  if (!clock || (fault?.kind !== 'slow-body' && fault?.kind !== 'truncated'))
    return new Response(body, { status, headers })
  const half = Math.floor(body.length / 2)
  const halves = new ReadableStream({
    start: (controller) => controller.enqueue(body.subarray(0, half)),
    async pull(controller) {
      if (fault.kind === 'truncated') return controller.error(new ConnectionClosedError())
      await elapse(clock, fault.delay)
      controller.enqueue(body.subarray(half))
      controller.close()
    },
  })
  return new Response(halves, { status, headers })
}

function hang({ signal }: Request, record: RequestRecord): Promise<never> {
  record.outcome = 'hang'
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
  })
}

function reset(record: RequestRecord): never {
  record.outcome = 'reset'
  throw new ConnectionClosedError()
}

function elapse(clock: Clock, delay = 1000): Promise<void> {
  return new Promise((resolve) => {
    clock.schedule(resolve, delay)
  })
}
