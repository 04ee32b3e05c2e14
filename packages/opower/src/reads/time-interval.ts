/** A moment with the offset that it was written with. */
export interface OffsetDateTime {
  /** In ms since the Unix epoch. */
  readonly epochMilliseconds: number
  /** East of UTC, in minutes: `-08:00` is -480. */
  readonly offsetMinutes: number
}

/** What a `TimeInterval` of Opower says. Its start belongs to it, its end does not. */
export type ParsedTimeInterval =
  | { readonly kind: 'instants'; readonly start: OffsetDateTime; readonly end: OffsetDateTime }
  /** Without offsets, as some utilities send it: moments only together with the time zone of the premise. */
  | { readonly kind: 'local'; readonly start: string; readonly end: string }
  /** Bare dates, as weather sends them. */
  | { readonly kind: 'dates'; readonly start: string; readonly end: string }
  /** Not an interval, an impossible date, two ends of different kinds, or an end before its start. */
  | { readonly kind: 'unreadable' }

/**
 * Reads a `TimeInterval`, `<start>/<end>` in ISO 8601.
 *
 * @returns what the text says and nothing more: a time without an offset stays one, it is never taken for UTC or for
 * the machine's zone.
 *
 * @remarks The two ends are read with their own offsets, which differ when the clocks change in between. Some bills end
 * at 23:59:59 instead of at midnight; that is kept as it is.
 *
 * @example
 * ```ts
 * const interval = parseTimeInterval('2026-03-08T00:00:00-08:00/2026-03-09T00:00:00-07:00')
 * if (interval.kind === 'instants') interval.end.epochMilliseconds - interval.start.epochMilliseconds // 23 hours
 * ```
 */
export function parseTimeInterval(text: string): ParsedTimeInterval {
  const [first = '', second = '', ...rest] = text.trim().split('/')
  const start = parseEnd(first)
  const end = parseEnd(second)
  if (rest.length > 0 || !start || !end) return { kind: 'unreadable' }
  if (start.wall > end.wall && (start.offset === undefined || end.offset === undefined))
    return { kind: 'unreadable' }
  if (start.offset !== undefined && end.offset !== undefined) return instants(start, end)
  if (start.offset !== undefined || end.offset !== undefined || start.isDate !== end.isDate)
    return { kind: 'unreadable' }
  return { kind: start.isDate ? 'dates' : 'local', start: first, end: second }
}

/**
 * Writes the `TimeInterval` between two moments, in UTC.
 *
 * @param start - in ms since the Unix epoch.
 * @param end - in ms since the Unix epoch; not part of the interval.
 *
 * @example
 * ```ts
 * formatTimeInterval(Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2)) // 2026-01-01T00:00:00.000Z/2026-01-02T00:00:00.000Z
 * ```
 */
export function formatTimeInterval(start: number, end: number): string {
  return `${new Date(start).toISOString()}/${new Date(end).toISOString()}`
}

interface IntervalEnd {
  /** The reading of the clock on the wall, as if it were UTC, in ms. */
  readonly wall: number
  /** In minutes; absent when the text has none. */
  readonly offset: number | undefined
  readonly isDate: boolean
}

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-][01]\d:?[0-5]\d)?)?$/

function parseEnd(text: string): IntervalEnd | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', zone] = match
  const fields = [year, month, day, hour, minute, second].map(Number)
  const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = fields
  const wall = Date.UTC(y, m - 1, d, h, min, s) + Math.floor(Number(`0.${fraction}`) * 1000)
  const date = new Date(wall)
  const isReal =
    date.getUTCMonth() === m - 1 && date.getUTCDate() === d && h < 24 && min < 60 && s < 60 && y >= 1000
  if (!isReal) return undefined
  return { wall, offset: zone === undefined ? undefined : parseOffset(zone), isDate: match[4] === undefined }
}

function parseOffset(zone: string): number {
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return zone.startsWith('-') ? -minutes : minutes
}

function instants(start: IntervalEnd, end: IntervalEnd): ParsedTimeInterval {
  const from = toInstant(start)
  const to = toInstant(end)
  if (from.epochMilliseconds > to.epochMilliseconds) return { kind: 'unreadable' }
  return { kind: 'instants', start: from, end: to }
}

function toInstant({ wall, offset = 0 }: IntervalEnd): OffsetDateTime {
  return { epochMilliseconds: wall - offset * 60_000, offsetMinutes: offset }
}
