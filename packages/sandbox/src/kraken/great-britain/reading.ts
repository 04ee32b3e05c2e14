import { accountInReach } from '../authorization.ts'
import { readDateTime } from '../datetime.ts'
import { monthlyReadings, submitReading } from '../meter-reading.ts'
import type { Field } from '../schema.ts'
import { supplyPointInReach } from '../supply-point-in-reach.ts'

/** What the meters of an account showed, newest first. */
export const meterReadings =
  (fuel: 'electricity' | 'gas'): Field =>
  ({ accountNumber, meterId, readFrom, readTo }, context) => {
    const from = readFrom ? readDateTime(readFrom) : 0
    const to = readTo ? readDateTime(readTo) : Infinity
    return monthlyReadings(accountInReach(accountNumber, context), meterId, fuel, context)
      .filter(({ at }) => at >= from && at < to)
      .map(({ at, wattHours }) => ({
        id: String(at / 60_000),
        readAt: at,
        readingType: 'REGULAR',
        source: 'SMART_METER',
        registers: [
          {
            identifier: '01',
            name: 'STANDARD',
            value: (wattHours / 1000).toFixed(2),
            digits: 5,
            isQuarantined: false,
          },
        ],
      }))
  }

/** Takes the reading of a customer; one below zero is refused by a list of errors, as the platform does. */
export const createMeterReading =
  (numberOf: 'mpan' | 'mprn'): Field =>
  (input, context) => {
    const supplyPoint = supplyPointInReach(
      ({ number, meter }) => number === input[numberOf] && meter.number === input.serialNumber,
      context,
    )
    const readings: number[] = input.readings?.map(({ reading }: { reading: number }) => reading) ?? [
      input.reading,
    ]
    const isGood = readings.every((reading) => reading >= 0)
    if (isGood) for (const reading of readings) submitReading(supplyPoint, reading, context)
    return {
      readingErrors: isGood ? [] : [fieldErrors('reading', 'invalid', 'A reading is not below zero.')],
    }
  }

function fieldErrors(field: string, code: string, message: string): object {
  return {
    __typename: 'SerializerFieldErrorsType',
    field,
    errors: [{ __typename: 'SerializerErrorType', code, message }],
  }
}
