import { parseTimeInterval } from '@energy/opower'
import { uuid } from '../data/identifiers.ts'
import type { OpowerData } from './account.ts'
import { costOf, quantity, round, type Span, writeSpan } from './reads.ts'
import type { Agreement, UtilityAccount } from './utility.ts'

/** The arguments of `bills`. */
export interface BillArguments {
  readonly last?: number | null
  readonly during?: string | null
}

type AgreementFields = (agreement: Agreement) => object

/** Dollars a month besides the energy, and the tax on everything. */
const delivery = 17.5
const tax = 0.04

const second = 1000
const day = 86_400_000

/** Answers the monthly bills of an account, oldest first. Some utilities end a bill a second before midnight; so does this. */
export function bills(
  data: OpowerData,
  account: UtilityAccount,
  { last, during }: BillArguments,
  fields: AgreementFields,
): object[] {
  const wanted = during ? parseTimeInterval(during) : undefined
  const months = billedMonths(data, account).filter(
    ({ start, end }) =>
      wanted?.kind !== 'instants' ||
      (end > wanted.start.epochMilliseconds && start < wanted.end.epochMilliseconds),
  )
  return (last == null ? months : months.slice(-last)).map((month) => billOf(data, account, month, fields))
}

/** Answers what the running month is expected to come to; estimates are null in its first days. */
export function billForecast(data: OpowerData, account: UtilityAccount, fields: AgreementFields): object {
  const { zone } = data.utility
  const now = Math.floor(data.clock.now() / 900_000) * 900_000
  const { year, month } = zone.local(now)
  const period = { start: zone.startOfDay(year, month, 1), end: zone.startOfDay(year, month + 1, 1) }
  const prior = { start: zone.startOfDay(year - 1, month, 1), end: zone.startOfDay(year - 1, month + 1, 1) }
  const segments = account.agreements.map((agreement) => {
    const soFar = { start: period.start, end: now }
    const growth = (period.end - period.start) / Math.max(1, now - period.start)
    const isKnown = now - period.start > 3 * day
    const used = quantity(agreement, 'net', soFar)
    const cost = costOf(agreement, soFar, zone)
    const amount = (value: number) => ({ value: round(value, 1), unit: agreement.unit })
    return {
      serviceAgreement: fields(agreement),
      estimatedUsage: isKnown ? amount(used * growth) : null,
      estimatedUsageCharges: isKnown ? dollars(cost * growth) : null,
      soFarUsage: amount(used),
      soFarUsageCharges: dollars(cost),
      priorYearUsage: amount(quantity(agreement, 'net', prior)),
      priorYearUsageCharges: dollars(costOf(agreement, prior, zone)),
    }
  })
  const [first] = segments
  return {
    timeInterval: writeSpan(period, zone),
    currentDateTime: zone.dateTime(now),
    ...(segments.length === 1 && first),
    estimatedUsageCharges: first?.estimatedUsageCharges
      ? dollars(
          segments.reduce((sum, { estimatedUsageCharges }) => sum + (estimatedUsageCharges?.value ?? 0), 0),
        )
      : null,
    soFarUsageCharges: dollars(
      segments.reduce((sum, { soFarUsageCharges }) => sum + soFarUsageCharges.value, 0),
    ),
    segments,
  }
}

function billedMonths({ utility: { zone }, clock }: OpowerData, { agreements }: UtilityAccount): Span[] {
  const months: Span[] = []
  let start = agreements[0]?.startedAt ?? 0
  for (;;) {
    const { year, month } = zone.local(start)
    const end = zone.startOfDay(year, month + 1, 1)
    if (end > clock.now() - 2 * day) return months
    months.push({ start, end })
    start = end
  }
}

function billOf(
  { utility }: OpowerData,
  account: UtilityAccount,
  month: Span,
  fields: AgreementFields,
): object {
  const { zone, random } = utility
  const written = writeSpan({ start: month.start, end: month.end - second }, zone)
  const segments = account.agreements.map((agreement) => {
    const energy = costOf(agreement, month, zone)
    const netMetering = agreement.received !== undefined
    const sold = netMetering ? quantity(agreement, 'received', month) * 0.08 : 0
    return {
      urn: `urn:opower:v1:billSegment:snd:uuid:${uuid(random, `segment ${agreement.uuid} ${month.start}`)}`,
      usageInterval: written,
      serviceAgreement: () => fields(agreement),
      estimated: random(agreement.uuid, 'estimated', month.start) > 0.9,
      serviceQuantities: quantitiesOf(agreement, month),
      usageCharges: dollars(energy),
      currentAmount: dollars((energy + delivery) * (1 + tax)),
      deferredNEMCharges: null,
      totalNEMCharges: null,
      energyPurchased: netMetering ? dollars(energy + sold) : null,
      energySold: netMetering ? dollars(sold) : null,
      rolloverBalanceEarned: null,
      rolloverBalanceUsed: null,
      totalEnergyCosts: netMetering ? dollars(energy) : null,
    }
  })
  return {
    urn: `urn:opower:v1:bill:snd:uuid:${uuid(random, `bill ${account.uuid} ${month.start}`)}`,
    timeInterval: written,
    usageCharges: dollars(segments.reduce((sum, { usageCharges }) => sum + usageCharges.value, 0)),
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

function dollars(value: number): { value: number; currency: string } {
  return { value: round(value, 2), currency: 'USD' }
}
