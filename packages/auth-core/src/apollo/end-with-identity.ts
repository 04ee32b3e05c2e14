import { Observable } from '@apollo/client'
import type { Session } from '../session/session.ts'

/** Ends an operation in the moment in which its identity ends, so that no result of it reaches a cache after that. */
export function endWithIdentity<Result>(session: Session, results: Observable<Result>): Observable<Result> {
  return new Observable((observer) => {
    const { identity } = session
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
