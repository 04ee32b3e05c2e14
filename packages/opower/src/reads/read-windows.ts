import { TransportError } from '@energy/auth-core'
import type { Client, CombinedError, TypedDocumentNode } from '@urql/core'
import { type ReadIntervalOptions, splitReadInterval } from './split-read-interval.ts'

/** The variables of a document that asks for reads. */
export interface ReadVariables {
  readonly timeInterval: string
  readonly readResolution?: string | null | undefined
}

/** What one window of reads brought. */
export interface ReadWindow<Data> {
  readonly timeInterval: string
  readonly data: Data
  /** What failed beside the data. */
  readonly error?: CombinedError
}

/**
 * Reads a span of any length: one request for each window that Opower takes, one after the other.
 *
 * @param variables - `timeInterval` is the whole span.
 * @returns the windows in order; it can be iterated more than once.
 * @throws ConfigurationError as {@link splitReadInterval} does.
 * @throws the error of the first window that brings no data.
 *
 * @remarks Each window is a request of its own, because two spans in one document were reported to share their
 * arguments. Reads that are missing in a window are null or absent: never count them as zero.
 *
 * @example
 * ```ts
 * const variables = {
 *   account,
 *   timeInterval: '2025-01-01T00:00:00-05:00/2026-01-01T00:00:00-05:00',
 *   readResolution: 'HOUR',
 * } as const
 * for await (const { data } of readWindows(client, UsageReadsDocument, variables)) show(data)
 * ```
 */
export function readWindows<Data, Variables extends ReadVariables>(
  client: Pick<Client, 'query'>,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: Omit<ReadIntervalOptions, 'readResolution'> = {},
): AsyncIterable<ReadWindow<Data>> {
  const windows = splitReadInterval(variables.timeInterval, {
    ...options,
    readResolution: variables.readResolution ?? 'HOUR',
  })
  return {
    async *[Symbol.asyncIterator]() {
      for (const timeInterval of windows) {
        const { data, error } = await client
          .query<Data, ReadVariables>(document, { ...variables, timeInterval })
          .toPromise()
        if (data === undefined || data === null)
          throw error ?? new TransportError('Opower answered without data.', { provider: 'opower' })
        yield error ? { timeInterval, data, error } : { timeInterval, data }
      }
    },
  }
}
