/** The paths of what is null, or a list without members, each once; positions in lists are left out. */
export function gapsIn(value: unknown, path = ''): string[] {
  if (value === null || value === undefined) return [path]
  if (Array.isArray(value))
    return value.length === 0 ? [path] : [...new Set(value.flatMap((one) => gapsIn(one, path)))]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, one]) => gapsIn(one, path === '' ? name : `${path}.${name}`))
}
