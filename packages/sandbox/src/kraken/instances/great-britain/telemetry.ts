import { allOf, spansOf } from '../../../data/span.ts'
import { usageOf } from '../../../data/usage.ts'
import { supplyPointsIn } from '../../../data/world.ts'
import { readDateTime } from '../../datetime.ts'
import { krakenError } from '../../errors.ts'
import type { Field } from '../../field.ts'
import { accountsInReach } from '../../in-reach.ts'

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
    .flatMap(supplyPointsIn)
    .find(({ meter }) => meter.marketNumber === deviceId)
  if (!supplyPoint) throw krakenError('KT-CT-1111')
  const length = lengths[grouping ?? 'TEN_SECONDS'] ?? 10_000
  const to = Math.min(end ? readDateTime(end) : clock.now(), clock.now())
  const from = Math.max(start ? readDateTime(start) : to - length, to - 1000 * length)
  const first = Math.floor(from / length) * length
  return allOf(spansOf(world.zone, length, first, to)).map((span) => {
    const { kilowattHours, net, gross } = usageOf(supplyPoint, span, world.prices)
    const wattHours = kilowattHours * 1000
    return {
      readAt: span.startAt,
      consumption: wattHours,
      consumptionDelta: wattHours,
      demand: (wattHours * 3_600_000) / length,
      export: 0,
      costDelta: net,
      costDeltaWithTax: gross,
    }
  })
}
