import type { Selection } from './collect-fields.ts'

/**
 * Copies out of an answer what the document selects and nothing else, so that a field that an upstream adds never
 * reaches a customer. The order stays the upstream's.
 */
export function shapeData(data: unknown, selection: Selection | null): unknown {
  if (selection === null || data === null) return data
  if (Array.isArray(data)) return data.map((entry) => shapeData(entry, selection))
  if (typeof data !== 'object') return null
  const selected: [string, unknown][] = []
  for (const [key, value] of Object.entries(data)) {
    const part = selection.get(key)
    if (part !== undefined) selected.push([key, shapeData(value, part)])
  }
  return Object.fromEntries(selected)
}
