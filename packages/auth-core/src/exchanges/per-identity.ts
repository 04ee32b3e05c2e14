import { composeExchanges, type Exchange, type Operation, type OperationResult } from '@urql/core'
import { filter, makeSubject, merge, pipe, type Source, subscribe, tap } from 'wonka'
import type { Session } from '../session/session.ts'

/** The exchanges of one identity, at work. */
interface Pipeline {
  receive(operation: Operation): void
  close(): void
}

/**
 * Makes exchanges anew for each identity of a session: a cache among them starts empty after a switch or a sign-out,
 * so that nobody is shown what was read for somebody else.
 *
 * @param session - whose changes of identity count.
 * @param exchanges - in the order in which operations pass them.
 */
export function perIdentity(session: Pick<Session, 'state'>, exchanges: readonly Exchange[]): Exchange {
  return ({ forward, ...input }) => {
    const sent = makeSubject<Operation>()
    const answered = makeSubject<OperationResult>()
    const delivered = makeSubject<OperationResult>()
    let { epoch } = session.state
    let current = open()

    function open(): Pipeline {
      const received = makeSubject<Operation>()
      const through = composeExchanges([...exchanges])({
        ...input,
        forward: (operations$) => merge([silently(operations$, sent.next), answered.source]),
      })
      const { unsubscribe } = pipe(through(received.source), subscribe(delivered.next))
      return { receive: received.next, close: unsubscribe }
    }

    function receive(operation: Operation): void {
      // Asked for at each operation: a subscription would keep the client alive as long as its session.
      if (session.state.epoch !== epoch) {
        epoch = session.state.epoch
        current.close()
        current = open()
      }
      current.receive(operation)
    }

    return (operations$) =>
      merge([silently(forward(sent.source), answered.next), delivered.source, silently(operations$, receive)])
  }
}

/** Passes everything on to `receive`, and nothing to whoever subscribes. */
function silently<Value>(source: Source<Value>, receive: (value: Value) => void): Source<never> {
  return pipe(
    source,
    tap(receive),
    filter((_): _ is never => false),
  )
}
