import { GatewayRefusal } from './gateway-error.ts'
import type { Patience } from './patience.ts'

/** What a browser asks for, before anything of it is believed. */
export interface RequestedOperation {
  readonly name: string | undefined
  /** The document, where its text was sent. */
  readonly text: string | undefined
  /** The hash of a persisted document. */
  readonly hash: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Reads the one GraphQL operation of a request.
 *
 * @param maximumBodySize - in bytes; reading stops there, whatever the headers say.
 * @param patience - how long each part of the body is waited for.
 */
export async function readOperation(
  request: Request,
  maximumBodySize: number,
  patience: Pick<Patience, 'wait'>,
): Promise<RequestedOperation> {
  const body = parseJson(await readText(request, maximumBodySize, patience))
  if (Array.isArray(body)) throw new GatewayRefusal('batching-not-allowed')
  if (!isRecord(body)) throw new GatewayRefusal('body-malformed')
  const { query, operationName, variables = {} } = body
  const text = query ?? undefined
  const hash = persistedHash(body)
  if (text !== undefined && typeof text !== 'string') throw new GatewayRefusal('body-malformed')
  if (text === undefined && hash === undefined) throw new GatewayRefusal('body-malformed')
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw new GatewayRefusal('body-malformed')
  if (variables !== null && !isRecord(variables)) throw new GatewayRefusal('body-malformed')
  return { name: operationName ?? undefined, text, hash, variables: variables ?? {} }
}

/** Reads the hash where urql, Apollo Client and others put it. */
function persistedHash({ extensions }: Readonly<Record<string, unknown>>): string | undefined {
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined
  if (persisted === undefined || persisted === null) return undefined
  if (!isRecord(persisted) || typeof persisted.sha256Hash !== 'string')
    throw new GatewayRefusal('body-malformed')
  return persisted.sha256Hash
}

async function readText(
  request: Request,
  maximumBodySize: number,
  patience: Pick<Patience, 'wait'>,
): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > maximumBodySize)
    throw new GatewayRefusal('body-too-large')
  if (request.bodyUsed || request.body?.locked) throw new GatewayRefusal('body-already-read')
  if (!request.body) throw new GatewayRefusal('body-malformed')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = request.body.getReader()
  let size = 0
  let text = ''
  try {
    for (;;) {
      const { done, value } = await patience.wait(reader.read())
      if (done) return text + decoder.decode()
      size += value.byteLength
      if (size > maximumBodySize) throw new GatewayRefusal('body-too-large')
      text += decoder.decode(value, { stream: true })
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined)
    throw error instanceof GatewayRefusal ? error : new GatewayRefusal('body-malformed')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new GatewayRefusal('body-malformed')
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
