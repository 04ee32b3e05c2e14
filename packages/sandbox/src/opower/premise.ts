import { parseTimeInterval } from '@energy/opower'
import type { OpowerContext } from './context.ts'
import { badInput } from './errors.ts'
import { quantity, round, writeSpan } from './reads.ts'
import type { UtilityAccount } from './utility.ts'

/** The arguments of `weather`. */
interface WeatherArguments {
  readonly intervals?: readonly string[] | null
  readonly temperatureUnit?: string | null
}

const day = 86_400_000

/** Answers the temperatures of each span: those of a place with cold winters and hot summers. */
export function weather(
  _account: UtilityAccount,
  { intervals, temperatureUnit }: WeatherArguments,
  { utility: { zone, random } }: OpowerContext,
): object[] {
  return (intervals ?? []).map((timeInterval) => {
    const interval = parseTimeInterval(timeInterval)
    if (interval.kind === 'unreadable') throw badInput('`intervals` must be <start>/<end>.')
    const at = interval.kind === 'instants' ? interval.start.epochMilliseconds : Date.parse(interval.start)
    const { month, day: dayOfMonth } = zone.local(at)
    const season = Math.cos(((month - 1 + (dayOfMonth - 15) / 30.5) / 12) * 2 * Math.PI)
    const mean = 51 - 23 * season + 12 * (random('weather', Math.floor(at / day)) - 0.5)
    const spread = 8 + 6 * random('spread', Math.floor(at / day))
    const temperature = (fahrenheit: number) => ({
      value: round(temperatureUnit === 'CELSIUS' ? (fahrenheit - 32) / 1.8 : fahrenheit, 1),
    })
    return {
      timeInterval,
      minTemperature: temperature(mean - spread),
      meanTemperature: temperature(mean),
      maxTemperature: temperature(mean + spread),
    }
  })
}

/** Answers last month's usage beside that of a hundred similar homes. */
export function neighborComparisons(
  { agreements, uuid }: UtilityAccount,
  meterType: string | undefined,
  { utility: { zone, random }, clock }: OpowerContext,
): object[] {
  const fuel = { ELEC: 'ELECTRICITY', GAS: 'GAS' }[meterType ?? 'ELEC']
  const agreement = agreements.find((one) => one.fuel === fuel)
  if (!agreement) return []
  const { year, month } = zone.local(clock.now())
  const period = { startAt: zone.startOfDay(year, month - 1, 1), endAt: zone.startOfDay(year, month, 1) }
  const own = quantity(agreement, 'delivered', period)
  const average = own * (0.8 + 0.5 * random(uuid, 'neighbors'))
  const amount = (value: number) => ({ value: round(value, 1), unit: agreement.unit })
  return [
    {
      meterType,
      timeInterval: writeSpan(period, zone),
      youUsage: amount(own),
      averageOfAllNeighborsUsage: amount(average),
      efficientNeighborsThresholdUsage: amount(average * 0.78),
      numberOfNeighbors: 100,
    },
  ]
}
