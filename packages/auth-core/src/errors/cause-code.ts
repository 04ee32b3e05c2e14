/**
 * Finds the code by which a runtime or a driver names a failure, such as `ECONNREFUSED`: that of the error itself, or else of
 * what led to it. Never its message, which may quote a secret.
 *
 * @remarks Numbers are no such codes: a DOM exception has one that means nothing any more.
 */
export function causeCode(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined
  // An attempt on several addresses fails with one error for each.
  const inner: unknown =
    'errors' in error && Array.isArray(error.errors) ? error.errors[0] : 'cause' in error && error.cause
  return ownCode(error) ?? causeCode(inner, depth + 1)
}

/** The code that an error itself has. */
export function ownCode(error: object): string | undefined {
  for (const member of ['driverCode', 'code']) {
    const code: unknown = Reflect.get(error, member)
    if (typeof code === 'string') return code
  }
  // Deno has words instead: `dns error`, `tcp connect error`, `invalid peer certificate`. What follows may quote the URL.
  return 'message' in error ? /client error \(\w+\): ([a-z ]+)/.exec(`${error.message}`)?.[1] : undefined
}
