import { accountInReach } from '../authorization.ts'
import { monthlyReadings } from '../meter-reading.ts'
import type { Field } from '../schema.ts'
import { supplyPointInReach } from '../supply-point-in-reach.ts'

/** What a gas meter showed, newest first, by the number of the supply point. */
export const gasMeterReadings: Field = ({ accountNumber, pdr, dateFrom, dateTo }, context) => {
  const { zone } = context.world
  const supplyPoint = supplyPointInReach(({ number }) => number === pdr, context)
  return monthlyReadings(accountInReach(accountNumber, context), supplyPoint.meter.id, 'gas', context)
    .map(({ at, wattHours }) => ({ date: zone.date(at), wattHours }))
    .filter(({ date }) => (!dateFrom || date >= dateFrom) && (!dateTo || date <= dateTo))
    .map(({ date, wattHours }) => ({
      readingDate: date,
      readingType: 'ACTUAL',
      readingSource: 'DISTRIBUTOR_FLOW_FILE',
      // A cubic metre holds about 10.7 kWh.
      consumptionValue: (wattHours / 10_700).toFixed(2),
    }))
}

/** Takes the reading of a customer. The sandbox does not keep it. */
export const submitGasSelfReading: Field = ({ input }, context) => {
  supplyPointInReach(({ number }) => number === input.pdr, context)
  return { submitted: input.consumptionValue >= 0 }
}
