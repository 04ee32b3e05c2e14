import type { Charge } from '../../data/charging.ts'
import type { Curve } from '../../data/model.ts'
import { allOf, type SpanLength, spansOf } from '../../data/span.ts'
import { usageOf } from '../../data/usage.ts'
import type { Field } from '../field.ts'
import { accountInReach } from '../in-reach.ts'

const lengths: Readonly<Record<string, SpanLength>> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  ANNUALLY: 'month',
}

/**
 * What charging a car cost in each of seven spans, newest first, in the smallest unit of the currency.
 *
 * @remarks Unverified: how many there are, and that the month under way is one of them, with what was charged so far.
 */
export const costOfCharge: Field = ({ accountNumber, frequency, startDate }, context) => {
  const { clock, world } = context
  const { zone } = world
  const account = accountInReach(accountNumber, context)
  const supplyPoint = account.properties[0]?.supplyPoints[0]
  const [car] = account.devices
  if (!supplyPoint || !car) return []
  const now = clock.now()
  const { year, month } = zone.local(now)
  const length = lengths[frequency] ?? 'day'
  const end = length === 'month' ? zone.startOfDay(year, month + 1, 1) : now
  const power: Curve = { wattHours: (startAt, endAt) => (car.power * (endAt - startAt)) / 3600 }
  const costOf = (charge: Charge) => usageOf(supplyPoint, charge, world.prices, power)
  return allOf(spansOf(zone, length, zone.startOfDay(year, month - 8, 1), end))
    .slice(-7)
    .filter(({ startAt }) => !startDate || zone.date(startAt) >= startDate)
    .map(({ startAt, endAt }) => {
      const charges = car.charging
        .between(startAt, Math.min(endAt, now))
        .filter((charge) => charge.endAt <= now)
        .map(costOf)
      const total = (read: (one: (typeof charges)[number]) => number) =>
        charges.reduce((sum, one) => sum + read(one), 0)
      return {
        krakenflexDeviceId: car.id,
        reportDate: startAt,
        isSmartCharge: true,
        totalConsumption: total(({ kilowattHours }) => kilowattHours),
        totalCostExclTax: total(({ net }) => net),
        totalCostInclTax: total(({ gross }) => gross),
      }
    })
    .toReversed()
}
