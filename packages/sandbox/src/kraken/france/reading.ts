import { accountInReach } from '../authorization.ts'
import { krakenError } from '../errors.ts'
import { readingsOf } from '../meter-reading.ts'
import type { Field } from '../schema.ts'
import { supplyPointsIn } from '../supply-point-in-reach.ts'

/** What was used from month to month, newest first, by the number of the supply point. */
export const readings =
  (fuel: 'electricity' | 'gas'): Field =>
  ({ accountNumber, prmId, pceRef, periodStartAt, periodEndAt }, context) => {
    const { zone } = context.world
    const account = accountInReach(accountNumber, context)
    const supplyPoint = supplyPointsIn(account).find(
      ({ fuel: own, number }) => own === fuel && number === (prmId ?? pceRef),
    )
    if (!supplyPoint) throw krakenError('KT-CT-1111')
    const shown = readingsOf(supplyPoint, context)
    const months = shown.slice(0, -1).map((end, index) => ({ start: shown[index + 1] ?? end, end }))
    return months
      .filter(({ start }) => !periodStartAt || zone.date(start.at) >= periodStartAt)
      .filter(({ end }) => !periodEndAt || zone.date(end.at) <= periodEndAt)
      .map(({ start, end }) => ({
        periodStartAt: start.at,
        periodEndAt: end.at,
        consumption: kilowattHours(end.wattHours - start.wattHours),
        indexStartValue: kilowattHours(start.wattHours),
        indexEndValue: kilowattHours(end.wattHours),
        calendarTempClass: 'BASE',
        consumptionReliability: 'MEASURED',
        energyQualification: 'MEASURED',
        statusProcessed: 'OK',
      }))
  }

function kilowattHours(wattHours: number): string {
  return (wattHours / 1000).toFixed(2)
}
