/** Where the home is: days and hours are those of its clocks, wherever the page is read. */
export const homeZone = 'Europe/Berlin'

const numbers = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(undefined, options)
const moments = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(undefined, options)

const euros = numbers({ style: 'currency', currency: 'EUR' })
const dollars = numbers({ style: 'currency', currency: 'USD' })
const energy = numbers({ maximumFractionDigits: 1 })
const smallEnergy = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 })
const price = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 })
const distance = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 })
const clock = moments({ hour: '2-digit', minute: '2-digit', timeZone: homeZone })
const exactClock = moments({ hour: '2-digit', minute: '2-digit', second: '2-digit' })
const day = moments({ weekday: 'short', day: 'numeric', month: 'short', timeZone: homeZone })
const dayOfYear = moments({ day: 'numeric', month: 'short', year: 'numeric', timeZone: homeZone })
const date = moments({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const month = moments({ month: 'long', year: 'numeric', timeZone: 'UTC' })

/** @param cents - what Kraken counts money in. */
export const inEuros = (cents: number): string => euros.format(cents / 100)
export const inDollars = (value: number): string => dollars.format(value)
export const inKilowattHours = (value: number): string =>
  `${(value < 1 ? smallEnergy : energy).format(value)} kWh`
export const inKilometres = (value: number): string => `${distance.format(value)} km`
export const inCents = (value: number): string => `${price.format(value)} ct`
/** @param at - in ms since the Unix epoch, as everywhere here. */
export const atClock = (at: number): string => clock.format(at)
/** To the second, by the clock of whoever reads it. */
export const atExactClock = (at: number): string => exactClock.format(at)
export const onDay = (at: number): string => day.format(at)
export const onDayOfYear = (at: number): string => dayOfYear.format(at)
/** @param text - a date without a time, such as `2026-11-28`. */
export const onDate = (text: string): string => date.format(Date.parse(text))
export const inMonth = (at: number): string => month.format(at)

/** How long from now, in words: `12 s`, `4 min`. */
export function inAWhile(duration: number): string {
  const seconds = Math.max(0, Math.ceil(duration / 1_000))
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
