/**
 * Copies headers of any form into a plain object with lower-case names, with the `authorization` of a lease.
 *
 * @param authorization - `undefined` leaves the headers as they are: the session is anonymous.
 */
export function withAuthorization(
  headers: HeadersInit | undefined,
  authorization: string | undefined,
): Record<string, string> {
  const copy = isPlain(headers) ? { ...headers } : Object.fromEntries(new Headers(headers).entries())
  if (authorization !== undefined) copy.authorization = authorization
  return copy
}

/** Tells an object with lower-case names, as urql passes it: reading it through `Headers` would only take time. */
function isPlain(headers: HeadersInit | undefined): headers is Record<string, string> {
  if (!headers || Object.getPrototypeOf(headers) !== Object.prototype) return false
  for (const name in headers) if (/[A-Z]/.test(name)) return false
  return true
}
