import type uPlot from 'uplot'
import { homeZone } from '../shared/format.ts'

/** Energy by its time: the values in kWh, and when each begins, in ms since the Unix epoch. */
export interface Series {
  readonly starts: readonly number[]
  readonly values: readonly number[]
  /** The same, as the chart takes it: in seconds. */
  readonly chart: uPlot.AlignedData
}

type Measurement = { readonly value: string; readonly startAt?: string } | null

/** Reads half hours out of what was measured, whatever the order of its pages. */
export function readHalfHours(measurements: readonly Measurement[]): Series {
  const read = measurements.flatMap((measurement) =>
    measurement?.startAt ? [[Date.parse(measurement.startAt), Number(measurement.value)] as const] : [],
  )
  return seriesOf(read.sort(([one], [other]) => one - other))
}

const days = new Intl.DateTimeFormat('en-CA', { timeZone: homeZone })

/** Adds half hours up to days, which have 46 or 50 of them when the clocks change. */
export function byDay({ starts, values }: Series): Series {
  const sums = new Map<string, [at: number, sum: number]>()
  starts.forEach((at, index) => {
    const name = days.format(at)
    const day = sums.get(name)
    const value = values[index] ?? 0
    if (day) day[1] += value
    else sums.set(name, [at, value])
  })
  return seriesOf([...sums.values()])
}

function seriesOf(entries: readonly (readonly [at: number, value: number])[]): Series {
  const starts = entries.map(([at]) => at)
  const values = entries.map(([, value]) => value)
  return { starts, values, chart: [starts.map((at) => at / 1_000), values] }
}
