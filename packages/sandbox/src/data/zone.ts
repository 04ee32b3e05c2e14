const hour = 3_600_000
const day = 24 * hour
const minute = 60_000

/** The local time of a place. */
export interface Zone {
  readonly name: string
  /** Local time minus UTC at an instant, in ms. */
  offset(instant: number): number
  /** The local calendar at an instant. */
  local(instant: number): LocalTime
  /** The instant at which a local day begins. Days and months may overflow, as in `Date.UTC`. */
  startOfDay(year: number, month: number, day: number): number
  /** The instant at which a clock on the wall shows so many hours of a local day. Days and months may overflow. */
  at(year: number, month: number, day: number, hours: number): number
  /** The same time of day so many days later, or earlier; a day in which the clocks change has 23 hours, or 25. */
  addDays(instant: number, days: number): number
  /** Writes an instant with this zone's offset: `2026-03-01T12:00:00+01:00`. */
  dateTime(instant: number): string
  /** Writes the local date of an instant: `2026-03-01`. */
  date(instant: number): string
}

/** A local calendar. Months count from 1, weekdays from Sunday = 0. */
export interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  /** Hours since local midnight, with fractions. */
  readonly hours: number
}

/** Creates a zone by its IANA name. */
export function createZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
  const known = new Map<number, number>()
  // Bills and curves ask for three years of quarter hours, again and again.
  const dates = new Map<number, Omit<LocalTime, 'hours'>>()
  const dateOf = (dayNumber: number): Omit<LocalTime, 'hours'> => {
    const found = dates.get(dayNumber)
    if (found) return found
    const date = new Date(dayNumber * day)
    const made = {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      weekday: date.getUTCDay(),
    }
    dates.set(dayNumber, made)
    return made
  }
  const exact = (instant: number): number => {
    const found = known.get(instant)
    if (found !== undefined) return found
    const text = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(text) ?? []
    const offset = (Number(hours ?? 0) * hour + Number(minutes ?? 0) * 60_000) * (sign === '-' ? -1 : 1)
    known.set(instant, offset)
    return offset
  }
  const offset = (instant: number): number => {
    const midnight = Math.floor(instant / day) * day
    const before = exact(midnight)
    return before === exact(midnight + day) ? before : exact(Math.floor(instant / hour) * hour)
  }
  const shifted = (instant: number): Date => new Date(instant + offset(instant))
  const instantOf = (wall: number): number => wall - offset(wall - offset(wall))
  const at = (year: number, month: number, dayOfMonth: number, hours: number): number =>
    instantOf(Date.UTC(year, month - 1, dayOfMonth) + hours * hour)
  return {
    name,
    offset,
    local(instant) {
      const wall = instant + offset(instant)
      const dayNumber = Math.floor(wall / day)
      const { year, month, day: dayOfMonth, weekday } = dateOf(dayNumber)
      const minutes = Math.floor((wall - dayNumber * day) / minute)
      return { year, month, day: dayOfMonth, weekday, hours: minutes / 60 }
    },
    startOfDay: (year, month, dayOfMonth) => at(year, month, dayOfMonth, 0),
    at,
    addDays: (instant, days) => instantOf(instant + offset(instant) + days * day),
    dateTime(instant) {
      const minutes = Math.round(offset(instant) / 60_000)
      const sign = minutes < 0 ? '-' : '+'
      const two = (value: number) => String(value).padStart(2, '0')
      const suffix = `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
      return shifted(instant).toISOString().slice(0, 19) + suffix
    },
    date: (instant) => shifted(instant).toISOString().slice(0, 10),
  }
}
