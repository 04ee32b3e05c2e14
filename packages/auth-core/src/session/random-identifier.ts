import { hexadecimal } from './hexadecimal.ts'

/**
 * Makes an identifier that no other session, tab or process has.
 *
 * @param random - is used where there is no `crypto`, as in React Native.
 */
export function randomIdentifier(random: () => number): string {
  const bytes = new Uint8Array(16)
  return hexadecimal(globalThis.crypto?.getRandomValues(bytes) ?? bytes.map(() => random() * 256))
}
