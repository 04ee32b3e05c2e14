import { CodegenError } from '../../errors/codegen-error.ts'

/** Sends a query and returns its data. */
export type Ask = <Data extends object>(query: string) => Promise<Data>

/** Where and how an endpoint is asked. */
export interface AskOptions {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly fetch: typeof fetch
  /** How long one answer may take, in ms. */
  readonly timeout: number
}

/**
 * Makes the function that asks an endpoint.
 *
 * @remarks Its errors say what went wrong in general terms: no header, no body of an answer, no message of a library.
 */
export function createAsk({ url, headers, fetch, timeout }: AskOptions): Ask {
  const { host } = new URL(url)
  return async <Data extends object>(query: string): Promise<Data> => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    }).catch((error: unknown) => {
      const isLate = error instanceof Error && error.name === 'TimeoutError'
      throw new CodegenError(
        isLate ? `${host} did not answer within ${timeout / 1000} s.` : `${host} cannot be reached.`,
      )
    })
    const body: unknown = await answer.json().catch(() => undefined)
    if (!isAnswer(body)) throw new CodegenError(`${host} answered ${answer.status} without GraphQL.`)
    if (isData<Data>(body.data)) return body.data
    throw new CodegenError(`${host} refused the question (${answer.status}${codesOf(body.errors)}).`)
  }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: unknown
}

function isAnswer(body: unknown): body is Answer {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)
}

function isData<Data extends object>(data: unknown): data is Data {
  return typeof data === 'object' && data !== null
}

/** Codes are part of a provider's published list; messages may quote what was sent. */
function codesOf(errors: unknown): string {
  if (!Array.isArray(errors)) return ''
  const codes = errors.flatMap((error) => error?.extensions?.errorCode ?? error?.extensions?.code ?? [])
  const known = codes.filter((code) => typeof code === 'string' && /^[\w-]{1,40}$/.test(code))
  return known.length > 0 ? `, ${[...new Set(known)].join(', ')}` : ''
}
