import type { DayAheadPricesQuery, PlannedDispatchesQuery } from '@energy/kraken/de'
import uPlot from 'uplot'
import { homeZone } from '../shared/format.ts'

/** The price of a quarter of an hour. */
export interface Price {
  /** When it begins, in ms since the Unix epoch. */
  readonly at: number
  /** In cents per kWh. */
  readonly cents: number
}

/** When the car is going to charge, in ms since the Unix epoch, and how much, in kWh. */
export interface Dispatch {
  readonly start: number
  readonly end: number
  readonly energy: number
}

/** The prices of today, and of tomorrow as far as they are published. The exchange counts in euros per MWh. */
export function readPrices(answer: DayAheadPricesQuery | undefined, now: number): readonly Price[] {
  const midnight = uPlot.tzDate(new Date(now), homeZone)
  const sinceMidnight = (midnight.getHours() * 60 + midnight.getMinutes()) * 60_000
  const prices = answer?.epexDayAheadPrices?.edges?.flatMap((edge) => {
    const { periodStart, value } = edge?.node ?? {}
    return periodStart && value ? [{ at: Date.parse(periodStart), cents: Number(value) / 10 }] : []
  })
  return prices?.filter(({ at }) => at >= now - sinceMidnight) ?? []
}

/** The next dispatches, the earliest first. */
export function readDispatches(answer: PlannedDispatchesQuery | undefined): readonly Dispatch[] {
  return (
    answer?.flexPlannedDispatches?.flatMap((dispatch) =>
      dispatch?.start && dispatch.end
        ? [
            {
              start: Date.parse(dispatch.start),
              end: Date.parse(dispatch.end),
              energy: Math.abs(Number(dispatch.energyAddedKwh ?? 0)),
            },
          ]
        : [],
    ) ?? []
  )
}
