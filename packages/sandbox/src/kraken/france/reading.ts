import { accountInReach } from '../authorization.ts'
import { krakenError } from '../errors.ts'
import { monthlyReadings } from '../resolvers/meter-reading.ts'
import type { Field } from '../schema.ts'
import { supplyPointsIn } from '../supply-point-in-reach.ts'

/** What was used from month to month, newest first, by the number of the supply point. */
export const readings =
  (fuel: 'electricity' | 'gas'): Field =>
  ({ accountNumber, prmId, pceRef, periodStartAt, periodEndAt }, context) => {
    const { zone } = context.world
    const account = accountInReach(accountNumber, context)
    const placed = supplyPointsIn(account).find(({ supplyPoint }) => supplyPoint.number === (prmId ?? pceRef))
    if (!placed) throw krakenError('KT-CT-1111')
    const shown = monthlyReadings(account, placed.supplyPoint.meter.id, fuel, context)
    const months = shown.slice(0, -1).map((end, index) => ({ start: shown[index + 1] ?? end, end }))
    return months
      .filter(({ start }) => !periodStartAt || zone.date(start.at) >= periodStartAt)
      .filter(({ end }) => !periodEndAt || zone.date(end.at) <= periodEndAt)
      .map(({ start, end }) => ({
        periodStartAt: zone.dateTime(start.at),
        periodEndAt: zone.dateTime(end.at),
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
