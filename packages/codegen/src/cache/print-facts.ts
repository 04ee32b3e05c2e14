/** Prints names as one text, which is shorter than a list and read by \`split\`. */
export function printNames(names: readonly string[]): string {
  return `'${[...names].sort().join(' ')}'`
}

/** Prints the object types of each interface and union. */
export function printPossibleTypes(possibleTypes: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...possibleTypes].map(
    ([name, types]) => `    ${name}: [${types.map((type) => `'${type}'`).join(', ')}],\n`,
  )
  return lines.length > 0 ? `{\n${lines.join('')}  }` : '{}'
}

/** Puts values together that share a key, in the order of their first one. */
export function groupBy<Item>(
  items: readonly Item[],
  entryOf: (item: Item) => readonly [key: string, value: string],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of items.map(entryOf)) groups.set(key, [...(groups.get(key) ?? []), value])
  return groups
}
