import { Observable } from '@apollo/client'
import type { Session } from '../session/session.ts'

/**
 * Ends an operation in the moment in which its identity ends, so that no result of it reaches a cache after that. One whose
 * identity has ended before is not begun.
 */
export function endWithIdentity<Result>(
  session: Session,
  asker: AbortSignal,
  results: Observable<Result>,
): Observable<Result> {
  return new Observable((observer) => {
    if (session.identity.signal !== asker) return observer.error(asker.reason)
    const unsubscribe = session.subscribe(() => {
      if (session.identity.signal !== asker) observer.error(asker.reason)
    })
    const subscription = results.subscribe(observer)
    return () => {
      unsubscribe()
      subscription.unsubscribe()
    }
  })
}
