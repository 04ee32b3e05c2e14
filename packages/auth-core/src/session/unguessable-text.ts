import { ConfigurationError } from '../errors/errors.ts'
import { hexadecimal } from './hexadecimal.ts'

/**
 * Makes a text of 256 random bits that nobody can guess.
 *
 * @throws ConfigurationError where the runtime has no `crypto`.
 */
export function unguessableText(): string {
  if (!globalThis.crypto)
    throw new ConfigurationError('A handle needs `crypto.getRandomValues`, which this runtime lacks.')
  return hexadecimal(globalThis.crypto.getRandomValues(new Uint8Array(32)))
}
