import type { AnyVariables, OperationResult } from '@urql/core'

/** The data of a result. What went wrong is thrown: here no step makes sense without the one before. */
export function dataOf<Data>({ data, error }: OperationResult<Data, AnyVariables>): Data {
  if (error) throw error
  if (data === undefined || data === null) throw new Error('The operator answered with nothing.')
  return data
}
