import type { Reading, SupplyPoint, Usage } from '../../data/model.ts'
import { allOf, spansOf } from '../../data/span.ts'
import { usageOf } from '../../data/usage.ts'
import { supplyPointsIn } from '../../data/world.ts'
import type { KrakenContext } from '../context.ts'
import { readDateTime } from '../datetime.ts'
import { krakenError } from '../errors.ts'
import type { Field } from '../field.ts'
import { accountInReach, accountsInReach } from '../in-reach.ts'

type Fuel = SupplyPoint['fuel']

/**
 * What a meter showed, newest first. The meter is named by its id or number, or by that of its supply point.
 *
 * @remarks Unverified: the code for one that is not the customer's.
 */
export const meterReadings =
  (fuel: Fuel): Field =>
  ({ accountNumber, meterId, pdr, ...filter }, context) => {
    const accounts = accountNumber ? [accountInReach(accountNumber, context)] : accountsInReach(context)
    const supplyPoint = accounts
      .flatMap(supplyPointsIn)
      .find(
        ({ fuel: own, number, meter }) =>
          own === fuel && [meter.id, meter.number, number].includes(meterId ?? pdr),
      )
    if (!supplyPoint) throw krakenError('KT-CT-1111')
    return readingsOf(supplyPoint, context).filter(({ at }) => isWithin(at, filter, context))
  }

/** What was used from month to month, newest first, by the number of the supply point. */
export const monthlyUsages =
  (fuel: Fuel): Field =>
  ({ accountNumber, prmId, pceRef, periodStartAt, periodEndAt }, context) => {
    const { zone } = context.world
    const supplyPoint = supplyPointsIn(accountInReach(accountNumber, context)).find(
      ({ fuel: own, number }) => own === fuel && number === (prmId ?? pceRef),
    )
    if (!supplyPoint) throw krakenError('KT-CT-1111')
    return usageByMonth(supplyPoint, context)
      .filter(({ startAt }) => !periodStartAt || zone.date(startAt) >= periodStartAt)
      .filter(({ endAt }) => !periodEndAt || zone.date(endAt) <= periodEndAt)
  }

/** What the meter of a supply point showed at the start of every month, and what its customer told, newest first. */
export function readingsOf(supplyPoint: SupplyPoint, context: KrakenContext): Reading[] {
  let kilowattHours = 0
  const reading = (at: number): Reading => ({ is: 'reading', at, kilowattHours, supplyPoint })
  const regular = usageByMonth(supplyPoint, context)
    .toReversed()
    .map((month) => {
      kilowattHours += month.kilowattHours
      return reading(month.endAt)
    })
  const first: Reading = { is: 'reading', at: supplyPoint.suppliedFrom, kilowattHours: 0, supplyPoint }
  return [first, ...regular, ...supplyPoint.ownReadings].toSorted((one, other) => other.at - one.at)
}

/** What was used in every month that is over, newest first. */
export function usageByMonth(supplyPoint: SupplyPoint, { clock, world }: KrakenContext): Usage[] {
  return allOf(spansOf(world.zone, 'month', supplyPoint.suppliedFrom, clock.now()))
    .map((month) => usageOf(supplyPoint, month, world.prices))
    .toReversed()
}

/** Keeps what a customer read, in kWh. */
export function submitReading(
  supplyPoint: SupplyPoint,
  kilowattHours: number,
  { clock }: KrakenContext,
): void {
  supplyPoint.ownReadings.push({ is: 'reading', at: clock.now(), kilowattHours, supplyPoint })
}

interface ReadingFilter {
  readonly readFrom?: string | null
  readonly readTo?: string | null
  readonly dateFrom?: string | null
  readonly dateTo?: string | null
}

function isWithin(
  at: number,
  { readFrom, readTo, dateFrom, dateTo }: ReadingFilter,
  { world: { zone } }: KrakenContext,
): boolean {
  if (readFrom && at < readDateTime(readFrom)) return false
  if (readTo && at >= readDateTime(readTo)) return false
  return (!dateFrom || zone.date(at) >= dateFrom) && (!dateTo || zone.date(at) <= dateTo)
}
