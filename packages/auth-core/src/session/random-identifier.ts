import { ConfigurationError } from '../errors/errors.ts'

/**
 * Makes an identifier that no other session, tab or process has.
 *
 * @param random - is used where there is no `crypto`, as in React Native.
 */
export function randomIdentifier(random: () => number): string {
  const bytes = globalThis.crypto
    ? globalThis.crypto.getRandomValues(new Uint8Array(16))
    : Uint8Array.from({ length: 16 }, () => random() * 256)
  return hexadecimal(bytes)
}

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

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
