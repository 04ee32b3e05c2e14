/** The middle of what was measured; the mean of the two in the middle when there is none. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((left, right) => left - right)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined) throw new RangeError('Nothing was measured.')
  const lower = sorted[sorted.length % 2 === 1 ? middle : middle - 1] ?? upper
  return (lower + upper) / 2
}
