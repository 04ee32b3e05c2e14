import { findInCauses } from './cause-code.ts'

/**
 * Finds the code by which a driver names the cause of a failure: its own (`ECONNREFUSED`), that of what led to it, or
 * else the name of the error (`QuotaExceededError`). Never its message, which may quote a secret.
 */
export function driverCode(error: unknown): string | undefined {
  return findInCauses(error, codeOf) ?? nameOf(error)
}

/** The numbers of DOM exceptions say less than their names. */
function codeOf(error: object): string | undefined {
  const codes: unknown[] = [Reflect.get(error, 'driverCode'), Reflect.get(error, 'code')]
  return codes.find((code) => typeof code === 'string')
}

/** Many libraries give their errors a class and no name. */
function nameOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const name = error.name === 'Error' ? error.constructor.name : error.name
  return name === 'Error' ? undefined : name
}
