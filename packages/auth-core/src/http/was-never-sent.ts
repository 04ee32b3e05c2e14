const connectionCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
])

/**
 * Tells whether a failure of `fetch` proves that the server saw nothing of the request.
 *
 * @remarks Only server runtimes say so, by a code; in a browser the answer is always `false`.
 */
export function wasNeverSent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && typeof error.code === 'string' && connectionCodes.has(error.code)) return true
  if ('errors' in error && Array.isArray(error.errors))
    return error.errors.length > 0 && error.errors.every(wasNeverSent)
  return 'cause' in error && error.cause !== error && wasNeverSent(error.cause)
}
