import { EnergyError } from '../errors/energy-error.ts'
import {
  ConfigurationError,
  PartialMutationError,
  ReauthenticationRequiredError,
  SessionChangedError,
  SessionClosedError,
  SessionSuspectError,
  TransportError,
} from '../errors/errors.ts'
import { withOperationName } from '../errors/with-operation-name.ts'
import type { Provider } from '../provider.ts'
import type { SessionState } from '../session/session.ts'
import { operationNameOf } from './operation-errors.ts'
import type { Ticket } from './ticket.ts'

/** The errors with which the session ends an operation by itself. */
export interface TicketErrors {
  aborted(ticket: Ticket): EnergyError
  identityChanged(ticket: Ticket, state: SessionState): EnergyError
  anonymous(ticket: Ticket): EnergyError
  partlyExecuted(ticket: Ticket): EnergyError
  notSentAgain(ticket: Ticket): EnergyError
  alwaysRefused(ticket: Ticket): EnergyError
  /** A function of the app or of the provider's description threw. */
  broken(ticket: Ticket, cause: unknown): EnergyError
}

/** Makes the errors for operations at one provider. */
export function createTicketErrors(provider: Provider): TicketErrors {
  const details = ({ operation }: Ticket): { provider: string; operationName: string | undefined } => ({
    provider: provider.name,
    operationName: operationNameOf(operation),
  })

  return {
    aborted: (ticket) =>
      new TransportError('The operation was aborted by its own signal.', {
        ...details(ticket),
        retryable: false,
        outcomeUnknown: ticket.operation.kind === 'mutation' && ticket.sends > 0,
      }),
    identityChanged: (ticket, { status }) =>
      status === 'closed'
        ? new SessionClosedError('The session was disposed of meanwhile.', details(ticket))
        : new SessionChangedError('The identity of the session changed meanwhile.', details(ticket)),
    anonymous: (ticket) =>
      new ReauthenticationRequiredError(
        'The provider wants a token for this operation, and the session is anonymous.',
        details(ticket),
      ),
    partlyExecuted: (ticket) =>
      new PartialMutationError(
        'The mutation was executed in part before its token was refused. It was not sent again.',
        details(ticket),
      ),
    notSentAgain: (ticket) =>
      new TransportError(
        'The token of this mutation was refused. It was not sent again: look whether it was executed, then send it.',
        { ...details(ticket), outcomeUnknown: true, retryable: false },
      ),
    alwaysRefused: (ticket) =>
      new SessionSuspectError(
        'The provider refused this operation with every token, though it takes them for others.',
        details(ticket),
      ),
    broken: (ticket, cause) =>
      EnergyError.isInstance(cause)
        ? withOperationName(cause, operationNameOf(ticket.operation))
        : new ConfigurationError(
            'A function that prepares or judges requests threw: `fetchOptions`, or one of the description of the provider.',
            { ...details(ticket), cause },
          ),
  }
}
