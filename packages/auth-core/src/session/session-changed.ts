import { SessionChangedError } from '../errors/errors.ts'

/** The error of everything that belonged to an identity which is no longer that of its session. */
export function sessionChanged(
  provider: string | undefined,
  message = 'The identity of the session changed meanwhile.',
): SessionChangedError {
  return new SessionChangedError(message, { provider })
}
