/** Makes a duration one that every medium takes: whole ms, at least one, never shorter than what was asked for. */
export function wholeMilliseconds(duration: number): number {
  return Math.max(1, Math.ceil(duration))
}
