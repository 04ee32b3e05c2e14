import { causeCode } from './cause-code.ts'

/**
 * Names the cause of a failure of a store: by its code (`ECONNREFUSED`), or else by the name of the error
 * (`QuotaExceededError`).
 */
export function driverCode(error: unknown): string | undefined {
  return causeCode(error) ?? nameOf(error)
}

/** Many libraries give their errors a class and no name. */
function nameOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const name = error.name === 'Error' ? error.constructor.name : error.name
  return name === 'Error' ? undefined : name
}
