/** Faults that lie in wait, each for as many times as it says. */
export interface WaitingFaults<Fault> {
  add(fault: Fault): void
  /** Takes the first one that fits. */
  take(fits: (fault: Fault) => boolean): Fault | undefined
  clear(): void
}

/**
 * Creates an empty set.
 *
 * @param usual - how many times a fault strikes that does not say so.
 */
export function createWaitingFaults<Fault extends { readonly count?: number }>(
  usual: number,
): WaitingFaults<Fault> {
  const waiting: { readonly fault: Fault; left: number }[] = []
  return {
    add: (fault) => void waiting.push({ fault, left: fault.count ?? usual }),
    take(fits) {
      const index = waiting.findIndex(({ fault }) => fits(fault))
      const found = waiting[index]
      if (!found) return undefined
      found.left -= 1
      if (found.left <= 0) waiting.splice(index, 1)
      return found.fault
    },
    clear: () => void waiting.splice(0),
  }
}
