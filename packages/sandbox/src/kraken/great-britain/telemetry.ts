import { agreementAt } from '../../data/billing.ts'
import { quarterHour } from '../../data/curves.ts'
import { accountsInReach } from '../authorization.ts'
import { readDateTime } from '../datetime.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'

/** In ms. */
const lengths: Readonly<Record<string, number>> = {
  TEN_SECONDS: 10_000,
  ONE_MINUTE: 60_000,
  FIVE_MINUTES: 300_000,
  HALF_HOURLY: 1_800_000,
  HOURLY: 3_600_000,
}

/** What a smart meter reports at home, in Wh and W; costs in pence. At most a thousand rows, the newest. */
export const smartMeterTelemetry: Field = ({ deviceId, start, end, grouping }, context) => {
  const { clock, world } = context
  const supplyPoint = accountsInReach(context)
    .flatMap(({ properties }) => properties)
    .flatMap(({ supplyPoints }) => supplyPoints)
    .find(({ meter }) => meter.marketNumber === deviceId)
  if (!supplyPoint) throw krakenError('KT-CT-1111')
  const length = lengths[grouping ?? 'TEN_SECONDS'] ?? 10_000
  const to = Math.min(end ? readDateTime(end) : clock.now(), clock.now())
  const from = Math.max(start ? readDateTime(start) : to - length, to - 1000 * length)
  const first = Math.floor(from / length) * length
  const energyOf = (at: number) => {
    const quarter = Math.floor(at / quarterHour) * quarterHour
    if (length > quarterHour) return supplyPoint.consumption.wattHours(at, at + length)
    return (supplyPoint.consumption.wattHours(quarter, quarter + quarterHour) * length) / quarterHour
  }
  return Array.from({ length: Math.max(0, Math.floor((to - first) / length)) }, (_, index) => {
    const at = first + index * length
    const wattHours = energyOf(at)
    const product = agreementAt(supplyPoint, at)?.product
    const cost = product ? (wattHours / 1000) * world.prices.unitRate(product, at) : 0
    return {
      readAt: at,
      consumption: wattHours.toFixed(4),
      consumptionDelta: wattHours.toFixed(4),
      demand: ((wattHours * 3_600_000) / length).toFixed(4),
      export: '0.0000',
      costDelta: cost.toFixed(4),
      costDeltaWithTax: (cost * (1 + (product?.vat ?? 0))).toFixed(4),
    }
  })
}
