/**
 * Makes an identifier that no other session, tab or process has.
 *
 * @param random - is used where there is no `crypto`, as in React Native.
 */
export function randomIdentifier(random: () => number): string {
  const bytes = globalThis.crypto
    ? globalThis.crypto.getRandomValues(new Uint8Array(16))
    : Uint8Array.from({ length: 16 }, () => random() * 256)
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
