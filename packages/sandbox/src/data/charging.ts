import { chargingNight, quarterHour } from './curves.ts'
import type { Device } from './model.ts'
import type { Prices } from './prices.ts'
import type { Random } from './random.ts'
import type { Zone } from './zone.ts'

/** One stretch in which a car charged, or is going to. */
export interface Charge {
  readonly is: 'charge'
  /** Whether somebody asked for it, beyond the plan. */
  readonly isBoost?: boolean
  readonly startAt: number
  readonly endAt: number
  readonly wattHours: number
  /** What the energy cost at the exchange, in cents. */
  readonly cents: number
}

/** Knows when a car charges: the nights of the same habits that its household's consumption is made of. */
export interface ChargingPlan {
  /** The charges that begin from `from` up to `to`, oldest first. */
  between(from: number, to: number): Charge[]
}

/** Creates the plan of a car whose household has the consumption curve of this name. */
export function createChargingPlan(
  random: Random,
  zone: Zone,
  prices: Prices,
  name: string,
  { power }: Pick<Device, 'power'>,
): ChargingPlan {
  return {
    between(from, to) {
      const { year, month, day } = zone.local(from)
      const charges: Charge[] = []
      for (let index = 0; zone.startOfDay(year, month, day + index) < to; index += 1) {
        const midnight = zone.startOfDay(year, month, day + index)
        const night = chargingNight(random, name, zone.local(midnight))
        if (!night) continue
        const startAt = midnight + night.start * 4 * quarterHour
        const endAt = startAt + night.quarters * quarterHour
        if (startAt < from || startAt >= to) continue
        const wattHours = night.quarters * power * 250
        const cents = costOf(startAt, endAt, power, prices)
        charges.push({ is: 'charge', startAt, endAt, wattHours, cents })
      }
      return charges
    },
  }
}

function costOf(startAt: number, endAt: number, power: number, prices: Prices): number {
  let cents = 0
  for (let at = startAt; at < endAt; at += quarterHour) cents += (power / 4) * (prices.dayAhead(at) + 15)
  return Math.round(cents)
}
