import { type Clock, energyError } from '@energy/auth-core'
import type { CombinedError, OperationResult } from '@urql/core'
import type { Selection } from './collect-fields.ts'
import { type GatewayErrorCode, GatewayRefusal, refusals } from './gateway-error.ts'
import { isDocumentPath } from './is-document-path.ts'
import { shapeData } from './shape-data.ts'

/**
 * Answers with what Opower said, as far as the document selects it, and with none of its own words about errors.
 *
 * @throws GatewayRefusal when Opower brought no data.
 */
export function answerResult({ data, error }: OperationResult, selection: Selection, clock: Clock): Response {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw upstreamRefusal(error, clock)
  const shaped = { data: shapeData(data, selection) }
  return respond(200, error ? { ...shaped, errors: partialErrors(error, selection, data) } : shaped)
}

function upstreamRefusal(error: CombinedError | undefined, clock: Clock): GatewayRefusal {
  const failure = energyError(error)
  if (!failure?.retryable) return new GatewayRefusal('upstream-failed')
  const wait = failure.retryAt === undefined ? undefined : Math.max(0, failure.retryAt - clock.now())
  return new GatewayRefusal('upstream-busy', wait)
}

/** What failed beside good data: where in the document, and nothing that Opower said about it. */
function partialErrors(error: CombinedError, selection: Selection, data: unknown): object[] {
  const { message } = refusals['upstream-failed']
  const extensions = { code: 'upstream-failed' satisfies GatewayErrorCode }
  if (error.graphQLErrors.length === 0) return [{ message, extensions }]
  return error.graphQLErrors.map(({ path }) =>
    isDocumentPath(path, selection, data) ? { message, path, extensions } : { message, extensions },
  )
}

/** Answers with a refusal: a GraphQL error with its code. */
export function answerRefusal({ code, message, retryAfter }: GatewayRefusal): Response {
  const { status } = refusals[code]
  const headers: Record<string, string> = {}
  if (status === 405) headers.allow = 'POST'
  if (retryAfter !== undefined) headers['retry-after'] = String(Math.ceil(retryAfter / 1000))
  return respond(status, { errors: [{ message, extensions: { code } }] }, headers)
}

function respond(status: number, body: object, headers: Record<string, string> = {}): Response {
  const text = JSON.stringify(body)
  const response = new Response(text, {
    status,
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
  // Whoever sends it through `node:http` needs the text, and would read it back from a stream.
  response.text = async () => text
  return response
}
