import { agreementAt } from '../../data/billing.ts'
import { quarterHour } from '../../data/curves.ts'
import type { Curve, Property, SupplyPoint } from '../../data/model.ts'
import { createZone } from '../../data/zone.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'
import type { Sequence } from '../pagination.ts'

/** The arguments of `measurements`. */
export interface MeasurementFilter {
  readonly startAt?: string | null
  readonly endAt?: string | null
  readonly startOn?: string | null
  readonly endOn?: string | null
  /** The zone in which datetimes are answered. */
  readonly timezone?: string | null
  readonly utilityFilters?: readonly (UtilityFilter | null)[] | null
}

interface UtilityFilter {
  readonly electricityFilters?: MeterFilter | null
  readonly gasFilters?: MeterFilter | null
}

interface MeterFilter {
  readonly readingFrequencyType?: string | null
  readonly readingDirection?: string | null
  readonly marketSupplyPointId?: string | null
  readonly deviceId?: string | null
}

/**
 * Chooses the measurements of a property. Each is computed when its page is read. Without the number of a supply point
 * or of a meter, the first meter of the utility answers.
 */
export function measurementsOf(
  property: Property,
  filter: MeasurementFilter,
  context: KrakenContext,
): Sequence {
  const { zone: ownZone } = context.world
  const zone = filter.timezone && filter.timezone !== ownZone.name ? createZone(filter.timezone) : ownZone
  const utility = filter.utilityFilters?.[0]
  const fuel = utility?.gasFilters ? 'gas' : 'electricity'
  const meterFilter = utility?.electricityFilters ?? utility?.gasFilters ?? {}
  const supplyPoint = property.supplyPoints.find((candidate) => fits(candidate, fuel, meterFilter))
  const isGeneration = meterFilter.readingDirection === 'GENERATION'
  const curve = isGeneration ? supplyPoint?.generation : supplyPoint?.consumption
  if (!supplyPoint || !curve) return []

  const from = filter.startOn
    ? dayOf(filter.startOn, context, 0)
    : filter.startAt
      ? readDateTime(filter.startAt)
      : 0
  const to = filter.endOn
    ? dayOf(filter.endOn, context, 1)
    : filter.endAt
      ? readDateTime(filter.endAt)
      : Infinity
  const frequency = meterFilter.readingFrequencyType ?? 'RAW_INTERVAL'
  const bounds = boundsOf(
    frequency,
    Math.max(from, supplyPoint.suppliedFrom),
    Math.min(to, context.clock.now()),
    context,
  )
  return {
    length: Math.max(0, bounds.length - 1),
    slice: (start, end) =>
      bounds.slice(start, end).flatMap((startAt, index) => {
        const endAt = bounds[start + index + 1]
        return endAt === undefined ? [] : [present(startAt, endAt, curve, supplyPoint, meterFilter)]
      }),
  }

  function present(
    startAt: number,
    endAt: number,
    { wattHours }: Curve,
    supplyPoint: SupplyPoint,
    { readingDirection, readingFrequencyType }: MeterFilter,
  ): object {
    const { number, meter } = supplyPoint
    return {
      __typename: 'IntervalMeasurementType',
      source: 'METER',
      value: (wattHours(startAt, endAt) / 1000).toFixed(3),
      unit: 'kwh',
      readAt: zone.dateTime(endAt),
      startAt: zone.dateTime(startAt),
      endAt: zone.dateTime(endAt),
      durationInSeconds: (endAt - startAt) / 1000,
      metaData: {
        utilityFilters: {
          __typename: fuel === 'gas' ? 'GasFiltersOutput' : 'ElectricityFiltersOutput',
          readingFrequencyType: readingFrequencyType ?? 'RAW_INTERVAL',
          readingDirection: readingDirection ?? 'CONSUMPTION',
          marketSupplyPointId: number,
          deviceId: meter.number,
          registerId: null,
          readingQuality: 'COMBINED',
        },
        statistics: isGeneration ? [] : () => [consumptionCost(startAt, endAt, supplyPoint, context)],
        extras: [],
      },
    }
  }
}

/**
 * What the energy of an interval cost, by the tariff of each of its quarter hours.
 *
 * @remarks Unverified: the unit, here the smallest of the currency, and whether a German property has statistics at all.
 */
function consumptionCost(
  startAt: number,
  endAt: number,
  supplyPoint: SupplyPoint,
  { instance, world }: KrakenContext,
): object {
  const { prices } = world
  const { currency } = instance
  let net = 0
  let gross = 0
  for (let at = startAt; at < endAt; at += quarterHour) {
    const product = agreementAt(supplyPoint, at)?.product
    if (!product) continue
    const cost =
      (supplyPoint.consumption.wattHours(at, at + quarterHour) / 1000) * prices.unitRate(product, at)
    net += cost
    gross += cost * (1 + product.vat)
  }
  const money = (cents: number) => ({
    __typename: 'EstimatedMoneyType',
    estimatedAmount: cents.toFixed(4),
    costCurrency: currency,
  })
  return {
    type: 'CONSUMPTION_COST',
    label: 'CONSUMPTION_COST',
    description: null,
    value: (supplyPoint.consumption.wattHours(startAt, endAt) / 1000).toFixed(3),
    costExclTax: money(net),
    costInclTax: money(gross),
  }
}

function fits({ fuel, number, meter }: SupplyPoint, wanted: string, filter: MeterFilter): boolean {
  return (
    fuel === wanted &&
    (!filter.marketSupplyPointId || filter.marketSupplyPointId === number) &&
    (!filter.deviceId || filter.deviceId === meter.number || filter.deviceId === meter.id)
  )
}

function dayOf(date: string, { world }: KrakenContext, later: number): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  return world.zone.startOfDay(year, month, day + later)
}

const minutes: Readonly<Record<string, number>> = {
  RAW_INTERVAL: 15,
  INTERVALIZED: 15,
  FIFTEEN_MIN_INTERVAL: 15,
  THIRTY_MIN_INTERVAL: 30,
  HOUR_INTERVAL: 60,
}

/** The instants between which is measured: only whole intervals. */
function boundsOf(frequency: string, from: number, to: number, { world }: KrakenContext): number[] {
  const { zone } = world
  const length = minutes[frequency]
  const bounds: number[] = []
  if (length !== undefined) {
    const step = (length / 15) * quarterHour
    for (let at = Math.ceil(from / step) * step; at <= to; at += step) bounds.push(at)
    return bounds
  }
  const { year, month, day } = zone.local(from)
  const startOf: Readonly<Record<string, (index: number) => number>> = {
    DAY_INTERVAL: (index) => zone.startOfDay(year, month, day + index),
    DAILY: (index) => zone.startOfDay(year, month, day + index),
    WEEK_INTERVAL: (index) =>
      zone.startOfDay(year, month, day - ((zone.local(from).weekday + 6) % 7) + 7 * index),
    MONTH_INTERVAL: (index) => zone.startOfDay(year, month + index, 1),
    QUARTER_INTERVAL: (index) => zone.startOfDay(year, month - ((month - 1) % 3) + 3 * index, 1),
  }
  const start = startOf[frequency]
  if (!start) return []
  for (let index = 0; start(index) <= to; index += 1) if (start(index) >= from) bounds.push(start(index))
  return bounds
}
