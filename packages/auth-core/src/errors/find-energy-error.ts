import { EnergyError } from './energy-error.ts'

/**
 * Finds the SDK's error inside whatever an operation failed with: a urql `CombinedError`, an error of this SDK
 * itself, or an error that names one as its cause.
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
  if (EnergyError.isInstance(error)) return error
  if (typeof error !== 'object' || error === null) return undefined
  if ('networkError' in error && EnergyError.isInstance(error.networkError)) return error.networkError
  if ('graphQLErrors' in error && Array.isArray(error.graphQLErrors)) {
    for (const graphQLError of error.graphQLErrors) {
      const found = energyError(graphQLError?.originalError)
      if (found) return found
    }
  }
  return 'cause' in error && error.cause !== error ? energyError(error.cause) : undefined
}
