import {
  makeErrorResult,
  makeResult,
  mergeResultPatch,
  type Operation,
  type OperationResult,
} from '@urql/core'
import { readParts } from '../requests/answer-in-parts.ts'

type Patch = Parameters<typeof mergeResultPatch>[1]

/**
 * Reads the results of an answer that comes in parts, as `fetchExchange` does: each holds what has come so far, and the last
 * one says that nothing more will.
 */
export async function* readResults(
  operation: Operation,
  response: Response,
): AsyncGenerator<OperationResult> {
  const pending: NonNullable<Patch['pending']>[number][] = []
  const parts = readParts(response)
  let result: OperationResult | undefined
  try {
    do {
      try {
        const { done, value } = await parts.next()
        const patch: Patch = done ? { hasNext: false } : value
        pending.push(...(patch.pending ?? []))
        result = result
          ? mergeResultPatch(result, patch, response, pending)
          : makeResult(operation, done ? {} : value, response)
      } catch (cause) {
        const error = cause instanceof Error ? cause : new Error(String(cause))
        result = makeErrorResult(operation, error, response)
      }
      yield result
    } while (result.hasNext)
  } finally {
    await parts.return(undefined)
  }
}
