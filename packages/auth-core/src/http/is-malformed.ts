/**
 * Tells whether `fetch` refuses a request as it stands, before anything of it is sent: for the name or the value of a header, a
 * method that takes no body, or a stream without `duplex`.
 */
export function isMalformed(url: string, { body, ...init }: RequestInit): boolean {
  // What was read once cannot be read again. React Native has no streams at all.
  const alike = globalThis.ReadableStream && body instanceof ReadableStream ? new ReadableStream() : body
  try {
    new Request(url, { ...init, ...(alike != null && { body: alike }), signal: null })
    return false
  } catch {
    return true
  }
}
