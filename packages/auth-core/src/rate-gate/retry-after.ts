/**
 * Reads the `Retry-After` header of an answer: seconds, fractions of seconds, or a date.
 *
 * @param value - the header as it came; `null` when there was none.
 * @param now - local time in ms since the Unix epoch.
 * @param date - the answer's `Date` header. A date is then read as a distance from it, so that a local clock that is
 *   wrong does not matter.
 * @returns when the next attempt makes sense, in ms since the Unix epoch by the local clock; `undefined` when the
 *   header says nothing that can be read.
 *
 * @example
 * ```ts
 * const { headers } = await fetch(url)
 * const retryAt = parseRetryAfter(headers.get('retry-after'), Date.now(), headers.get('date'))
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
export function parseRetryAfter(
  value: string | null,
  now: number,
  date: string | null = null,
): number | undefined {
  const text = value?.trim()
  if (!text) return undefined
  if (/^\d+(\.\d+)?$/.test(text)) return now + Math.ceil(Number(text) * 1000)
  const until = parseHttpDate(text)
  if (until === undefined) return undefined
  const sentAt = (date === null ? undefined : parseHttpDate(date.trim())) ?? now
  return now + Math.max(0, until - sentAt)
}

// All three date forms of HTTP begin with the name of a day; anything else that `Date.parse` happens to take is noise.
function parseHttpDate(text: string): number | undefined {
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i.test(text)) return undefined
  const instant = Date.parse(/(GMT|UTC)$/.test(text) ? text : `${text} GMT`)
  return Number.isNaN(instant) ? undefined : instant
}
