import { agreementAt } from '../../data/billing.ts'
import { halfHour, quarterHour } from '../../data/curves.ts'
import type { SupplyPoint } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'

/** The arguments of `consumptionSummary`. */
export interface SummaryArguments {
  readonly startAt: string
  readonly endAt: string
  readonly granularity: string
}

/** What was used in each span, and what it cost in cents, by the tariff of each quarter hour. */
export function consumptionSummary(
  supplyPoint: SupplyPoint,
  { startAt, endAt, granularity }: SummaryArguments,
  context: KrakenContext,
): object[] {
  const { clock, world } = context
  const { zone } = world
  const end = Math.min(readDateTime(endAt), clock.now())
  const { year, month, day } = zone.local(readDateTime(startAt))
  const first = readDateTime(startAt)
  const startOf: Readonly<Record<string, (index: number) => number>> = {
    QUARTER_HOURLY: (index) => first + index * quarterHour,
    HALF_HOURLY: (index) => first + index * halfHour,
    DAILY: (index) => zone.startOfDay(year, month, day + index),
    MONTHLY: (index) => zone.startOfDay(year, month + index, 1),
  }
  const at = startOf[granularity] ?? ((index) => zone.startOfDay(year, month, day + index))
  const spans: object[] = []
  for (let index = 0; at(index + 1) <= end; index += 1)
    spans.push(summarize(supplyPoint, at(index), at(index + 1), context))
  const { meter } = supplyPoint
  return [{ registers: [{ id: `${meter.id}1`, identifier: 'E1' }], summarizedConsumption: spans }]
}

function summarize(supplyPoint: SupplyPoint, from: number, to: number, { world }: KrakenContext): object {
  let cost = 0
  let withTax = 0
  for (let at = from; at < to; at += quarterHour) {
    const product = agreementAt(supplyPoint, at)?.product
    if (!product) continue
    const net =
      (supplyPoint.consumption.wattHours(at, at + quarterHour) / 1000) * world.prices.unitRate(product, at)
    cost += net
    withTax += net * (1 + product.vat)
  }
  return {
    startAt: from,
    endAt: to,
    consumption: supplyPoint.consumption.wattHours(from, to) / 1000,
    cost: Number(cost.toFixed(4)),
    costWithGst: Number(withTax.toFixed(4)),
  }
}
