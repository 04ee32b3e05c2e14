import type { PullResult } from './run.ts'

/** Says what was written, and what the endpoint did not tell. */
export function printText({ output, types, hasDeprecatedInputs }: PullResult): string {
  const lines = [`${output} holds ${types} types.`]
  if (!hasDeprecatedInputs)
    lines.push('The endpoint hides deprecated arguments and input fields: they are missing from the file.')
  return lines.join('\n')
}
