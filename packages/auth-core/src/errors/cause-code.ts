type Code = string | number

/**
 * Finds the code by which a runtime names a failure, such as `ECONNREFUSED`: most put it on the cause of the error that
 * `fetch` throws.
 */
export function causeCode(error: unknown): Code | undefined {
  return findInCauses(error, ownCode)
}

/** Finds what `read` finds in an error, or else in what led to it. */
export function findInCauses<Found>(
  error: unknown,
  read: (error: object) => Found | undefined,
  depth = 0,
): Found | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined
  // An attempt on several addresses fails with one error for each.
  const inner: unknown =
    'errors' in error && Array.isArray(error.errors) ? error.errors[0] : 'cause' in error && error.cause
  return read(error) ?? findInCauses(inner, read, depth + 1)
}

/** The code that an error itself has. */
export function ownCode(error: object): Code | undefined {
  if ('code' in error && (typeof error.code === 'string' || typeof error.code === 'number')) return error.code
  // Deno has words instead: `dns error`, `tcp connect error`, `invalid peer certificate`. What follows may quote the URL.
  return 'message' in error ? /client error \(\w+\): ([a-z ]+)/.exec(`${error.message}`)?.[1] : undefined
}
