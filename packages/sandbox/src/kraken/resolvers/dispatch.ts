import type { Charge } from '../../data/charging.ts'
import { quarterHour } from '../../data/curves.ts'
import type { Device } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'

/** When a device is going to charge: within the next two nights, and now while it is boosted. */
export function plannedDispatches(
  { charging, power, state }: Device,
  { clock, world }: KrakenContext,
): Charge[] {
  const now = clock.now()
  const boost: Charge = {
    is: 'charge',
    isBoost: true,
    startAt: now,
    endAt: now + 4 * quarterHour,
    wattHours: power * 1000,
    cents: 0,
  }
  const planned = state.suspended ? [] : charging.between(now, world.zone.addDays(now, 2))
  return [...(state.boosting ? [boost] : []), ...planned]
}

/** When the first device charged within the last 30 days, newest first. */
export function completedDispatches(devices: readonly Device[], { clock, world }: KrakenContext): Charge[] {
  const now = clock.now()
  const charges = devices[0]?.charging.between(world.zone.addDays(now, -30), now) ?? []
  return charges.filter(({ endAt }) => endAt <= now).toReversed()
}
