import type { Exchange, Operation, OperationResult } from '@urql/core'
import { pipe, tap } from 'wonka'
import { energyError } from '../errors/find-energy-error.ts'
import type { Session } from '../session/session.ts'

/**
 * Asks the queries on display anew when the identity changes, so that a component that stays mounted shows what the next
 * one may see. A query that was under way fails first, as everything of the earlier identity does, and is asked anew only
 * if somebody still follows it then: a promise does not.
 *
 * @param session - whose changes of identity count.
 */
export function followIdentityExchange(session: Pick<Session, 'identity' | 'state' | 'subscribe'>): Exchange {
  return ({ client, forward }) => {
    const shown = new Map<number, Operation>()
    const stale = new Map<number, Operation>()
    let { identity } = session
    let unfollow: (() => void) | undefined

    function show({ operation, error, hasNext }: OperationResult): void {
      if (operation.kind !== 'query' || hasNext) return
      if (energyError(error)?.code === 'session-changed') askAnew(operation)
      else remember(operation)
    }

    function remember(operation: Operation): void {
      shown.set(operation.key, operation)
      // Only while something is on display: a session may outlive many clients.
      if (!unfollow) identity = session.identity
      unfollow ??= session.subscribe(follow)
    }

    function forget({ kind, key }: Operation): void {
      if (kind !== 'teardown') return
      shown.delete(key)
      if (shown.size > 0) return
      unfollow?.()
      unfollow = undefined
    }

    function follow(): void {
      if (session.identity === identity) return
      identity = session.identity
      for (const operation of shown.values()) askAnew(operation)
    }

    /** Waits until everybody has let go of the earlier identity. */
    function askAnew(operation: Operation): void {
      if (session.state.status === 'closed') return
      if (stale.size === 0) queueMicrotask(askAll)
      stale.set(operation.key, operation)
    }

    function askAll(): void {
      const operations = [...stale.values()]
      stale.clear()
      // The client leaves out those that nobody follows any more.
      for (const operation of operations) client.reexecuteOperation(operation)
    }

    return (operations$) => pipe(forward(pipe(operations$, tap(forget))), tap(show))
  }
}
