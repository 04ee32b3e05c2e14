import { agreementAt } from '../../data/billing.ts'
import { halfHour, quarterHour } from '../../data/curves.ts'
import type { SupplyPoint } from '../../data/model.ts'
import { accountInReach } from '../authorization.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../schema.ts'

/** What a kWh costs in each half hour at a meter point, in pence with VAT. */
export const applicableRates: Field = ({ accountNumber, mpxn, startAt, endAt }, context) => {
  const { prices, zone } = context.world
  const supplyPoint = accountInReach(accountNumber, context)
    .properties.flatMap(({ supplyPoints }) => supplyPoints)
    .find(({ number }) => number === mpxn)
  if (!supplyPoint) throw krakenError('KT-CT-1111')
  const first = Math.floor(readDateTime(startAt) / halfHour) * halfHour
  const length = Math.max(0, Math.ceil((readDateTime(endAt) - first) / halfHour))
  return {
    length,
    slice: (start: number, end: number) =>
      Array.from({ length: Math.max(0, Math.min(end, length) - start) }, (_, index) => {
        const at = first + (start + index) * halfHour
        const product = agreementAt(supplyPoint, at)?.product
        return {
          validFrom: zone.dateTime(at),
          validTo: zone.dateTime(at + halfHour),
          value: product ? (prices.unitRate(product, at) * (1 + product.vat)).toFixed(5) : null,
        }
      }),
  }
}

/** What charging a car cost, newest first, in pounds: inside smart charges and outside of them. */
export const costOfCharge: Field = ({ accountNumber, frequency, startDate }, context) => {
  const { zone } = context.world
  const account = accountInReach(accountNumber, context)
  const supplyPoint = account.properties[0]?.supplyPoints[0]
  const [car] = account.devices
  if (!supplyPoint || !car) return []
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
        reportDate: zone.date(from),
        isSmartCharge: true,
        totalConsumption: energy / 1000,
        totalCostExclTax: Number((cost / 100).toFixed(2)),
        totalCostInclTax: Number(((cost * 1.05) / 100).toFixed(2)),
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
