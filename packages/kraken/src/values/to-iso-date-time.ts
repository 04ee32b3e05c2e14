import { ConfigurationError } from '@energy/auth-core'

/**
 * Writes a moment as the platform takes it: ISO 8601, always with an offset.
 *
 * @param moment - a `Date`, or a date and time in ISO form such as `2026-03-01T00:00:00`.
 * @param offset - `Z`, or an offset such as `+01:00`. A text without an offset needs it.
 * @returns a `Date` at that offset (UTC when none is given); a text with its offset.
 * @throws ConfigurationError when a text carries no offset and none is given, when it carries one and another is given,
 * or when it is no moment.
 * @remarks The platform refuses a date-time without an offset with `KT-CT-1609`. A text is never read in the machine's
 * own time zone, because that of the customer may be another one.
 *
 * @example
 * ```ts
 * toIsoDateTime(new Date()) // "2026-03-01T08:30:00.000Z"
 * toIsoDateTime('2026-03-01T00:00:00', '+01:00') // "2026-03-01T00:00:00+01:00"
 * ```
 */
export function toIsoDateTime(moment: Date | string, offset?: string): string {
  const minutes = offset === undefined ? undefined : offsetMinutes(offset)
  if (typeof moment === 'string') return checkText(moment, offset)
  if (Number.isNaN(moment.getTime())) throw failure('This Date is invalid.')
  if (minutes === undefined || offset === undefined || offset === 'Z') return moment.toISOString()
  return new Date(moment.getTime() + minutes * 60_000).toISOString().replace('Z', offset)
}

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/

function checkText(text: string, offset: string | undefined): string {
  const match = dateTime.exec(text)
  if (!match) throw failure('This is not a date and time. Give a text such as "2026-03-01T00:00:00+01:00".')
  if (match[1] === undefined && offset === undefined)
    throw failure('The date-time carries no offset. Give one along, such as "+01:00".')
  if (match[1] !== undefined && offset !== undefined && match[1] !== offset)
    throw failure('The date-time carries another offset already. Leave the second argument out.')
  const complete = match[1] === undefined ? text + offset : text
  if (Number.isNaN(Date.parse(complete))) throw failure('There is no such date and time.')
  return complete
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0
  const [, sign, hours, minutes] = /^([+-])(\d\d):([0-5]\d)$/.exec(offset) ?? []
  const total = Number(hours) * 60 + Number(minutes)
  if (sign === undefined || total > 14 * 60)
    throw failure('`offset` is no offset. Give "Z" or one such as "+01:00".')
  return sign === '-' ? -total : total
}

function failure(message: string): ConfigurationError {
  return new ConfigurationError(message, { provider: 'kraken' })
}
