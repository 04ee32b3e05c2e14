import type { Charge } from '../../data/charging.ts'
import type { Curve } from '../../data/model.ts'
import { allOf, type SpanLength, spansOf } from '../../data/span.ts'
import { usageOf } from '../../data/usage.ts'
import { accountInReach } from '../authorization.ts'
import type { Field } from '../field.ts'

const day = 86_400_000

/** How long a span is, and how many days hold seven of them. */
const lengths: Readonly<Record<string, readonly [SpanLength, number]>> = {
  DAILY: ['day', 7],
  WEEKLY: ['week', 49],
  MONTHLY: ['month', 215],
  ANNUALLY: ['month', 215],
}

/** What charging a car cost, newest first, in the main unit of the currency. */
export const costOfCharge: Field = ({ accountNumber, frequency, startDate }, context) => {
  const { clock, instance, world } = context
  const account = accountInReach(accountNumber, context)
  const supplyPoint = account.properties[0]?.supplyPoints[0]
  const [car] = account.devices
  if (!supplyPoint || !car) return []
  const unit = 10 ** instance.minorDigits
  const power: Curve = { wattHours: (startAt, endAt) => (car.power * (endAt - startAt)) / 3600 }
  const costOf = (charge: Charge) => usageOf(supplyPoint, charge, world.prices, power)
  const [length, days] = lengths[frequency] ?? ['day', 7]
  return allOf(spansOf(world.zone, length, clock.now() - (days + 1) * day, clock.now()))
    .filter(({ startAt }) => !startDate || world.zone.date(startAt) >= startDate)
    .map(({ startAt, endAt }) => {
      const charges = car.charging.between(startAt, endAt).map(costOf)
      const total = (read: (one: (typeof charges)[number]) => number) =>
        charges.reduce((sum, one) => sum + read(one), 0)
      return {
        krakenflexDeviceId: car.id,
        reportDate: startAt,
        isSmartCharge: true,
        totalConsumption: total(({ kilowattHours }) => kilowattHours),
        totalCostExclTax: (total(({ net }) => net) / unit).toFixed(2),
        totalCostInclTax: (total(({ gross }) => gross) / unit).toFixed(2),
      }
    })
    .toReversed()
}
