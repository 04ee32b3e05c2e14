import { isRecord } from '../is-record.ts'
import { EnergyError, type EnergyErrorCode } from './energy-error.ts'

/** Where a GraphQL error carries an error of ours, in its `extensions`: every client hands that out. */
const place = 'energyError'

/**
 * Finds the SDK's error inside whatever an operation failed with, in urql, Apollo Client, graphql-request or TanStack
 * Query: an error of this SDK itself, one that names it as its cause, or the GraphQL errors of an answer. A
 * server of yours hands one on as `extensions.energyError` of a GraphQL error.
 *
 * @returns the error, or `undefined` when the failure is not one of ours.
 *
 * @example
 * ```ts
 * const result = await client.query(ViewerDocument, {}).toPromise()
 * if (energyError(result.error)?.code === 'credential-rejected') askForNewKey()
 * ```
 */
export function energyError(error: unknown): EnergyError | undefined {
  return search(error, 0)
}

/** Puts an error of ours beside a GraphQL error of the provider, where {@link energyError} finds it in every client. */
export function annotate(graphQLError: Record<string, unknown>, error: EnergyError): Record<string, unknown> {
  const extensions = isRecord(graphQLError.extensions) ? graphQLError.extensions : {}
  return { ...graphQLError, extensions: { ...extensions, [place]: error.toJSON() } }
}

function search(error: unknown, depth: number): EnergyError | undefined {
  if (EnergyError.isInstance(error)) return error
  if (!isRecord(error) || depth > 4) return undefined
  const { networkError, graphQLErrors, errors, response, extensions, originalError, cause } = error
  if (isRecord(extensions) && isRecord(extensions[place])) return new RevivedError(extensions[place])
  for (const inner of [networkError, graphQLErrors, errors, originalError, response, cause].flat()) {
    const found = search(inner, depth + 1)
    if (found) return found
  }
  return undefined
}

/** An error of ours that came through JSON. */
class RevivedError extends EnergyError {
  declare readonly code: EnergyErrorCode
  declare readonly retryable: boolean

  constructor({ name: _, message, ...facts }: Record<string, unknown>) {
    super(String(message))
    Object.assign(this, { retryable: false }, facts)
  }
}
