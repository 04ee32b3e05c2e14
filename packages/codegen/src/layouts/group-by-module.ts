import { relative } from 'node:path'
import type { Definition } from '../operations/definition.ts'

/** Puts definitions together that belong into the same generated module, by the name of that module. */
export function groupByModule<Own extends Definition>(definitions: Iterable<Own>): Map<string, Own[]> {
  const groups = new Map<string, Own[]>()
  for (const definition of definitions) {
    const filename = relative(process.cwd(), definition.origin.file).replace(/\.\w+$/, '.generated.ts')
    groups.set(filename, [...(groups.get(filename) ?? []), definition])
  }
  return groups
}
