import { createHmac, timingSafeEqual } from 'node:crypto'

/** Signs a text, so that nobody else can make one. @param key - at least 32 random bytes, the same in every process. */
export function sign(text: string, key: string): string {
  return `${text}.${signatureOf(text, key)}`
}

/** @returns the text that was signed, or `null` when it was not signed with this key */
export function readSigned(signed: string, key: string): string | null {
  const end = signed.lastIndexOf('.')
  const text = signed.slice(0, Math.max(0, end))
  const expected = Buffer.from(signatureOf(text, key))
  const given = Buffer.from(signed.slice(end + 1))
  return given.length === expected.length && timingSafeEqual(given, expected) ? text : null
}

function signatureOf(text: string, key: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}
