import { type ApolloLink, Observable } from '@apollo/client'
import { ConfigurationError } from '../errors/errors.ts'

type Results = Observable<ApolloLink.Result>

/** Gives a typed error to an operation that Apollo could not write down, in the place of what `JSON.stringify` throws. */
export function sayWhatIsNoJson(operation: ApolloLink.Operation, results: Results): Results {
  return new Observable((observer) =>
    results.subscribe({
      next: (result) => observer.next(result),
      complete: () => observer.complete(),
      error: (error) => observer.error(isJson(operation.variables) ? error : noJson(operation)),
    }),
  )
}

function isJson(value: unknown): boolean {
  try {
    JSON.stringify(value)
    return true
  } catch {
    return false
  }
}

function noJson({ operationName }: ApolloLink.Operation): ConfigurationError {
  return new ConfigurationError(
    'The variables cannot be written as JSON, and nothing was sent: one holds itself, or is a `bigint`.',
    { operationName },
  )
}
