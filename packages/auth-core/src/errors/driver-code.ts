const deepestCause = 4

/**
 * Finds the code by which a driver names the cause of a failure: its own (`ECONNREFUSED`), that of what led to it, or
 * else the name of the error (`QuotaExceededError`). Never its message, which may quote a secret.
 */
export function driverCode(error: unknown): string | undefined {
  return codeOf(error) ?? nameOf(error)
}

function codeOf(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > deepestCause) return undefined
  for (const member of ['driverCode', 'code']) {
    const code: unknown = Reflect.get(error, member)
    if (typeof code === 'string') return code
  }
  // An attempt on several addresses fails with one error for each.
  const [first]: unknown[] = error instanceof AggregateError ? error.errors : []
  return codeOf(first ?? error.cause, depth + 1)
}

/** Many libraries give their errors a class and no name. */
function nameOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const name = error.name === 'Error' ? error.constructor.name : error.name
  return name === 'Error' ? undefined : name
}
