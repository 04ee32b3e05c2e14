import type { ApolloClient, ApolloLink } from '@apollo/client'
import type { Session } from '../session/session.ts'

/**
 * Makes a function that tells whom an operation speaks for, by the signal of the identity: whom the session spoke for when
 * the app asked, however long a link in front has waited since, and also when it hands the operation on again.
 *
 * @remarks A client is known from its first operation on, which speaks for whom the session does when it first comes.
 */
export function createAskers(session: Session): (operation: ApolloLink.Operation) => AbortSignal {
  const place = Symbol('asker')
  const known = new WeakSet<ApolloClient>()
  const askers = new WeakMap<ApolloLink.Operation, AbortSignal>()

  /** Apollo copies what stands there when the app asks, before any link. */
  function follow(client: ApolloClient): void {
    if (known.has(client)) return
    known.add(client)
    const { defaultContext } = client
    if (Object.isExtensible(defaultContext))
      Object.defineProperty(defaultContext, place, { enumerable: true, get: () => session.identity.signal })
  }

  return (operation) => {
    const noted: unknown = Reflect.get(operation.getContext(), place)
    const now = noted instanceof AbortSignal ? noted : session.identity.signal
    const asker = askers.get(operation) ?? now
    askers.set(operation, asker)
    follow(operation.client)
    return asker
  }
}
