import type { EnergyError } from './energy-error.ts'

/** Copies an error that several operations share, for one of them: the copy says which one it is. */
export function withOperationName(error: EnergyError, operationName: string | undefined): EnergyError {
  if (operationName === undefined || error.operationName !== undefined) return error
  const { stack: _, ...own } = Object.getOwnPropertyDescriptors(error)
  const copy = Object.setPrototypeOf(new Error(error.message), Object.getPrototypeOf(error))
  return Object.defineProperties(copy, {
    ...own,
    // In some engines the stack is an accessor that belongs to its own error.
    stack: { value: error.stack, configurable: true, writable: true },
    operationName: { value: operationName, enumerable: true },
  })
}
