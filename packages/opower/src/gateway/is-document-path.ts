import type { Selection } from './collect-fields.ts'

/**
 * Says whether the path of an error is one of the document: names that it selects, and places of lists that the answer
 * has. Below a `null` the answer says nothing about lists.
 */
export function isDocumentPath(
  path: unknown,
  selection: Selection,
  data: unknown,
): path is readonly (string | number)[] {
  if (!Array.isArray(path) || typeof path[0] !== 'string') return false
  let fields: Selection | null = selection
  let value: unknown = data
  for (const segment of path as readonly unknown[]) {
    if (typeof segment === 'number') {
      if (!Number.isSafeInteger(segment) || segment < 0) return false
      if (isPresent(value) && !(Array.isArray(value) && segment < value.length)) return false
      value = Array.isArray(value) ? value[segment] : null
      continue
    }
    const next: Selection | null | undefined = typeof segment === 'string' ? fields?.get(segment) : undefined
    if (next === undefined || typeof segment !== 'string') return false
    if (isPresent(value) && (typeof value !== 'object' || Array.isArray(value))) return false
    fields = next
    value = isPresent(value) && Object.hasOwn(value, segment) ? Reflect.get(value, segment) : null
  }
  return true
}

function isPresent(value: unknown): value is object {
  return value !== null && value !== undefined
}
