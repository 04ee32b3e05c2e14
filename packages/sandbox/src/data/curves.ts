import type { Curve } from './model.ts'
import type { Random } from './random.ts'
import type { LocalTime, Zone } from './zone.ts'

/** The grid on which energy is measured, in ms. */
export const quarterHour: number = 900_000

/** Half an hour, in ms. */
export const halfHour: number = 2 * quarterHour

/** What a household does. */
export interface Habits {
  /** kWh a year, without the car. */
  readonly annual: number
  /** How much more is used in winter, from 0 to 1. */
  readonly heating: number
  /** kW at which a car charges, where there is one. */
  readonly carPower?: number
}

/** Creates the consumption of a household: quiet at night, peaks in the morning and evening, more in winter. */
export function consumptionCurve(random: Random, zone: Zone, name: string, habits: Habits): Curve {
  const perQuarter = (habits.annual * 1000) / (365.25 * 96)
  return summed((startAt) => {
    const local = zone.local(startAt)
    const index = startAt / quarterHour
    const noise = 0.65 + 0.7 * random(name, 'noise', index)
    const spike = random(name, 'spike', index) > 0.985 ? 1.8 : 0
    const season = 1 + habits.heating * seasonOf(local)
    const household = perQuarter * season * (dayShape(local) * noise + spike)
    return Math.round(household + carCharging(random, zone, name, startAt, habits.carPower))
  })
}

/** Creates what a photovoltaic system feeds in. */
export function generationCurve(random: Random, zone: Zone, name: string, peakPower: number): Curve {
  return summed((startAt) => {
    const local = zone.local(startAt)
    const length = 12 - 4.2 * seasonOf(local)
    const position = (local.hours + 0.125 - (13.2 - length / 2)) / length
    if (position <= 0 || position >= 1) return 0
    const clouds = 0.25 + 0.75 * random(name, 'clouds', dayNumber(local))
    const strength = (0.5 - 0.3 * seasonOf(local)) * Math.sin(Math.PI * position) ** 1.4
    return Math.round(
      peakPower * 250 * strength * clouds * (0.9 + 0.2 * random(name, 'sun', startAt / quarterHour)),
    )
  })
}

/** The hours of a night in which a car charges, if it does: from local time `start`, for `quarters` quarter hours. */
export function chargingNight(
  random: Random,
  name: string,
  local: LocalTime,
): { readonly start: number; readonly quarters: number } | undefined {
  const night = dayNumber(local)
  if (random(name, 'charges', night) > 0.55) return undefined
  const start = 0.5 + Math.floor(random(name, 'charge-start', night) * 8) / 4
  return { start, quarters: 6 + Math.floor(random(name, 'charge-length', night) * 9) }
}

function carCharging(
  random: Random,
  zone: Zone,
  name: string,
  startAt: number,
  power: number | undefined,
): number {
  if (power === undefined) return 0
  const local = zone.local(startAt)
  if (local.hours > 8) return 0
  const night = chargingNight(random, name, local)
  if (!night) return 0
  // A night in which the clocks change is as long for the car as any other.
  const elapsed = (startAt - zone.startOfDay(local.year, local.month, local.day)) / quarterHour
  const isCharging = elapsed >= night.start * 4 && elapsed < night.start * 4 + night.quarters
  return isCharging ? power * 250 : 0
}

/** Adds up a curve of quarter hours, and remembers the sums of days and more. */
function summed(quarter: (startAt: number) => number): Curve {
  const known = new Map<string, number>()
  const add = (startAt: number, endAt: number): number => {
    let sum = 0
    for (let at = startAt; at < endAt; at += quarterHour) sum += quarter(at)
    return sum
  }
  return {
    wattHours(startAt, endAt) {
      const length = endAt - startAt
      if (length < quarterHour)
        return (quarter(Math.floor(startAt / quarterHour) * quarterHour) * length) / quarterHour
      if (length < 90 * quarterHour) return add(startAt, endAt)
      const key = `${startAt} ${endAt}`
      const sum = known.get(key) ?? add(startAt, endAt)
      known.set(key, sum)
      return sum
    },
  }
}

/** 1 in the middle of winter, −1 in the middle of summer. */
function seasonOf({ month, day }: LocalTime): number {
  return Math.cos(((month - 1 + (day - 15) / 30.5) / 12) * 2 * Math.PI)
}

function dayShape({ hours, weekday }: LocalTime): number {
  const night = 0.42
  const morning = 0.9 * Math.exp(-(((hours - 7.3) / 1.3) ** 2))
  const noon = 0.5 * Math.exp(-(((hours - 12.5) / 1.8) ** 2))
  const evening = 1.5 * Math.exp(-(((hours - 19.2) / 2.2) ** 2))
  const atHome = weekday === 0 || weekday === 6 ? 0.25 * Math.exp(-(((hours - 14) / 4) ** 2)) : 0
  return night + morning + noon + evening + atHome
}

function dayNumber({ year, month, day }: LocalTime): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}
