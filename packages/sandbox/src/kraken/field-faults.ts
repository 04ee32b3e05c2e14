/** A failure that is laid in wait for one field. */
export interface FieldFault {
  /** The name of the field, at any depth. */
  readonly field: string
  /** The code it fails with. @defaultValue `KT-CT-7899`, an internal error */
  readonly code?: string
  /** How many times. @defaultValue until `reset` */
  readonly count?: number
}

/** Holds the failures of fields. */
export interface FieldFaults {
  add(fault: FieldFault): void
  /** Says with which code a field fails now, if it does. */
  take(field: string): string | undefined
  /** Makes a list answer the same cursor on every page. */
  repeatCursor(field: string): void
  repeatsCursor(field: string): boolean
  clear(): void
}

/** Creates an empty set. */
export function createFieldFaults(): FieldFaults {
  const waiting: { fault: FieldFault; left: number }[] = []
  const repeating = new Set<string>()
  return {
    add: (fault) => void waiting.push({ fault, left: fault.count ?? Infinity }),
    take(field) {
      const index = waiting.findIndex(({ fault }) => fault.field === field)
      const found = waiting[index]
      if (!found) return undefined
      found.left -= 1
      if (found.left <= 0) waiting.splice(index, 1)
      return found.fault.code ?? 'KT-CT-7899'
    },
    repeatCursor: (field) => void repeating.add(field),
    repeatsCursor: (field) => repeating.has(field),
    clear() {
      waiting.splice(0)
      repeating.clear()
    },
  }
}
