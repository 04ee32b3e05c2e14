import { Observable } from '@apollo/client'
import type { Identity, Session } from '../session/session.ts'

/**
 * Ends an operation in the moment in which its identity ends, so that no result of it reaches a cache after that. One whose
 * identity has ended before is not begun.
 */
export function endWithIdentity<Result>(
  session: Session,
  identity: Identity,
  results: Observable<Result>,
): Observable<Result> {
  return new Observable((observer) => {
    if (session.identity !== identity) return observer.error(identity.signal.reason)
    const unsubscribe = session.subscribe(() => {
      if (session.identity !== identity) observer.error(identity.signal.reason)
    })
    const subscription = results.subscribe(observer)
    return () => {
      unsubscribe()
      subscription.unsubscribe()
    }
  })
}
