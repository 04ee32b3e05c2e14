import { ownCode } from '../errors/cause-code.ts'

// No connection, or none to a host whose certificate is accepted, in the words of Node, Bun and Deno.
const neverSent =
  /^(ECONNREFUSED|ConnectionRefused|tcp connect error|ENOTFOUND|EAI_AGAIN|dns error|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$|CERT|LEAF_SIGNATURE|peer certificate/

/**
 * Tells whether a failure of `fetch` proves that the server saw nothing of the request.
 *
 * @remarks Only server runtimes say so; in a browser the answer is always `false`.
 */
export function wasNeverSent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('errors' in error && Array.isArray(error.errors))
    return error.errors.length > 0 && error.errors.every(wasNeverSent)
  if (neverSent.test(`${ownCode(error)}`)) return true
  return 'cause' in error && error.cause !== error && wasNeverSent(error.cause)
}
