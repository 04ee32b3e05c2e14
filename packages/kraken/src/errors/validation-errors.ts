import { isRecord } from '../is-record.ts'

/** One thing that is wrong with the input of an operation. */
export interface ValidationError {
  /** In the platform's words. */
  readonly message?: string
  /** Where in the variables, such as `['input', 'email']`. Empty when the platform does not say. */
  readonly inputPath: readonly (string | number)[]
}

/**
 * Reads what is wrong with the input out of the error of an operation, for the fields of a form.
 *
 * @param error - the `error` of a urql result, or one of its `graphQLErrors`.
 * @returns an empty list when the failure was another one.
 * @remarks The path names fields as the platform does internally: a bad `APIKey` is reported as `apiKey`.
 * @see `extensions.validationErrors` as observed in answers of the type VALIDATION.
 *
 * @example
 * ```ts
 * const input = { accountNumber, asOf: '2026-03-01', identifiers: ['DE0001234567890'] }
 * const { error } = await client.mutation(CreateQuoteForAccountDocument, { input }).toPromise()
 * for (const { inputPath, message } of validationErrors(error)) markField(inputPath.at(-1), message)
 * ```
 */
export function validationErrors(error: unknown): readonly ValidationError[] {
  if (!isRecord(error)) return []
  const errors = Array.isArray(error.graphQLErrors) ? error.graphQLErrors : [error]
  return errors.flatMap(readErrors)
}

function readErrors(error: unknown): ValidationError[] {
  if (!isRecord(error) || !isRecord(error.extensions)) return []
  const { validationErrors: listed } = error.extensions
  return Array.isArray(listed) ? listed.filter(isRecord).map(readError) : []
}

function readError({ message, inputPath }: Record<string, unknown>): ValidationError {
  return {
    ...(typeof message === 'string' && { message }),
    inputPath: Array.isArray(inputPath) ? inputPath.filter(isPathPart) : [],
  }
}

function isPathPart(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number'
}
