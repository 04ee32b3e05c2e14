import type { SchemaChange } from './run.ts'

const kinds = ['breaking', 'dangerous', 'safe'] as const

/** Prints changes for people. */
export function printText(changes: readonly SchemaChange[]): string {
  const lines = changes.map(({ kind, message }) => `${kind}  ${message}`)
  const counts = kinds.map((wanted) => `${changes.filter(({ kind }) => kind === wanted).length} ${wanted}`)
  return [...lines, `${counts.join(', ')}.`].join('\n')
}

/** Prints changes for programs, as one JSON object. */
export function printJson(changes: readonly SchemaChange[]): string {
  const counts = kinds.map((wanted) => [wanted, changes.filter(({ kind }) => kind === wanted).length])
  return JSON.stringify({ summary: Object.fromEntries(counts), changes }, null, 2)
}
