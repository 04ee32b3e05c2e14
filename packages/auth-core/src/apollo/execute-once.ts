import { type ApolloLink, Observable } from '@apollo/client'
import type { EnergyError } from '../errors/energy-error.ts'
import { executedAnyway } from '../requests/executed-anyway.ts'
import { aborted } from '../requests/request-errors.ts'
import { warnInDevelopment } from '../warn-in-development.ts'

type Results = Observable<ApolloLink.Result>

/**
 * Makes a function that keeps links in front, such as `RetryLink`, from having a mutation executed twice: one that may have
 * been executed although it failed ends with the same error when it comes again, and nothing is sent.
 */
export function executeOnce(
  provider: string,
): (operation: ApolloLink.Operation, results: Results) => Results {
  const failures = new WeakMap<ApolloLink.Operation, EnergyError>()

  return (operation, results) => {
    if (operation.operationType !== 'mutation') return results
    const { operationName } = operation

    function note(error: unknown, data?: unknown): void {
      const executed = executedAnyway(error, data)
      if (executed) failures.set(operation, executed)
    }

    return new Observable((observer) => {
      const earlier = failures.get(operation)
      if (earlier) {
        warnInDevelopment(
          'A link in front of `providerLink` sent a mutation again that may have been executed, and it was held back. The SDK itself repeats what may be repeated: leave the link out, or let it pass over mutations.',
        )
        return observer.error(earlier)
      }
      let isUnderWay = true
      const subscription = results.subscribe({
        next(result) {
          isUnderWay = false
          note(result, result.data)
          observer.next(result)
        },
        error(error) {
          isUnderWay = false
          note(error)
          observer.error(error)
        },
        complete() {
          isUnderWay = false
          observer.complete()
        },
      })
      return () => {
        // Whoever gave it up, such as a timeout in front, may ask again, and nobody knows what became of it.
        if (isUnderWay) failures.set(operation, aborted({ provider, operationName }, true))
        subscription.unsubscribe()
      }
    })
  }
}
