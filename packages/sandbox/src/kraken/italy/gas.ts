import { accountInReach } from '../authorization.ts'
import { monthlyReadings, submitReading } from '../meter-reading.ts'
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
      consumptionValue: (wattHours / (1000 * cubicMetre)).toFixed(2),
    }))
}

/** A cubic metre holds about 10.7 kWh. */
const cubicMetre = 10.7

/** Takes the reading of a customer, in cubic metres. */
export const submitGasSelfReading: Field = ({ input }, context) => {
  const supplyPoint = supplyPointInReach(({ number }) => number === input.pdr, context)
  const submitted = input.consumptionValue >= 0
  if (submitted) submitReading(supplyPoint, input.consumptionValue * cubicMetre, context)
  return { submitted }
}
