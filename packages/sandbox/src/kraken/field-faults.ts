import { createWaitingFaults } from '../faults/waiting-faults.ts'

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
  const waiting = createWaitingFaults<FieldFault>(Infinity)
  const repeating = new Set<string>()
  return {
    add: waiting.add,
    take(field) {
      const found = waiting.take((fault) => fault.field === field)
      return found && (found.code ?? 'KT-CT-7899')
    },
    repeatCursor: (field) => void repeating.add(field),
    repeatsCursor: (field) => repeating.has(field),
    clear() {
      waiting.clear()
      repeating.clear()
    },
  }
}
