import type { CombinedError } from '@urql/core'
import { EnergyError } from './energy-error.ts'

/**
 * Lets a typed error speak for itself. It stays the `networkError`, where `retryExchange`, devtools and apps look for what
 * is none of the provider's GraphQL errors; but urql's message calls it `[Network]`, which only what happened to the
 * connection is.
 */
export function inOwnWords(error: CombinedError): CombinedError {
  const { networkError: typed, message, stack } = error
  if (!EnergyError.isInstance(typed) || typed.code === 'transport') return error
  error.message = typed.message
  if (stack) error.stack = stack.replace(message, typed.message)
  return error
}
