import { ConfigurationError } from '@energy/auth-core'

const day = 86_400_000

/**
 * Finds the start of a local day: that of the day `days` after the one that `start` lies in.
 *
 * @param start - in ms since the Unix epoch.
 * @param timeZone - an IANA name.
 * @returns in ms since the Unix epoch. Where the clocks skip midnight, the first moment of the day.
 */
export function localMidnightAfter(start: number, days: number, timeZone: string): number {
  const wall = wallClock(timeZone)
  const midnight = Math.floor(wall(start) / day) * day + days * day
  // The offset can change between the guess and the midnight, so the guess is corrected by what the clock shows there.
  const guess = midnight - (wall(midnight) - midnight)
  const corrected = guess - (wall(guess) - midnight)
  return wall(corrected) < midnight ? guess : corrected
}

/** Tells what the clocks of a zone show at a moment, as if it were UTC. */
function wallClock(timeZone: string): (moment: number) => number {
  const format = createFormat(timeZone)
  return (moment) => {
    const parts = Object.fromEntries(
      format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
    )
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
    return Date.UTC(year, month - 1, day, hour, minute, second)
  }
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    throw new ConfigurationError('`timeZone` is no IANA time zone. Use one such as America/New_York.', {
      provider: 'opower',
    })
  }
}
