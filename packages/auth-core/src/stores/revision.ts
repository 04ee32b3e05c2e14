/** Tells whether what is stored can be a revision. An entry without one is none, and is written over. */
export function isRevision(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}
