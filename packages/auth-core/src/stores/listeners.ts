/** Who wants to hear of which name. */
export interface Listeners {
  /** @returns a function that ends it, at once and for good. */
  add(name: string, listener: () => void): () => void
  /** Calls the listeners of a name, after what runs now. */
  tell(name: string): void
  tellAll(): void
  clear(): void
}

/** Makes a list of listeners that keeps nothing of those that left. */
export function createListeners(): Listeners {
  const groups = new Map<string, Set<() => void>>()

  function tellGroup(group: Iterable<() => void> = []): void {
    for (const registration of group) queueMicrotask(registration)
  }

  return {
    add(name, listener) {
      const group = groups.get(name) ?? new Set()
      // One of its own, so that a listener that was added twice can leave once; it may leave before its turn comes.
      const registration = (): void => {
        if (group.has(registration)) listener()
      }
      groups.set(name, group.add(registration))
      return () => {
        group.delete(registration)
        if (group.size === 0 && groups.get(name) === group) groups.delete(name)
      }
    },
    tell: (name) => tellGroup(groups.get(name)),
    tellAll() {
      for (const group of groups.values()) tellGroup(group)
    },
    clear() {
      for (const group of groups.values()) group.clear()
      groups.clear()
    },
  }
}
