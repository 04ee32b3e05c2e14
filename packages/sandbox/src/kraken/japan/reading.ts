import { agreementAt } from '../../data/billing.ts'
import { halfHour } from '../../data/curves.ts'
import type { SupplyPoint } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'
import { readingsOf } from '../meter-reading.ts'

/** The arguments of `halfHourlyReadings`. */
interface HalfHourFilter {
  readonly fromDatetime?: string | null
  readonly toDatetime?: string | null
}

/** The most rows that come back. Observed: the oldest are left out without a word. */
const mostRows = 1488

/** What was used, or generated, in each half hour; a plain list. */
export const halfHourlyReadings =
  (direction: 'consumption' | 'generation') =>
  (supplyPoint: SupplyPoint, filter: HalfHourFilter, { clock, world }: KrakenContext): object[] => {
    const curve = supplyPoint[direction]
    if (!curve) return []
    const now = Math.floor(clock.now() / halfHour) * halfHour
    const to = Math.min(filter.toDatetime ? readDateTime(filter.toDatetime) : now, now)
    const from = filter.fromDatetime ? readDateTime(filter.fromDatetime) : world.zone.addDays(to, -1)
    const first = Math.max(
      Math.ceil(from / halfHour) * halfHour,
      supplyPoint.suppliedFrom,
      to - mostRows * halfHour,
    )
    return Array.from({ length: Math.max(0, Math.floor((to - first) / halfHour)) }, (_, index) => {
      const at = first + index * halfHour
      const kilowattHours = curve.wattHours(at, at + halfHour) / 1000
      const product = agreementAt(supplyPoint, at)?.product
      const rate = direction === 'generation' ? 16 : product ? world.prices.unitRate(product, at) : 0
      return {
        startAt: at,
        endAt: at + halfHour,
        value: kilowattHours.toFixed(2),
        costEstimate: (kilowattHours * rate).toFixed(2),
        version: 'DAILY',
        consumptionRateBand: 'CONSUMPTION',
      }
    })
  }

/** What was used from month to month, newest first. */
export function intervalReadings(supplyPoint: SupplyPoint, _args: unknown, context: KrakenContext): object[] {
  const { zone } = context.world
  const shown = readingsOf(supplyPoint, context)
  return shown.slice(0, -1).map((end, index) => {
    const start = shown[index + 1] ?? end
    const kilowattHours = (end.wattHours - start.wattHours) / 1000
    const days = Math.round((end.at - start.at) / 86_400_000)
    const product = agreementAt(supplyPoint, start.at)?.product
    const rate = product ? context.world.prices.unitRate(product, start.at) : 0
    return {
      id: String(end.at / 60_000),
      billableMonth: zone.date(start.at).slice(0, 7),
      readingDate: end.at,
      readingReason: 'REGULAR',
      startAt: start.at,
      endAt: end.at,
      periodLengthDays: days,
      daysOfGasUsage: days,
      value: kilowattHours.toFixed(2),
      // A cubic metre of city gas holds about 12.5 kWh.
      usage: Math.round(kilowattHours / 12.5),
      costEstimate: (kilowattHours * rate).toFixed(2),
      hasHalfHourlyDataForPeriod: true,
    }
  })
}
