import { agreementAt } from '../../data/billing.ts'
import { quarterHour } from '../../data/curves.ts'
import type { SupplyPoint } from '../../data/model.ts'
import { accountInReach } from '../authorization.ts'
import type { KrakenContext } from '../context.ts'
import type { Field } from '../schema.ts'

/** What charging a car cost, newest first, in the main unit of the currency: inside smart charges and outside of them. */
export const costOfCharge: Field = ({ accountNumber, frequency, startDate }, context) => {
  const { zone } = context.world
  const account = accountInReach(accountNumber, context)
  const supplyPoint = account.properties[0]?.supplyPoints[0]
  const [car] = account.devices
  if (!supplyPoint || !car) return []
  const unit = 10 ** context.instance.minorDigits
  const vat = agreementAt(supplyPoint, context.clock.now())?.product.vat ?? 0
  const now = zone.local(context.clock.now())
  const spans = Array.from({ length: 7 }, (_, index) => {
    if (frequency === 'MONTHLY' || frequency === 'ANNUALLY')
      return [
        zone.startOfDay(now.year, now.month - index, 1),
        zone.startOfDay(now.year, now.month - index + 1, 1),
      ]
    const days = frequency === 'WEEKLY' ? 7 : 1
    const at = zone.startOfDay(now.year, now.month, now.day - days * (index + 1))
    return [at, zone.startOfDay(now.year, now.month, now.day - days * index)]
  })
  return spans
    .filter(([from = 0]) => !startDate || zone.date(from) >= startDate)
    .map(([from = 0, to = 0]) => {
      const charges = car.charging.between(from, Math.min(to, context.clock.now()))
      const cost = charges.reduce(
        (sum, { startAt, endAt }) => sum + costBetween(supplyPoint, startAt, endAt, car.power, context),
        0,
      )
      const energy = charges.reduce((sum, { wattHours }) => sum + wattHours, 0)
      return {
        krakenflexDeviceId: car.id,
        reportDate: from,
        isSmartCharge: true,
        totalConsumption: energy / 1000,
        totalCostExclTax: Number((cost / unit).toFixed(2)),
        totalCostInclTax: Number(((cost * (1 + vat)) / unit).toFixed(2)),
      }
    })
}

function costBetween(
  supplyPoint: SupplyPoint,
  startAt: number,
  endAt: number,
  power: number,
  { world }: KrakenContext,
): number {
  let net = 0
  for (let at = startAt; at < endAt; at += quarterHour) {
    const product = agreementAt(supplyPoint, at)?.product
    if (product) net += (power / 4) * world.prices.unitRate(product, at)
  }
  return net
}
