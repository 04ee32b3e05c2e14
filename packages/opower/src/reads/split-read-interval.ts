import { ConfigurationError } from '@energy/auth-core'
import { localMidnightAfter } from './local-midnight.ts'
import { formatTimeInterval, parseTimeInterval } from './time-interval.ts'

/** What decides how much can be asked for at once. */
export interface ReadIntervalOptions {
  /** The step between two reads. */
  readonly readResolution: string
  /** The field that is asked. @defaultValue `readStreams` */
  readonly field?: 'readStreams' | 'intervalReads'
  /** The span that can be asked for, from `availableReadsTimeInterval` of a register. Left out: not clipped. */
  readonly available?: string | null | undefined
  /** The IANA time zone of the premise, such as `America/New_York`. Needed to split daily reads, which end at midnight. */
  readonly timeZone?: string | undefined
}

const hour = 3_600_000

/** In ms; from messages of the server. */
const longestSubDaily = 720 * hour
const longestIntervalReads = 24 * hour

/** A day less than the server's 365, because a year of local days can be an hour longer than 365 times 24 hours. */
const daysToWindow = 364

/**
 * Splits the span of a wish for reads into windows that Opower takes, one request each: 720 hours below a day, 365 days
 * otherwise, 24 hours for `intervalReads`.
 *
 * @param timeInterval - the whole span; both ends with an offset.
 * @returns the windows in order, without gap or overlap; none when nothing of the span is available.
 * @throws ConfigurationError when the span has no offsets, or when days are to be split and no time zone is given.
 *
 * @remarks Unverified: the limits are from messages of the server behind Oracle's widgets.
 *
 * @example
 * ```ts
 * splitReadInterval('2026-01-01T00:00:00Z/2026-03-01T00:00:00Z', { readResolution: 'HOUR' }) // two windows
 * ```
 */
export function splitReadInterval(timeInterval: string, options: ReadIntervalOptions): readonly string[] {
  const wanted = readSpan('timeInterval', timeInterval)
  const available = options.available ? readSpan('available', options.available) : wanted
  const end = Math.min(wanted.end, available.end)
  const windows: string[] = []
  for (let start = Math.max(wanted.start, available.start); start < end; ) {
    const next = Math.min(end, windowEnd(start, end, options))
    windows.push(formatTimeInterval(start, next))
    start = next
  }
  return windows
}

function windowEnd(
  start: number,
  end: number,
  { readResolution, field, timeZone }: ReadIntervalOptions,
): number {
  if (field === 'intervalReads') return start + longestIntervalReads
  if (readResolution !== 'DAY' && readResolution !== 'BILLING') return start + longestSubDaily
  if (end - start <= daysToWindow * 24 * hour) return end
  if (timeZone === undefined)
    throw refuse(
      '`timeZone` is missing: days end at local midnight. Give that of the premise, such as America/New_York.',
    )
  return localMidnightAfter(start, daysToWindow, timeZone)
}

function readSpan(option: string, text: string): { start: number; end: number } {
  const interval = parseTimeInterval(text)
  if (interval.kind !== 'instants')
    throw refuse(
      `\`${option}\` is not a span between two moments. Give one such as 2026-01-01T00:00:00-05:00/2026-02-01T00:00:00-05:00.`,
    )
  return { start: interval.start.epochMilliseconds, end: interval.end.epochMilliseconds }
}

function refuse(message: string): ConfigurationError {
  return new ConfigurationError(message, { provider: 'opower' })
}
