/**
 * Copies headers of any form into a plain object with lower-case names, with the `authorization` of a lease.
 *
 * @param authorization - `undefined` leaves the headers as they are: the session is anonymous.
 */
export function withAuthorization(
  headers: HeadersInit | undefined,
  authorization: string | undefined,
): Record<string, string> {
  const copy = Object.fromEntries(new Headers(headers).entries())
  return authorization === undefined ? copy : { ...copy, authorization }
}
