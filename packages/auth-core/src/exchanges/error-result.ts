import { getOperationName, makeErrorResult, type Operation, type OperationResult } from '@urql/core'
import type { EnergyError } from '../errors/energy-error.ts'
import { inOwnWords } from '../errors/in-own-words.ts'
import { withOperationName } from '../errors/with-operation-name.ts'

/** Makes the result of an operation that ended with a typed error. */
export function errorResult(operation: Operation, error: EnergyError): OperationResult {
  const result = makeErrorResult(operation, withOperationName(error, getOperationName(operation.query)))
  if (result.error) inOwnWords(result.error)
  return result
}
