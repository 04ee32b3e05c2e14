import { parseTimeInterval } from '@energy/opower'
import type { Span } from '../data/span.ts'
import type { OpowerContext } from './context.ts'
import { badInput } from './errors.ts'
import { amountOf, costOf, type Direction, intervalsOf, isPeak, priceAt, writeSpan } from './reads.ts'
import type { Agreement } from './utility.ts'

/** The arguments of `readStreams`. */
interface ReadStreamArguments {
  readonly timeInterval?: string | null
  readonly readResolution?: string | null
  readonly includePeakTimeRebates?: boolean | null
}

/** The arguments of `intervalReads`. */
interface IntervalReadArguments {
  readonly timeInterval?: string | null
  readonly readResolution?: string | null
  readonly serviceQuantityIdentifier?: readonly string[] | null
  readonly onlyUnverifiedStreams?: boolean | null
}

const hour = 3_600_000

/** Answers the reads of a service point by kind, within the limits that the real server names. */
export function readStreams(agreement: Agreement, args: ReadStreamArguments, context: OpowerContext): object {
  const { zone } = context.utility
  const resolution = args.readResolution ?? 'HOUR'
  const isDaily = resolution === 'DAY' || resolution === 'BILLING'
  const asked = readSpan(args.timeInterval)
  if (isDaily && asked.endAt - asked.startAt > 365 * 24 * hour)
    throw badInput('Provided range must be no more than 365 days.')
  if (!isDaily && asked.endAt - asked.startAt > 720 * hour)
    throw badInput('Provided range must be no more than 720 hours.')
  const span = {
    startAt: Math.max(asked.startAt, agreement.startedAt),
    endAt: Math.min(asked.endAt, context.clock.now()),
  }
  const stream = (direction: Direction, name: string): object => ({
    ...streamOf(agreement, name),
    reads: intervalsOf(span, resolution, zone).map((interval) =>
      readOf(agreement, direction, interval, args.includePeakTimeRebates ?? false, context),
    ),
  })
  return {
    timeInterval: args.timeInterval,
    rates: rates(agreement, context),
    netUsage: () => [stream('net', 'NET_USAGE')],
    energyDelivered: () => (agreement.received ? [stream('delivered', 'DELIVERED')] : []),
    energyReceived: () => (agreement.received ? [stream('received', 'RECEIVED')] : []),
    reactiveEnergyDelivered: [],
    demand: [],
    reactivePower: [],
    apparentPower: [],
    powerFactor: [],
  }
}

/** Answers plain reads, for at most a day. */
export function intervalReads(
  agreement: Agreement,
  args: IntervalReadArguments,
  { clock, utility: { zone } }: OpowerContext,
): object[] {
  const endAt = Math.floor(clock.now() / hour) * hour
  const span = args.timeInterval ? readSpan(args.timeInterval) : { startAt: endAt - 24 * hour, endAt }
  if (span.endAt - span.startAt > 24 * hour) throw badInput('Provided range must be no more than 24 hours.')
  // What is not verified is there sooner.
  const now = args.onlyUnverifiedStreams ? clock.now() + 23 * hour : clock.now()
  const intervals = intervalsOf(
    { ...span, endAt: Math.min(span.endAt, clock.now()) },
    args.readResolution ?? 'QUARTER_HOUR',
    zone,
  )
  const wanted = args.serviceQuantityIdentifier ?? ['NET_USAGE']
  return Object.entries(directions).flatMap(([name, direction]) =>
    wanted.includes(name) && (name === 'NET_USAGE' || agreement.received)
      ? [
          {
            ...streamOf(agreement, name),
            reads: intervals.map((interval) => {
              const value = amountOf(agreement, direction, interval, now, zone)
              return {
                timeInterval: writeSpan(interval, zone),
                measuredAmount: value === null ? null : { value, unit: agreement.unit },
              }
            }),
          },
        ]
      : [],
  )
}

const directions: Readonly<Record<string, Direction>> = {
  NET_USAGE: 'net',
  DELIVERED: 'delivered',
  RECEIVED: 'received',
}

function streamOf({ fuel, unit }: Agreement, name: string): object {
  return {
    serviceType: fuel,
    serviceQuantityIdentifier: name,
    unit,
    isOpowerDerived: name === 'NET_USAGE',
    registerId: `${unit}:${name}`,
  }
}

function readOf(
  agreement: Agreement,
  direction: Direction,
  interval: Span,
  withRebates: boolean,
  { utility: { zone }, clock }: OpowerContext,
): object {
  const value = amountOf(agreement, direction, interval, clock.now(), zone)
  const timeInterval = writeSpan(interval, zone)
  if (value === null) return { readType: null, timeInterval, measuredAmount: null, monetaryAmount: null }
  const measuredAmount = { value, unit: agreement.unit }
  const peak = isPeak(interval.startAt, zone)
  const monetaryAmount = costOf(agreement, interval, zone)
  return {
    readType: 'ACTUAL',
    timeInterval,
    measuredAmount,
    monetaryAmount: direction === 'net' ? monetaryAmount : null,
    isPeakPeriod: peak,
    rebateAmount: withRebates && peak && value < 0.5 ? 0.25 : null,
    ratedReadComponents: [
      {
        measuredAmount,
        monetaryAmount,
        costPerUnit: priceAt(agreement, interval.startAt, zone),
        attributes: [{ key: 'TOU', value: peak ? 'PEAK' : 'OFF_PEAK' }],
      },
    ],
  }
}

function rates(agreement: Agreement, { utility: { zone } }: OpowerContext): object[] {
  const rate = (costPerUnit: number, timeOfUse?: string): object => ({
    rateType: timeOfUse ? 'TIME_OF_USE' : 'FLAT',
    tier: null,
    costPerUnit,
    activationDate: zone.date(agreement.startedAt),
    inactivationDate: null,
    timeOfUsePeriod: timeOfUse ? { label: timeOfUse, timeOfUse, season: 'ALL_YEAR', times: null } : null,
  })
  return agreement.fuel === 'GAS' ? [rate(1.42)] : [rate(0.31, 'PEAK'), rate(0.14, 'OFF_PEAK')]
}

function readSpan(text: string | null | undefined): Span {
  const interval = parseTimeInterval(text ?? '')
  if (interval.kind !== 'instants') throw badInput('`timeInterval` must be <start>/<end> with offsets.')
  return { startAt: interval.start.epochMilliseconds, endAt: interval.end.epochMilliseconds }
}
