import type { Faults } from '../faults/faults.ts'
import type { RequestRecord } from './request-log.ts'
import type { ControlRoute } from './route.ts'

/**
 * Lets a test that runs elsewhere, such as in a browser, see the sandbox and make things go wrong:
 *
 * - `GET /__sandbox/`: addresses and credentials;
 * - `GET /__sandbox/requests`: what was asked for so far;
 * - `POST /__sandbox/faults` with `{ "fault": "failNext", "argument": { "kind": "html-502" } }`.
 */
export function controlRoutes(
  about: () => object,
  requests: readonly RequestRecord[],
  faults: Faults,
): readonly ControlRoute[] {
  return [
    { path: '/__sandbox/requests', answer: async () => Response.json(requests) },
    { path: '/__sandbox/faults', answer: (request, body) => applyFault(request, body, faults) },
    { path: '/__sandbox/', answer: async () => Response.json(about()) },
  ]
}

async function applyFault(request: Request, body: string, faults: Faults): Promise<Response> {
  const methods: ReadonlyMap<string, unknown> = new Map(Object.entries(faults))
  if (request.method !== 'POST') return Response.json({ faults: [...methods.keys()] })
  try {
    const { fault, argument } = JSON.parse(body)
    const method = methods.get(fault)
    if (typeof method !== 'function')
      return Response.json({ error: `Use one of ${[...methods.keys()].join(', ')}.` }, { status: 400 })
    await method(argument)
    return new Response(null, { status: 204 })
  } catch (error) {
    return Response.json({ error: error instanceof Error ? error.message : 'Bad request.' }, { status: 400 })
  }
}
