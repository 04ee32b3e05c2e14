import { parseTimeInterval } from '@energy/opower'
import { uuid } from '../data/identifiers.ts'
import { allOf, type Span, spansOf } from '../data/span.ts'
import type { OpowerContext } from './context.ts'
import { costOf, quantity, round, writeSpan } from './reads.ts'
import type { Agreement, UtilityAccount } from './utility.ts'

/** The arguments of `bills`. */
interface BillArguments {
  readonly last?: number | null
  readonly during?: string | null
}

/** Dollars a month besides the energy, and the tax on everything. */
const delivery = 17.5
const tax = 0.04

const second = 1000
const day = 86_400_000

/** Answers the monthly bills of an account, oldest first. Some utilities end a bill a second before midnight; so does this. */
export function bills(
  account: UtilityAccount,
  { last, during }: BillArguments,
  context: OpowerContext,
): object[] {
  const wanted = during ? parseTimeInterval(during) : undefined
  const months = billedMonths(account, context).filter(
    ({ startAt, endAt }) =>
      wanted?.kind !== 'instants' ||
      (endAt > wanted.start.epochMilliseconds && startAt < wanted.end.epochMilliseconds),
  )
  return (last == null ? months : months.slice(-last)).map((month) => billOf(account, month, context))
}

/** Answers what the running month is expected to come to; estimates are null in its first days. */
export function billForecast(
  account: UtilityAccount,
  _args: unknown,
  { clock, utility: { zone } }: OpowerContext,
): object {
  const now = Math.floor(clock.now() / 900_000) * 900_000
  const { year, month } = zone.local(now)
  const monthOf = (someYear: number): Span => ({
    startAt: zone.startOfDay(someYear, month, 1),
    endAt: zone.startOfDay(someYear, month + 1, 1),
  })
  const [period, prior] = [monthOf(year), monthOf(year - 1)]
  const elapsed = now - period.startAt
  const growth = (period.endAt - period.startAt) / Math.max(1, elapsed)
  const segments = account.agreements.map((agreement) => {
    const soFar = { startAt: period.startAt, endAt: now }
    const isKnown = elapsed > 3 * day
    const used = quantity(agreement, 'net', soFar)
    const cost = costOf(agreement, soFar, zone)
    const amount = (value: number) => ({ value: round(value, 1), unit: agreement.unit })
    return {
      serviceAgreement: agreement,
      estimatedUsage: isKnown ? amount(used * growth) : null,
      estimatedUsageCharges: isKnown ? round(cost * growth, 2) : null,
      soFarUsage: amount(used),
      soFarUsageCharges: round(cost, 2),
      priorYearUsage: amount(quantity(agreement, 'net', prior)),
      priorYearUsageCharges: round(costOf(agreement, prior, zone), 2),
    }
  })
  const [first] = segments
  const estimates = segments.map(({ estimatedUsageCharges }) => estimatedUsageCharges ?? 0)
  return {
    timeInterval: writeSpan(period, zone),
    currentDateTime: now,
    ...(segments.length === 1 && first),
    estimatedUsageCharges: first?.estimatedUsageCharges == null ? null : sumOf(estimates),
    soFarUsageCharges: sumOf(segments.map(({ soFarUsageCharges }) => soFarUsageCharges)),
    segments,
  }
}

function billedMonths(
  { agreements: [first] }: UtilityAccount,
  { clock, utility: { zone } }: OpowerContext,
): readonly Span[] {
  return first ? allOf(spansOf(zone, 'month', first.startedAt, clock.now() - 2 * day)) : []
}

function billOf(account: UtilityAccount, month: Span, { utility: { zone, random } }: OpowerContext): object {
  const written = writeSpan({ startAt: month.startAt, endAt: month.endAt - second }, zone)
  const segments = account.agreements.map((agreement) => {
    const energy = costOf(agreement, month, zone)
    const netMetering = agreement.received !== undefined
    const sold = netMetering ? quantity(agreement, 'received', month) * 0.08 : 0
    return {
      urn: `urn:opower:v1:billSegment:snd:uuid:${uuid(random, `segment ${agreement.uuid} ${month.startAt}`)}`,
      usageInterval: written,
      serviceAgreement: agreement,
      estimated: random(agreement.uuid, 'estimated', month.startAt) > 0.9,
      serviceQuantities: quantitiesOf(agreement, month),
      usageCharges: round(energy, 2),
      currentAmount: round((energy + delivery) * (1 + tax), 2),
      deferredNEMCharges: null,
      totalNEMCharges: null,
      energyPurchased: netMetering ? round(energy + sold, 2) : null,
      energySold: netMetering ? round(sold, 2) : null,
      rolloverBalanceEarned: null,
      rolloverBalanceUsed: null,
      totalEnergyCosts: netMetering ? round(energy, 2) : null,
    }
  })
  return {
    urn: `urn:opower:v1:bill:snd:uuid:${uuid(random, `bill ${account.uuid} ${month.startAt}`)}`,
    timeInterval: written,
    usageCharges: sumOf(segments.map(({ usageCharges }) => usageCharges)),
    segments,
  }
}

function quantitiesOf(agreement: Agreement, month: Span): object[] {
  const of = (name: string, direction: 'net' | 'delivered' | 'received') => ({
    unit: agreement.unit,
    serviceQuantityIdentifier: name,
    serviceQuantity: { value: round(quantity(agreement, direction, month), 1), unit: agreement.unit },
  })
  const net = of('NET_USAGE', 'net')
  return agreement.received ? [net, of('IMPORTED', 'delivered'), of('EXPORTED', 'received')] : [net]
}

function sumOf(dollars: readonly number[]): number {
  return round(
    dollars.reduce((sum, one) => sum + one, 0),
    2,
  )
}
