import { type Exchange, makeErrorResult, type Operation, type OperationResult } from '@urql/core'
import { makeSubject, merge, pipe, tap } from 'wonka'
import { SessionChangedError } from '../errors/errors.ts'
import type { Provider } from '../provider.ts'
import type { Session, SessionState } from '../session/session.ts'
import { operationNameOf } from './operation-errors.ts'

/** What {@link withdrawExchange} works with. */
export interface WithdrawOptions {
  readonly session: Pick<Session, 'state' | 'subscribe'>
  readonly provider: Pick<Provider, 'name'>
}

/**
 * Takes off display what was read for an identity when it ends: a urql client repeats its latest result to whoever
 * asks for the same query while somebody still follows it, past every cache, and so the next user would be shown it.
 * What was read anonymously stays.
 */
export function withdrawExchange({ session, provider }: WithdrawOptions): Exchange {
  return ({ forward }) => {
    const { source: withdrawn$, next: withdraw } = makeSubject<OperationResult>()
    const shown = new Map<number, Operation>()
    let { epoch } = session.state
    let unwatch: (() => void) | undefined

    function show({ operation, data }: OperationResult): void {
      if (operation.kind !== 'query' || session.state.status === 'anonymous') return
      // A failure shows nothing of anybody, and has settled the operation.
      if (data === undefined || data === null) {
        leave(operation.key)
        return
      }
      shown.set(operation.key, operation)
      // Only while there is something to withdraw: a session may outlive many clients.
      if (!unwatch) epoch = session.state.epoch
      unwatch ??= session.subscribe(follow)
    }

    function hide({ kind, key }: Operation): void {
      if (kind === 'teardown') leave(key)
    }

    function leave(key: number): void {
      shown.delete(key)
      if (shown.size === 0) stop()
    }

    function follow(state: SessionState): void {
      if (state.epoch === epoch || state.status === 'closed') return
      const operations = [...shown.values()]
      shown.clear()
      stop()
      for (const operation of operations) withdraw(makeErrorResult(operation, identityChanged(operation)))
    }

    function stop(): void {
      unwatch?.()
      unwatch = undefined
    }

    function identityChanged(operation: Operation): SessionChangedError {
      return new SessionChangedError('The identity that this was read for is gone.', {
        provider: provider.name,
        operationName: operationNameOf(operation),
      })
    }

    return (operations$) => merge([pipe(forward(pipe(operations$, tap(hide))), tap(show)), withdrawn$])
  }
}
