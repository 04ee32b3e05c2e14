import { halfHour, quarterHour } from '../../data/curves.ts'
import type { Property, SupplyPoint, Usage } from '../../data/model.ts'
import { mapSequence, type Sequence, type SpanLength, spansOf } from '../../data/span.ts'
import { usageOf } from '../../data/usage.ts'
import { createZone } from '../../data/zone.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'

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

  const { startOn, startAt, endOn, endAt } = filter
  const from = startOn ? dayOf(startOn, context, 0) : startAt ? readDateTime(startAt) : 0
  const to = endOn ? dayOf(endOn, context, 1) : endAt ? readDateTime(endAt) : Infinity
  const { readingFrequencyType, readingDirection } = meterFilter
  const length = lengths[readingFrequencyType ?? 'RAW_INTERVAL']
  if (length === undefined) return []
  const spans = spansOf(
    ownZone,
    length,
    Math.max(from, supplyPoint.suppliedFrom),
    Math.min(to, context.clock.now()),
  )
  return mapSequence(spans, (span) => present(usageOf(supplyPoint, span, context.world.prices, curve)))

  function present(usage: Usage): object {
    const { startAt: begin, endAt: end, kilowattHours } = usage
    return {
      __typename: 'IntervalMeasurementType',
      source: 'METER',
      value: kilowattHours.toFixed(3),
      unit: 'kwh',
      readAt: zone.dateTime(end),
      startAt: zone.dateTime(begin),
      endAt: zone.dateTime(end),
      durationInSeconds: (end - begin) / 1000,
      metaData: {
        utilityFilters: {
          __typename: fuel === 'gas' ? 'GasFiltersOutput' : 'ElectricityFiltersOutput',
          readingFrequencyType: readingFrequencyType ?? 'RAW_INTERVAL',
          readingDirection: readingDirection ?? 'CONSUMPTION',
          marketSupplyPointId: usage.supplyPoint.number,
          deviceId: usage.supplyPoint.meter.number,
          registerId: null,
          readingQuality: 'COMBINED',
        },
        statistics: isGeneration ? [] : () => [consumptionCost(usage, context)],
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
function consumptionCost({ kilowattHours, net, gross }: Usage, { instance }: KrakenContext): object {
  const money = (cents: number) => ({
    __typename: 'EstimatedMoneyType',
    estimatedAmount: cents,
    costCurrency: instance.currency,
  })
  return {
    type: 'CONSUMPTION_COST',
    label: 'CONSUMPTION_COST',
    description: null,
    value: kilowattHours.toFixed(3),
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

const lengths: Readonly<Record<string, SpanLength>> = {
  RAW_INTERVAL: quarterHour,
  INTERVALIZED: quarterHour,
  FIFTEEN_MIN_INTERVAL: quarterHour,
  THIRTY_MIN_INTERVAL: halfHour,
  HOUR_INTERVAL: 2 * halfHour,
  DAY_INTERVAL: 'day',
  DAILY: 'day',
  WEEK_INTERVAL: 'week',
  MONTH_INTERVAL: 'month',
  QUARTER_INTERVAL: 'quarter',
}
