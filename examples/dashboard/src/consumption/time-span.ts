/** From one moment to another, in ms since the Unix epoch. */
export interface TimeSpan {
  readonly start: number
  readonly end: number
}

/** In ms. */
export const dayLength = 86_400_000
const halfHour = 1_800_000

/** What the chart can show, in ms. */
export const spans = [
  { name: 'Year', length: 365 * dayLength },
  { name: 'Month', length: 30 * dayLength },
  { name: 'Week', length: 7 * dayLength },
  { name: 'Day', length: dayLength },
] as const

/** The 365 days until the half hour that has just ended. */
export function yearUntil(now: number): TimeSpan {
  const end = Math.floor(now / halfHour) * halfHour
  return { start: end - 365 * dayLength, end }
}

/** A span of this length that ends where the shown one does. */
export function spanOf(length: number, shown: TimeSpan, year: TimeSpan): TimeSpan {
  return clampSpan({ start: shown.end - length, end: shown.end }, year)
}

/** Moves a span into the year, and makes it no shorter than six half hours. */
export function clampSpan({ start, end }: TimeSpan, year: TimeSpan): TimeSpan {
  const length = Math.min(Math.max(end - start, 6 * halfHour), year.end - year.start)
  const last = Math.min(Math.max(end, year.start + length), year.end)
  return { start: last - length, end: last }
}
