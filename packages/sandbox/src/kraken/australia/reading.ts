import { accountsInReach } from '../authorization.ts'
import { monthlyReadings } from '../meter-reading.ts'
import type { Field } from '../schema.ts'

/** What a meter showed at the start of every month, newest first. */
export const electricityMeterReadings: Field = ({ meterId }, context) =>
  accountsInReach(context)
    .flatMap((account) => monthlyReadings(account, meterId, 'electricity', context))
    .map(({ at, wattHours }) => ({
      __typename: 'ElectricityAccumulationMeterReadingType',
      id: String(at / 60_000),
      readAt: at,
      value: (wattHours / 1000).toFixed(2),
      units: 'KWH',
      direction: 'I',
      source: 'READING_FROM_NEM13',
      qualityFlag: 'A',
      isQuarantined: false,
    }))
