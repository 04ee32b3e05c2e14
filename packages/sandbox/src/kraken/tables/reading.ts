import type { Reading } from '../../data/model.ts'
import type { TypeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import { objectTables } from '../object-tables.ts'

/** What meters showed, and what was used in a span. */
export const readingTables: TypeTables<KrakenContext> = objectTables({
  reading: {
    id: ({ at }) => String(at / 60_000),
    readAt: ({ at }) => at,
    readingDate: ({ at }) => at,
    value: energyOf,
    meterId: ({ supplyPoint }) => supplyPoint.meter.id,
    units: () => 'KWH',
    registers: (reading) => [
      { identifier: '01', name: 'STANDARD', digits: 5, isQuarantined: false, value: energyOf(reading) },
    ],
  },
  usage: {
    id: ({ endAt }) => String(endAt / 60_000),
    periodStartAt: ({ startAt }) => startAt,
    periodEndAt: ({ endAt }) => endAt,
    readingDate: ({ endAt }) => endAt,
    value: ({ kilowattHours }) => kilowattHours,
    consumption: ({ kilowattHours }) => kilowattHours,
    cost: ({ net }) => net,
    costEstimate: ({ net }) => net,
    costWithGst: ({ gross }) => gross,
    periodLengthDays: daysOf,
    daysOfGasUsage: daysOf,
  },
})

function energyOf({ kilowattHours }: Reading): string {
  return kilowattHours.toFixed(2)
}

function daysOf({ startAt, endAt }: { readonly startAt: number; readonly endAt: number }): number {
  return (endAt - startAt) / 86_400_000
}
