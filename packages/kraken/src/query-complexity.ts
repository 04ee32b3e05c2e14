import { ConfigurationError, type Session, TransportError } from '@energy/auth-core'
import { type AnyVariables, createRequest, type DocumentInput } from '@urql/core'
import { createKrakenClient, type KrakenClientOptions } from './client.ts'
import { isRecord } from './is-record.ts'

/** What a query costs, in points. */
export interface QueryComplexity {
  readonly total: number
  /** By root field; the names are those in the answer, so an alias counts under its alias. */
  readonly fields: Readonly<Record<string, number>>
}

/** Where and as whom {@link queryComplexity} asks. */
export interface QueryComplexityOptions
  extends Pick<KrakenClientOptions, 'instance' | 'url' | 'fetch' | 'clock'> {
  /** The session of the app's client: a session of its own would sign in once more. */
  readonly session: Session
}

/**
 * Asks the platform what a query costs, without running it.
 *
 * @param document - a query. Mutations are refused: a proxy that drops the header would have them run.
 * @param variables - count too: a page of 99 costs more than one of 10.
 * @throws ConfigurationError when the document is no query.
 * @throws TransportError when the platform ignored the header, and so ran the query.
 * @throws CombinedError the `error` of the result, when the platform refused the query.
 * @see The provider's announcement 94 on the header `X-Kraken-Query-Complexity`, and `limits` for what is allowed.
 *
 * @example
 * ```ts
 * const { total } = await queryComplexity(AccountDocument, { accountNumber }, { instance: 'de', session })
 * ```
 */
export async function queryComplexity<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
  options: QueryComplexityOptions,
): Promise<QueryComplexity> {
  const request = createRequest<unknown, Variables>(document, variables)
  if (!isQuery(request.query))
    throw new ConfigurationError('`queryComplexity` takes a query.', { provider: 'kraken' })
  // A client of its own: the answer has another shape than the document says, and would spoil a cache.
  const client = createKrakenClient({
    ...options,
    exchanges: [],
    headers: { 'x-kraken-query-complexity': 'true' },
  })
  const { data, error } = await client.executeQuery(request).toPromise()
  if (error) throw error
  return readComplexity(data)
}

function isQuery({ definitions }: ReturnType<typeof createRequest>['query']): boolean {
  const operations = definitions.filter((definition) => definition.kind === 'OperationDefinition')
  return operations.length > 0 && operations.every(({ operation }) => operation === 'query')
}

function readComplexity(data: unknown): QueryComplexity {
  if (!isRecord(data) || typeof data.totalQueryComplexity !== 'number')
    throw new TransportError('The platform did not answer with the complexity of the query.', {
      provider: 'kraken',
      retryable: false,
    })
  const fields: Record<string, number> = {}
  for (const [name, value] of Object.entries(data))
    if (isRecord(value) && typeof value.queryComplexity === 'number') fields[name] = value.queryComplexity
  return { total: data.totalQueryComplexity, fields }
}
