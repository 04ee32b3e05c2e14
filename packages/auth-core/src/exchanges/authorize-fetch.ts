import type { Clock } from '../clock.ts'
import { EnergyError } from '../errors/energy-error.ts'
import { SessionChangedError, TransportError } from '../errors/errors.ts'
import { anySignal } from '../http/any-signal.ts'
import { withAuthorization } from '../http/with-authorization.ts'
import type { Provider } from '../provider.ts'
import type { Lease } from '../session/lease.ts'
import type { Session } from '../session/session.ts'
import { operationNameOf, transportError } from './operation-errors.ts'
import { readAnswer } from './read-answer.ts'
import type { Ticket } from './ticket.ts'

/**
 * Makes the `fetch` of one request: it puts the token of a lease on, and judges the answer before urql reads it.
 *
 * @remarks The token exists in the arguments of the inner `fetch` and nowhere else.
 */
export function authorizeFetch(
  ticket: Ticket,
  lease: Lease,
  { session, provider, clock }: { session: Session; provider: Provider; clock: Clock },
): typeof globalThis.fetch {
  const { operation } = ticket
  const send = operation.context.fetch ?? ((input, init) => globalThis.fetch(input, init))

  return async (input, init) => {
    // urql waits a moment before it fetches; the identity may have changed meanwhile.
    if (session.state.epoch !== lease.epoch || ticket.settled)
      throw new SessionChangedError('The identity of the session changed before the operation was sent.')
    const signal = anySignal(init?.signal, ticket.controller.signal)
    const headers = withAuthorization(init?.headers, lease.authorization)
    try {
      const response = await send(input, { ...init, headers, ...(signal ? { signal } : {}) })
      const answer = await readAnswer(response, {
        provider,
        clock,
        operationName: operationNameOf(operation),
        isMutation: operation.kind === 'mutation',
      })
      if ('response' in answer) return answer.response
      if ('error' in answer) throw answer.error
      ticket.verdict = answer.verdict
      throw new TransportError('The provider refused the token.', {
        provider: provider.name,
        status: response.status,
      })
    } catch (cause) {
      throw EnergyError.isInstance(cause) ? cause : transportError(cause, operation, provider)
    }
  }
}
